package io.github.connectconfig.processor.check;

import io.github.connectconfig.runtime.EditDistance;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the name that was meant, or says nothing. */
final class DidYouMean {
    private DidYouMean() {}

    /** The nearest name within one slip of a short word, two, or a third of a long one; none where two are as near. */
    static Optional<String> nearest(String word, Collection<String> names) {
        Map<String, String> themselves = new LinkedHashMap<>();
        names.forEach(name -> themselves.put(name, name));
        return nearest(word, themselves);
    }

    /** What the nearest name means; two names of one meaning may be as near. */
    static <T> Optional<T> nearest(String word, Map<String, T> meanings) {
        int best = Integer.MAX_VALUE;
        T nearest = null;
        boolean isTie = false;
        for (Map.Entry<String, T> entry : meanings.entrySet()) {
            int limit = limit(word, entry.getKey());
            int distance = EditDistance.distance(word, entry.getKey(), limit);
            if (distance > limit || distance > best) {
                continue;
            }
            isTie = distance == best && !entry.getValue().equals(nearest);
            nearest = entry.getValue();
            best = distance;
        }
        return isTie ? Optional.empty() : Optional.ofNullable(nearest);
    }

    /** The names that were meant, by their letters or else by their words. */
    static List<String> meant(String word, Collection<String> names) {
        return nearest(word, names).map(List::of).orElseGet(() -> Words.nearest(word, names));
    }

    /** What to ask about names, if there are any. */
    static Optional<String> help(List<String> names) {
        return names.stream()
                .map(name -> "`" + name + "`")
                .reduce((one, other) -> one + " or " + other)
                .map(all -> "did you mean " + all + "?");
    }

    /** Letters that all names of a kind begin with, as {@code control_}, say nothing about how near two of them are. */
    private static int limit(String word, String name) {
        int length = word.length();
        int family = name.indexOf('_') + 1;
        if (family > 0 && word.startsWith(name.substring(0, family))) {
            length -= family;
        }
        if (word.length() <= 2) {
            return 0;
        }
        return length <= 5 ? 1 : Math.max(2, length / 3);
    }

    static Optional<String> ignoringCase(String word, Collection<String> names) {
        List<String> same =
                names.stream().filter(name -> name.equalsIgnoreCase(word)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
