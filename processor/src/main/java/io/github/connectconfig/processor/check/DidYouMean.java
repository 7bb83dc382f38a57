package io.github.connectconfig.processor.check;

import io.github.connectconfig.runtime.EditDistance;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the name that was meant, if there is one. */
final class DidYouMean {
    private DidYouMean() {}

    /**
     * Returns the nearest name. The distance is at most one letter for a short word, else two letters or a third of the
     * word. Empty if two names are equally near.
     */
    static Optional<String> nearest(String word, Collection<String> names) {
        Map<String, String> themselves = new LinkedHashMap<>();
        names.forEach(name -> themselves.put(name, name));
        return nearest(word, themselves);
    }

    /** Returns the meaning of the nearest name. Names with the same meaning may be equally near. */
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

    /** Returns the names that were meant: compares letters first, then words. */
    static List<String> meant(String word, Collection<String> names) {
        return nearest(word, names).map(List::of).orElseGet(() -> Words.nearest(word, names));
    }

    /** Returns the question that offers the names. Empty if there are none. */
    static Optional<String> help(List<String> names) {
        return names.stream()
                .map(name -> "`" + name + "`")
                .reduce((one, other) -> one + " or " + other)
                .map(all -> "did you mean " + all + "?");
    }

    /** Returns the largest allowed distance. A common prefix such as {@code control_} does not count as length. */
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
