package io.github.connectconfig;

import io.github.connectconfig.runtime.CallbackNames;
import io.github.connectconfig.runtime.QueryDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the parameters that Connect sends. Other parameters belong to the application; their values are not read.
 */
final class CallbackParameters {
    /** In characters. Longer than any callback of Connect, and longer than a request line that servers accept. */
    static final int MAX_LENGTH = 16_384;

    /** Parameters that are needed only if there is neither a code nor an error. */
    private static final Set<String> NEEDED_ALONE = Set.of(
            CallbackNames.USER_ID,
            CallbackNames.VEHICLE_ID,
            CallbackNames.EXTERNAL_ID,
            CallbackNames.SELECTED_CAPACITY,
            CallbackNames.REASON);

    /**
     * Matches the start of a whole address such as {@code https://example.com/callback?code=}, for each name with which
     * a callback may begin.
     */
    private static final Pattern ADDRESS = Pattern.compile("[^?&=]*\\?("
            + String.join(
                    "|", CallbackNames.CODE, CallbackNames.STATE, CallbackNames.ERROR, String.join("|", NEEDED_ALONE))
            + ")=");

    private final Map<String, String> values = new HashMap<>();
    private long length;

    private CallbackParameters() {}

    static Map<String, String> ofQuery(String query) {
        CallbackParameters parameters = new CallbackParameters();
        parameters.count(query);
        int start = 0;
        while (start < query.length()) {
            int ampersand = query.indexOf('&', start);
            int end = ampersand < 0 ? query.length() : ampersand;
            parameters.addEncoded(query.substring(start, end));
            start = end + 1;
        }
        return parameters.values;
    }

    /**
     * Rejects a whole address: its path would become part of the first parameter's name. A parameter of the application
     * may have such a name too, so an address is rejected only if it hides a parameter that is needed.
     */
    static void refuseAddress(String query, Map<String, String> values) {
        Matcher address = ADDRESS.matcher(query);
        if (address.lookingAt() && isHidden(address.group(1), values)) {
            throw new MalformedCallbackException(
                    "`" + address.group(1) + "` behind a question mark, as in a whole address: `fromUri` takes one");
        }
    }

    private static boolean isHidden(String name, Map<String, String> values) {
        boolean hasCodeOrError = values.containsKey(CallbackNames.CODE) || values.containsKey(CallbackNames.ERROR);
        return !values.containsKey(name) && !(hasCodeOrError && NEEDED_ALONE.contains(name));
    }

    private void addEncoded(String pair) {
        int equals = pair.indexOf('=');
        // A name that cannot be decoded is not one of Connect's.
        String name = QueryDecoder.decode(equals < 0 ? pair : pair.substring(0, equals))
                .orElse("");
        if (CallbackNames.ALL.contains(name)) {
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            add(name, QueryDecoder.decode(value).orElseThrow(() -> undecodable(name)));
        }
    }

    static Map<String, String> ofDecoded(Iterable<? extends Map.Entry<?, ?>> decoded) {
        CallbackParameters parameters = new CallbackParameters();
        for (Map.Entry<?, ?> parameter : decoded) {
            if (parameter.getKey() instanceof String name && CallbackNames.ALL.contains(name)) {
                for (Object value : values(name, parameter.getValue())) {
                    parameters.addDecoded(name, value);
                }
            }
        }
        return parameters.values;
    }

    /** Accepts a String, an array, a collection or an Optional, because frameworks differ. */
    private static Iterable<?> values(String name, Object value) {
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

    private void addDecoded(String name, Object value) {
        if (value != null && !(value instanceof String)) {
            throw notTexts(name);
        }
        String text = value == null ? "" : (String) value;
        count(name);
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
    private void add(String name, String value) {
        if (!value.isEmpty() && values.putIfAbsent(name, value) != null) {
            throw new MalformedCallbackException("the parameter `" + name + "` stands twice");
        }
    }

    private static MalformedCallbackException undecodable(String name) {
        return new MalformedCallbackException("the parameter `" + name + "` has no percent-encoding of UTF-8");
    }

    /** Reports an error of the calling program, not of the callback. */
    private static IllegalArgumentException notTexts(String name) {
        return new IllegalArgumentException("the parameter `" + name
                + "` has a value that is no text: hand over a String, a String[] or a collection of String");
    }
}
