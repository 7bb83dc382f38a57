package io.github.connectconfig.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks that a redirect URI's own query string has no name that Connect adds: the callback would have it twice. */
final class ReservedNames {
    private static final Map<String, Optional<Violation>> VIOLATIONS = violations();

    private ReservedNames() {}

    private static Map<String, Optional<Violation>> violations() {
        Map<String, Optional<Violation>> violations = new HashMap<>();
        for (String name : CallbackName.ALL) {
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
     * Returns ReservedRedirectQuery or nothing. A semicolon counts as an ampersand, as in Netty and frameworks that use
     * it. A name also starts after a second question mark: {@code fromQuery} skips a question mark before the query,
     * and reads the text before one as an address.
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
