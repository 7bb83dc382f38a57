package io.github.connectconfig.processor.check;

import io.github.connectconfig.runtime.EditDistance;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses what a wrong redirect URI means by correcting scheme and slashes. */
final class RedirectReading {
    private static final int LONGEST = 100;

    /** {@code https//…}, {@code https:/…}, {@code https:…}, {@code https:///…}, {@code htps://…}, {@code https://https://…}. */
    private static final Pattern SCHEME = Pattern.compile(
            "(?:https?:/*(?=https?:))?([A-Za-z]{3,8})(?::/*|;/*|/{2,})(\\D.*)", Pattern.CASE_INSENSITIVE);

    /** {@code sc8229df9f-…:/callback}, with any number of slashes. */
    private static final Pattern APP = Pattern.compile("(sc[0-9a-f-]{36}):/*([^/].*)", Pattern.CASE_INSENSITIVE);

    /** A host that cannot be mistaken for the name of a file or a page. */
    private static final Pattern HOST = Pattern.compile(
            "(?!.*\\.(?:html?|php|jsp|aspx?|do)$)(?:[\\w-]+\\.)+[a-z]{2,}(?::\\d+)?(?:[/?].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOCAL = Pattern.compile(
            "(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)((?::\\d+)?(?:[/?].*)?)", Pattern.CASE_INSENSITIVE);

    private RedirectReading() {}

    /** Returns the URI that was meant, if it passes the rules. */
    static Optional<String> meant(String uri, Predicate<String> isRight) {
        String bare = Texts.bare(uri).replace('\\', '/');
        return Stream.concat(Stream.of(bare), withScheme(bare))
                .filter(candidate -> candidate.length() <= LONGEST && !candidate.equals(uri))
                .filter(isRight)
                .findFirst();
    }

    private static Stream<String> withScheme(String text) {
        Matcher app = APP.matcher(text);
        if (app.matches()) {
            return Stream.of(app.group(1) + "://" + app.group(2));
        }
        Matcher scheme = SCHEME.matcher(text);
        String rest = scheme.matches() && isNear(scheme.group(1)) ? scheme.group(2) : text.replaceFirst("^/{2,}", "");
        return onThisMachine(rest)
                .or(() -> Optional.of("https://" + rest)
                        .filter(candidate -> HOST.matcher(rest).matches()))
                .stream();
    }

    private static boolean isNear(String scheme) {
        String lowerCase = scheme.toLowerCase(Locale.ROOT);
        return Stream.of("http", "https").anyMatch(each -> EditDistance.within(1, lowerCase, each));
    }

    /** Suggests the name: Connect accepts http for localhost, but reportedly refuses its IP addresses. */
    private static Optional<String> onThisMachine(String rest) {
        Matcher local = LOCAL.matcher(rest);
        return local.matches() ? Optional.of("http://localhost" + local.group(1)) : Optional.empty();
    }
}
