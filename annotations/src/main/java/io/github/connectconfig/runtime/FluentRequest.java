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
    private static final String APPROVAL_PROMPT = head(Parameter.APPROVAL_PROMPT);
    private static final String MAKE = head(Parameter.MAKE);
    private static final String SINGLE_SELECT = head(Parameter.SINGLE_SELECT);
    private static final String SINGLE_SELECT_VIN = head(Parameter.SINGLE_SELECT_VIN);
    private static final String FLAGS = head(Parameter.FLAGS);
    private static final String STATE = head(Parameter.STATE);
    private static final String USER = head(Parameter.USER);
    private static final String EXTERNAL_ID = head(Parameter.EXTERNAL_ID);

    private final Values values;
    private final String prefix;
    /** The request that this one restricts, or null. It holds the values of both, so that none is lost. */
    private final FluentRequest<?> original;

    // Percent-encoded, or "" for a parameter that is not written. Fields, because escape analysis removes an array only
    // if it knows each index.
    private String approvalPrompt = "";
    private String make = "";
    private String singleSelect = "";
    private String singleSelectVin = "";
    private String flags = "";
    private String state = "";
    private String user = "";
    private String externalId = "";

    /**
     * Creates a request with a state only.
     *
     * @param values the checks of the config
     * @param prefix the start of the URL: everything that is known before the call
     * @param state the state, percent-encoded; {@code ""} for none
     */
    @SuppressWarnings("NullAway") // only holder() reads the null
    protected FluentRequest(Values values, String prefix, String state) {
        this.values = values;
        this.prefix = prefix;
        this.original = null;
        this.state = state;
    }

    /**
     * Creates a request that restricts another one to fewer setters and shares its values.
     *
     * @param before the other request
     */
    protected FluentRequest(FluentRequest<?> before) {
        this.values = before.values;
        this.prefix = before.prefix;
        this.original = before.holder();
    }

    private static String head(Parameter parameter) {
        return "&" + parameter.wireName() + "=";
    }

    private FluentRequest<?> holder() {
        return original == null ? this : original;
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
        List<String> all = values.flags(elements(holder().flags), flags);
        holder().flags = QueryEncoder.encodeAll("flags", all);
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
        holder().user = values.text("user", user);
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
        holder().externalId = values.text("externalId", externalId);
        return self();
    }

    /**
     * Binds a parameter, unless a VIN that is already set overrides it.
     *
     * @param parameter a parameter of a request
     * @param value as {@link Values} returns it, percent-encoded; {@code ""} leaves it out
     */
    protected final void bind(Parameter parameter, String value) {
        if (VinPrecedence.isExcluded(parameter, !holder().singleSelectVin.isEmpty())) {
            return;
        }
        holder().set(parameter, value);
        if (parameter == Parameter.SINGLE_SELECT_VIN) {
            for (Parameter excluded : VinPrecedence.excludedBy(parameter)) {
                String withVin = VinPrecedence.withVin(excluded);
                holder().set(excluded, isInPrefix(excluded, withVin) ? "" : withVin);
            }
        }
    }

    private void set(Parameter parameter, String value) {
        switch (parameter) {
            case APPROVAL_PROMPT -> approvalPrompt = value;
            case MAKE -> make = value;
            case SINGLE_SELECT -> singleSelect = value;
            case SINGLE_SELECT_VIN -> singleSelectVin = value;
            case FLAGS -> flags = value;
            case STATE -> state = value;
            case USER -> user = value;
            case EXTERNAL_ID -> externalId = value;
            default -> throw new IllegalArgumentException(parameter.label() + " is not bound per URL");
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

    /** Returns the elements of a list, decoded. */
    private static List<String> elements(String encoded) {
        List<String> elements = new ArrayList<>();
        if (!encoded.isEmpty()) {
            for (String element : encoded.split(QueryEncoder.SPACE, -1)) {
                elements.add(QueryDecoder.decode(element).get());
            }
        }
        return elements;
    }

    private boolean isInPrefix(Parameter parameter, String value) {
        return prefix.contains("&" + parameter.wireName() + "=" + value);
    }

    @Override
    public final String url() {
        return holder().join();
    }

    /**
     * Most requests have nothing in the middle, and then only one call is made. That the calls take texts and not the
     * request, and that the JVM does not inline them all here, lets it inline this method and remove the request.
     */
    private String join() {
        boolean hasMiddle = !(approvalPrompt.isEmpty()
                && make.isEmpty()
                && singleSelect.isEmpty()
                && singleSelectVin.isEmpty()
                && flags.isEmpty());
        String middle = hasMiddle ? middle(approvalPrompt, make, singleSelect, singleSelectVin, flags) : "";
        String ownerHead = user.isEmpty() ? EXTERNAL_ID : USER;
        String owner = externalId.isEmpty() ? user : user.isEmpty() ? externalId : user + EXTERNAL_ID + externalId;
        return join(prefix, middle, STATE, state, ownerHead, owner);
    }

    /** Joined before the rest, because it is short: the prefix and the owner's values are copied once. */
    private static String middle(
            String approvalPrompt, String make, String singleSelect, String singleSelectVin, String flags) {
        String middle = join("", "", APPROVAL_PROMPT, approvalPrompt, MAKE, make);
        middle = join(middle, "", SINGLE_SELECT, singleSelect, SINGLE_SELECT_VIN, singleSelectVin);
        return join(middle, "", FLAGS, flags, "", "");
    }

    private static String join(
            String start, String middle, String firstHead, String first, String secondHead, String second) {
        if (first.isEmpty() && second.isEmpty() && middle.isEmpty()) {
            return start;
        }
        return start
                + middle
                + (first.isEmpty() ? "" : firstHead)
                + first
                + (second.isEmpty() ? "" : secondHead)
                + second;
    }
}
