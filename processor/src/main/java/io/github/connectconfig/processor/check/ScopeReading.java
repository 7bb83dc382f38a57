package io.github.connectconfig.processor.check;

import io.github.connectconfig.Permission;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.runtime.EditDistance;
import io.github.connectconfig.runtime.QueryDecoder;
import io.github.connectconfig.runtime.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guesses what a wrong scope means. Every suggestion passes the rules.
 *
 * @param known the permissions that exist
 */
record ScopeReading(List<String> known) {
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z]+)\\)?(?:[\\s:=_+.;/-]+|(?<=\\)))(\\S.*)");
    private static final Pattern SUFFIX = Pattern.compile("(.*[^\\s:=_+.-])[\\s:=_+.-]+\\(?([A-Za-z]+)");
    private static final Pattern GLUED = Pattern.compile("(?i)required([a-z]+_.*)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;|+&/]+");
    private static final String MEMBER = "^scopes?=";
    private static final String CONSTANT = "^(?:\\w+\\.)*Permission\\.";

    /** Other words for {@code required}; misspellings of the word itself are found by edit distance. */
    private static final Set<String> REQUIRED = Set.of("mandatory", "must");

    private static final Set<String> OPTIONAL = Set.of("optional", "opt");

    /** Returns the scopes in a text. Empty if a part of it has no meaning or several. */
    List<String> scopes(String text) {
        Optional<String> one = scope(text);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<String> scopes = new ArrayList<>();
        for (String part : SEPARATOR.split(bare(text))) {
            Optional<String> scope = scope(part);
            if (scope.isEmpty()) {
                return List.of();
            } else if (!scopes.contains(scope.get())) {
                scopes.add(scope.get());
            }
        }
        return isEachOnce(scopes) ? scopes : List.of();
    }

    private static boolean isEachOnce(List<String> scopes) {
        return scopes.stream().map(Scopes::permission).distinct().count() == scopes.size();
    }

    /** Returns the only scope that a text can mean. */
    private Optional<String> scope(String text) {
        List<String> candidates = candidates(text);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Returns every scope that a text with a single scope may mean. */
    List<String> candidates(String text) {
        String bare = bare(text);
        Matcher prefix = PREFIX.matcher(bare);
        Matcher suffix = SUFFIX.matcher(bare);
        Matcher glued = GLUED.matcher(bare);
        if (prefix.matches() && isMarker(prefix.group(1))) {
            return marked(prefix.group(1), candidates(prefix.group(2)));
        } else if (suffix.matches() && isMarker(suffix.group(2))) {
            return marked(suffix.group(2), candidates(suffix.group(1)));
        } else if (glued.matches()) {
            return marked("required", candidates(glued.group(1)));
        }
        return permissions(bare);
    }

    /** Returns what to offer instead of an element: no permission that another element asks for. */
    Offer offer(List<String> scopes, FindingLocation.Member where, List<String> offered) {
        return Offer.of(scopes, where, offered, this::scopes, Scopes::permission);
    }

    /** Returns the nearest permissions if no part of a text has a meaning: {@code read vin number}. */
    List<String> nearest(String text) {
        List<String> candidates = candidates(text);
        boolean holdsKnown =
                SEPARATOR.splitAsStream(bare(text)).anyMatch(part -> known.contains(Scopes.permission(part)));
        return candidates.isEmpty() && !holdsKnown ? Words.nearest(text, known) : candidates;
    }

    /** Removes what a scope has around it in a constant, a list, or the query of a URL. */
    private static String bare(String text) {
        String decoded =
                text.indexOf('%') < 0 ? text : QueryDecoder.decode(text).orElse(text);
        return Texts.bare(decoded).replaceFirst(CONSTANT, "").replaceFirst(MEMBER, "");
    }

    private static boolean isMarker(String word) {
        return isRequired(word) || OPTIONAL.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isRequired(String word) {
        String lowerCase = word.toLowerCase(Locale.ROOT);
        return REQUIRED.contains(lowerCase) || EditDistance.within(2, lowerCase, "required");
    }

    private static List<String> marked(String marker, List<String> scopes) {
        return isRequired(marker)
                ? scopes.stream()
                        .map(scope -> Permission.REQUIRED + Scopes.permission(scope))
                        .toList()
                : scopes;
    }

    private List<String> permissions(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        int colon = lowerCase.indexOf(':');
        if (known.contains(name)) {
            return List.of(name);
        } else if (known.contains(lowerCase)) {
            return List.of(lowerCase);
        } else if (colon > 0 && known.contains(lowerCase.substring(0, colon))) {
            return List.of(lowerCase.substring(0, colon));
        } else if (Words.isOtherVerb(name) || SEPARATOR.matcher(name).find()) {
            return List.of();
        }
        String translated = PermissionWords.translated(name);
        Stream<String> words = PermissionWords.isControl(name)
                ? Stream.of(translated)
                : Stream.of(translated.equals(lowerCase) ? name : translated, name, lowerCase);
        return words.map(word -> DidYouMean.meant(word, known))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
