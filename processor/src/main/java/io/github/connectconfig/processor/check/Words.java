package io.github.connectconfig.processor.check;

import io.github.connectconfig.runtime.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds names that share words with a misspelt one: {@code read_battery_level} means {@code read_battery}. */
final class Words {
    private static final int MOST_CANDIDATES = 3;

    /** A first word that at least this many names share does not show which one is meant. */
    private static final int FAMILY = 3;

    /** Verbs that no permission has. */
    private static final List<String> OTHER_VERBS = List.of("write", "set", "update", "delete");

    private Words() {}

    /** Returns the names that share most words. Empty if there are too many. */
    static List<String> nearest(String slip, Collection<String> names) {
        List<String> words = of(slip);
        if (words.isEmpty() || isOtherVerb(slip)) {
            return List.of();
        }
        List<String> families = families(names);
        Optional<String> family = words.stream()
                .flatMap(word -> families.stream().filter(each -> EditDistance.within(1, word, each)))
                .findFirst();
        List<String> content = words.stream()
                .filter(word -> families.stream().noneMatch(each -> EditDistance.within(1, word, each)))
                .toList();
        List<String> nearest = new ArrayList<>();
        int best = 1;
        for (String name : names) {
            List<String> its = new ArrayList<>(of(name));
            boolean isOfFamily = families.contains(its.get(0));
            if (isOfFamily && family.isPresent() && !its.get(0).equals(family.get())) {
                continue;
            }
            int score = score(content, isOfFamily ? its.subList(1, its.size()) : its);
            if (score > best) {
                nearest.clear();
                best = score;
            }
            if (score == best) {
                nearest.add(name);
            }
        }
        return nearest.size() <= MOST_CANDIDATES ? nearest : List.of();
    }

    /** Returns true if the first word is a verb that no permission has, even if the rest is similar to one. */
    static boolean isOtherVerb(String slip) {
        List<String> words = of(slip);
        return !words.isEmpty() && OTHER_VERBS.contains(words.get(0));
    }

    /** Returns true if one of the two contains all words of the other. */
    static boolean isPart(String slip, String name) {
        return of(slip).stream().allMatch(word -> isIn(of(name), word))
                || of(name).stream().allMatch(word -> isIn(of(slip), word));
    }

    /**
     * Scores by the number of shared words, then by how few are missing, then by whether the first word is shared. 0 if
     * no word is shared.
     */
    private static int score(List<String> slip, List<String> name) {
        int shared = (int) name.stream().filter(word -> isIn(slip, word)).count();
        if (shared == 0) {
            return 0;
        }
        int missing = name.size() - shared;
        boolean isFirst = missing == 0 || isIn(name, slip.get(0));
        return 100 * shared - 2 * missing + (isFirst ? 1 : 0);
    }

    private static boolean isIn(List<String> words, String word) {
        return words.stream().anyMatch(each -> isLike(each, word));
    }

    /** Returns true if two words differ at most by a plural, an ending, an abbreviation or one wrong letter. */
    private static boolean isLike(String one, String other) {
        String shorter = stem(one.length() <= other.length() ? one : other);
        String longer = stem(one.length() <= other.length() ? other : one);
        int common = 0;
        while (common < Math.min(shorter.length(), longer.length())
                && shorter.charAt(common) == longer.charAt(common)) {
            common++;
        }
        return shorter.equals(longer)
                || (common == shorter.length() && common >= 3)
                || (common >= 5 && longer.length() - common <= 3)
                || (shorter.length() >= 4 && EditDistance.within(1, shorter, longer));
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> families(Collection<String> names) {
        List<String> first = names.stream().map(name -> of(name).get(0)).toList();
        return first.stream()
                .distinct()
                .filter(word -> first.stream().filter(word::equals).count() >= FAMILY)
                .toList();
    }

    /** Returns the words in lower case. {@code lockStatus} has two, like {@code lock_status}. */
    static List<String> of(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
