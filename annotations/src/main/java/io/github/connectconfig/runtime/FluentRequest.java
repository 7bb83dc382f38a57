package io.github.connectconfig.runtime;

import io.github.connectconfig.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * What all fluent requests of generated factories can do, whatever the config binds. A generated one implements a setter, such
 * as {@link MakeSetter}, for each other parameter that its config leaves open. Of two calls for one parameter the last wins;
 * flags add up. A value that breaks a rule throws and changes nothing. Not safe for use by several threads.
 *
 * @param <R> the type of the request itself
 */
public abstract class FluentRequest<R extends FluentRequest<R>> implements UrlRequest {
    /** What stands before the value of each parameter that a request carries, in the order of the table. */
    private static final List<String> HEADS = heads();

    private final Values values;
    private final String prefix;
    /**
     * The value of each parameter, encoded: null or {@code ""} for one that is not written. A request that narrows another one
     * has the same, so that nothing that is set is lost.
     */
    private final String[] encoded;

    /**
     * A request of which only the state is known.
     *
     * @param values the rules of the config
     * @param prefix the URL as far as it is known before the call
     * @param state encoded, {@code ""} for none
     */
    protected FluentRequest(Values values, String prefix, String state) {
        this.values = values;
        this.prefix = prefix;
        this.encoded = new String[HEADS.size()];
        bind(Parameter.STATE, state);
    }

    /**
     * A request that narrows another one.
     *
     * @param before the other one
     */
    protected FluentRequest(FluentRequest<?> before) {
        this.values = before.values;
        this.prefix = before.prefix;
        this.encoded = before.encoded;
    }

    private static List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isInRequest()) {
                heads.add("&" + parameter.wireName() + "=");
            }
        }
        return List.copyOf(heads);
    }

    /** A generated class gives itself for R. */
    @SuppressWarnings("unchecked")
    final R self() {
        return (R) this;
    }

    /**
     * Adds flags of Connect to those that are bound already.
     *
     * @param flags each <code>{flag}:{value}</code>, such as {@code country:DE}; null adds nothing
     * @return this request
     * @throws IllegalArgumentException if a flag breaks a rule, which the message names
     * @throws NullPointerException if a flag is null
     */
    public final R flags(String... flags) {
        List<String> all = values.flags(elements(Parameter.FLAGS), flags);
        bind(Parameter.FLAGS, QueryEncoder.encodeAll("flags", all));
        return self();
    }

    /**
     * Sets the owner's id, for analytics.
     *
     * @param user any text; null or empty leaves it out
     * @return this request
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which no URL can
     */
    public final R user(String user) {
        bind(Parameter.USER, values.text("user", user));
        return self();
    }

    /**
     * Sets the owner's id in your system, which comes back with the callback. Connect takes it in place of {@link #user}.
     *
     * @param externalId any text, of which {@code "null"} clears the id that Connect has stored; null or empty leaves it out
     * @return this request
     * @throws IllegalArgumentException if the text holds half of a surrogate pair, which no URL can
     */
    public final R externalId(String externalId) {
        bind(Parameter.EXTERNAL_ID, values.text("externalId", externalId));
        return self();
    }

    /**
     * Binds a parameter, unless a VIN has settled it.
     *
     * @param parameter one that a request carries
     * @param value as {@link Values} returns it, {@code ""} to leave it out
     */
    protected final void bind(Parameter parameter, String value) {
        if (VinPrecedence.isSettled(parameter, !isEmpty(encoded, Parameter.SINGLE_SELECT_VIN.placeInRequest()))) {
            return;
        }
        encoded[parameter.placeInRequest()] = value;
        if (parameter == Parameter.SINGLE_SELECT_VIN) {
            for (Parameter settled : VinPrecedence.settledBy(parameter)) {
                String beside = VinPrecedence.besideVin(settled);
                encoded[settled.placeInRequest()] = isInPrefix(settled, beside) ? "" : beside;
            }
        }
    }

    /** The checks of the config. */
    final Values values() {
        return values;
    }

    /** The mode, which every prefix says. */
    final Mode mode() {
        return isInPrefix(Parameter.MODE, Mode.LIVE.value()) ? Mode.LIVE : Mode.SIMULATED;
    }

    /** The elements of a list, as far as they are bound. */
    final List<String> elements(Parameter parameter) {
        String list = encoded[parameter.placeInRequest()];
        List<String> elements = new ArrayList<>();
        if (!isEmpty(encoded, parameter.placeInRequest())) {
            for (String element : list.split(QueryEncoder.SPACE, -1)) {
                elements.add(QueryDecoder.decode(element).orElseThrow());
            }
        }
        return elements;
    }

    private boolean isInPrefix(Parameter parameter, String value) {
        return prefix.contains("&" + parameter.wireName() + "=" + value);
    }

    @Override
    public final String url() {
        return join(prefix, encoded);
    }

    /** Joins four parameters at once: few visits have more, and each turn copies the URL. */
    private static String join(String prefix, String[] encoded) {
        String url = prefix;
        for (int first = next(encoded, 0); first < encoded.length; ) {
            int second = next(encoded, first + 1);
            int third = next(encoded, second + 1);
            int fourth = next(encoded, third + 1);
            url = url
                    + HEADS.get(first)
                    + encoded[first]
                    + head(second)
                    + value(encoded, second)
                    + head(third)
                    + value(encoded, third)
                    + head(fourth)
                    + value(encoded, fourth);
            first = next(encoded, fourth + 1);
        }
        return url;
    }

    /** The place of the next parameter that is written, or the end. */
    private static int next(String[] encoded, int from) {
        int place = from;
        while (place < encoded.length && isEmpty(encoded, place)) {
            place++;
        }
        return place;
    }

    private static boolean isEmpty(String[] encoded, int place) {
        return encoded[place] == null || encoded[place].isEmpty();
    }

    private static String head(int place) {
        return place < HEADS.size() ? HEADS.get(place) : "";
    }

    private static String value(String[] encoded, int place) {
        return place < encoded.length ? encoded[place] : "";
    }
}
