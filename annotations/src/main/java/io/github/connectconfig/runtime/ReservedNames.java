package io.github.connectconfig.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A redirect URI's own query may not have a name that Connect adds: the callback would have it twice. */
final class ReservedNames {
    private static final Map<String, Optional<Violation>> VIOLATIONS = violations();

    private ReservedNames() {}

    private static Map<String, Optional<Violation>> violations() {
        Map<String, Optional<Violation>> violations = new HashMap<>();
        for (String name : CallbackNames.ALL) {
            violations.put(
                    name,
                    Optional.of(new Violation(
                            ValueRule.RESERVED_REDIRECT_QUERY,
                            "reserved redirect query",
                            "Connect itself adds " + name + " to the redirect URI, and the callback would have two",
                            "remove `" + name + "` from the query, or give the parameter another name")));
        }
        return violations;
    }

    /**
     * ReservedRedirectQuery or nothing. Netty and what stands on it take a semicolon for an ampersand; a second question
     * mark may get lost, as {@code fromQuery} takes one before the query, or takes what stands before it for an address.
     */
    static Optional<Violation> violation(String query) {
        int start = 0;
        while (start <= query.length()) {
            int end = start;
            int equals = -1;
            while (end < query.length() && query.charAt(end) != '&' && query.charAt(end) != ';') {
                if (equals < 0 && query.charAt(end) == '=') {
                    equals = end;
                }
                end++;
            }
            String name = query.substring(start, equals < 0 ? end : equals);
            Optional<String> decoded = QueryDecoder.decode(name.substring(name.indexOf('?') + 1));
            Optional<Violation> violation = VIOLATIONS.getOrDefault(decoded.orElse(""), Optional.empty());
            if (violation.isPresent()) {
                return violation;
            }
            start = end + 1;
        }
        return Optional.empty();
    }
}
