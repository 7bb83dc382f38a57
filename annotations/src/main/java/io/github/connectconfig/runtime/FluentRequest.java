package io.github.connectconfig.runtime;

import io.github.connectconfig.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * The base class of all fluent requests of generated factories. A generated request also implements a setter interface,
 * such as {@link MakeSetter}, for each other parameter that its config does not bind. If a setter is called twice, the
 * last call wins; flags accumulate. A setter throws for a value that breaks a rule and then changes nothing. Not
 * thread-safe.
 *
 * @param <R> the type of the request itself
 */
public abstract class FluentRequest<R extends FluentRequest<R>> implements UrlRequest {
    /** The text before the value, {@code &name=}, for each parameter of a request, in the order of the table. */
    private static final List<String> HEADS = heads();

    private final Values values;
    private final String prefix;
    /**
     * The percent-encoded value of each parameter; null or {@code ""} for one that is not written. A request that
     * restricts another one shares this array, so that no value is lost.
     */
    private final String[] encoded;

    /**
     * Creates a request with a state only.
     *
     * @param values the checks of the config
     * @param prefix the start of the URL: everything that is known before the call
     * @param state the state, percent-encoded; {@code ""} for none
     */
    protected FluentRequest(Values values, String prefix, String state) {
        this.values = values;
        this.prefix = prefix;
        this.encoded = new String[HEADS.size()];
        bind(Parameter.STATE, state);
    }

    /**
     * Creates a request that restricts another one to fewer setters and shares its values.
     *
     * @param before the other request
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

    /** The cast is safe, because a generated class passes itself as R. */
    @SuppressWarnings("unchecked")
    final R self() {
        return (R) this;
    }

    /**
     * Adds flags to those that are already bound.
     *
     * @param flags each <code>{flag}:{value}</code>, such as {@code country:DE}; a null array adds nothing
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
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which a URL cannot encode
     */
    public final R user(String user) {
        bind(Parameter.USER, values.text("user", user));
        return self();
    }

    /**
     * Sets the owner's id in your system. Connect returns it in the callback, and uses it instead of {@link #user}.
     *
     * @param externalId any text; {@code "null"} clears the id that Connect has stored; null or empty leaves it out
     * @return this request
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which a URL cannot encode
     */
    public final R externalId(String externalId) {
        bind(Parameter.EXTERNAL_ID, values.text("externalId", externalId));
        return self();
    }

    /**
     * Binds a parameter, unless a VIN that is already set overrides it.
     *
     * @param parameter a parameter of a request
     * @param value as {@link Values} returns it, percent-encoded; {@code ""} leaves it out
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

    /** Returns the checks of the config. */
    final Values values() {
        return values;
    }

    /** Returns the mode. Every prefix contains it. */
    final Mode mode() {
        return isInPrefix(Parameter.MODE, Mode.LIVE.value()) ? Mode.LIVE : Mode.SIMULATED;
    }

    /** Returns the elements of a list that are already bound, decoded. */
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

    /** Joins four parameters at once: few requests have more, and each iteration copies the URL. */
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

    /** Returns the index of the next parameter that is written, or the length of the array. */
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
