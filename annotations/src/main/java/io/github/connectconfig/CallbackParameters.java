package io.github.connectconfig;

import io.github.connectconfig.runtime.CallbackName;
import io.github.connectconfig.runtime.QueryDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a callback that Connect sends. Other parameters belong to the application; their values are not
 * read.
 */
final class CallbackParameters {
    /** In characters. Longer than any callback of Connect, and longer than a request line that servers accept. */
    static final int MAX_LENGTH = 16_384;

    private static final Set<CallbackName> NEEDED = Set.of(CallbackName.CODE, CallbackName.STATE, CallbackName.ERROR);

    /** Parameters that are needed only if there is neither a code nor an error. */
    private static final Set<CallbackName> NEEDED_ALONE = Set.of(
            CallbackName.USER_ID,
            CallbackName.VEHICLE_ID,
            CallbackName.EXTERNAL_ID,
            CallbackName.SELECTED_CAPACITY,
            CallbackName.REASON);

    /** By {@link CallbackName#ordinal()}; null for a missing one. Not an {@code EnumMap}, which uses reflection. */
    private final String[] values = new String[CallbackName.count()];

    private long length;

    private CallbackParameters() {}

    boolean has(CallbackName name) {
        return values[name.ordinal()] != null;
    }

    Optional<String> get(CallbackName name) {
        return Optional.ofNullable(values[name.ordinal()]);
    }

    /** Returns the parameters that describe a failure, by their names in the URL. */
    Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        for (CallbackName name : CallbackName.DETAILS) {
            if (has(name)) {
                details.put(name.wireName(), values[name.ordinal()]);
            }
        }
        return details;
    }

    static CallbackParameters ofQuery(String query) {
        CallbackParameters parameters = new CallbackParameters();
        parameters.count(query);
        int start = 0;
        while (start < query.length()) {
            int ampersand = query.indexOf('&', start);
            int end = ampersand < 0 ? query.length() : ampersand;
            parameters.addEncoded(query, start, end);
            start = end + 1;
        }
        return parameters;
    }

    /**
     * Rejects a whole address such as {@code https://example.com/callback?code=}: its path would become part of the
     * first parameter's name. A parameter of the application may have such a name too, so an address is rejected only
     * if it hides a parameter that is needed.
     */
    void refuseAddress(String query) {
        int mark = query.indexOf('?');
        int equals = query.indexOf('=');
        if (mark < 0 || mark > equals || query.lastIndexOf('&', equals) >= 0) {
            return;
        }
        Optional<CallbackName> name = CallbackName.at(query, mark + 1, equals);
        if (name.isPresent() && isHidden(name.get())) {
            throw new MalformedCallbackException("`" + name.get().wireName()
                    + "` after a question mark, as in a whole address: pass it to `fromUri`");
        }
    }

    private boolean isHidden(CallbackName name) {
        boolean hasCodeOrError = has(CallbackName.CODE) || has(CallbackName.ERROR);
        boolean isNeeded = NEEDED.contains(name) || !hasCodeOrError && NEEDED_ALONE.contains(name);
        return isNeeded && !has(name);
    }

    private void addEncoded(String query, int start, int end) {
        int equals = start;
        while (equals < end && query.charAt(equals) != '=') {
            equals++;
        }
        Optional<CallbackName> name = name(query, start, equals);
        if (name.isPresent()) {
            Optional<String> value = QueryDecoder.decode(query, Math.min(equals + 1, end), end);
            if (!value.isPresent()) {
                throw undecodable(name.get());
            }
            add(name.get(), value.get());
        }
    }

    /** A name that cannot be decoded is not one of Connect's. */
    private static Optional<CallbackName> name(String query, int start, int end) {
        Optional<CallbackName> name = CallbackName.at(query, start, end);
        return name.isPresent() ? name : QueryDecoder.decode(query, start, end).flatMap(CallbackName::of);
    }

    static CallbackParameters ofDecoded(Iterable<? extends Map.Entry<?, ?>> decoded) {
        CallbackParameters parameters = new CallbackParameters();
        for (Map.Entry<?, ?> parameter : decoded) {
            Optional<CallbackName> name =
                    parameter.getKey() instanceof String text ? CallbackName.of(text) : Optional.empty();
            if (name.isPresent()) {
                for (Object value : values(name.get(), parameter.getValue())) {
                    parameters.addDecoded(name.get(), value);
                }
            }
        }
        return parameters;
    }

    /** Accepts a String, an array, a collection or an Optional, because frameworks differ. */
    private static Iterable<?> values(CallbackName name, Object value) {
        if (value == null || value instanceof String) {
            return Arrays.asList(value);
        } else if (value instanceof Object[] array) {
            return Arrays.asList(array);
        } else if (value instanceof Iterable<?> collection) {
            return collection;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(List::of).orElse(List.of());
        }
        throw notTexts(name);
    }

    private void addDecoded(CallbackName name, Object value) {
        if (value != null && !(value instanceof String)) {
            throw notTexts(name);
        }
        String text = value == null ? "" : (String) value;
        count(name.wireName());
        count(text);
        add(name, text);
    }

    private void count(String text) {
        length += text.length();
        if (length > MAX_LENGTH) {
            throw new MalformedCallbackException("longer than " + MAX_LENGTH + " characters");
        }
    }

    /** Treats an empty value as a missing one. */
    private void add(CallbackName name, String value) {
        if (value.isEmpty()) {
            return;
        } else if (has(name)) {
            throw new MalformedCallbackException("the parameter `" + name.wireName() + "` occurs twice");
        }
        values[name.ordinal()] = value;
    }

    private static MalformedCallbackException undecodable(CallbackName name) {
        return new MalformedCallbackException("the parameter `" + name.wireName() + "` is not percent-encoded UTF-8");
    }

    /** Reports an error of the calling program, not of the callback. */
    private static IllegalArgumentException notTexts(CallbackName name) {
        return new IllegalArgumentException("the parameter `" + name.wireName()
                + "` has a value that is no text: hand over a String, a String[] or a collection of String");
    }
}
