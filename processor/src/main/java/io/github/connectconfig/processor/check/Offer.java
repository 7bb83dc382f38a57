package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.runtime.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The suggested replacements of a list element, without those that other elements already contain. Who follows the
 * helps of all elements has each value once, and loses none.
 *
 * @param fresh the suggestions that no other element contains
 * @param removal the advice to remove the element, if no suggestion is left
 */
record Offer(List<String> fresh, Optional<String> removal) {
    /** The longest list that is compared. The comparison takes quadratic time. */
    private static final int MOST = 50;

    /**
     * Compares the suggestions with the other elements.
     *
     * @param elements the whole list
     * @param where the element to replace
     * @param offered the suggestions
     * @param reading returns what an element means, or nothing
     * @param name returns the part of a value that may be in the list only once
     */
    static Offer of(
            List<String> elements,
            FindingLocation.Member where,
            List<String> offered,
            Function<String, List<String>> reading,
            UnaryOperator<String> name) {
        if (offered.isEmpty() || elements.size() > MOST) {
            return new Offer(offered, Optional.empty());
        }
        List<String> fresh = new ArrayList<>(offered);
        List<String> same = new ArrayList<>();
        Optional<String> another = Optional.empty();
        for (int index = 0; index < elements.size(); index++) {
            List<String> meant = index < where.index()
                    ? meantBefore(elements.get(index), reading)
                    : index > where.index() ? meantAfter(elements, index, offered, reading, name) : List.of();
            String place = new FindingLocation.Member(where.parameter(), index).label();
            boolean isOffered = fresh.removeIf(each -> isAmong(each, meant, name));
            if (isOffered && meant.stream().anyMatch(offered::contains)) {
                same.add(place);
            } else if (isOffered && another.isEmpty()) {
                another = Optional.of("remove it, or " + Quoting.of(elements.get(index), 60) + " in " + place);
            }
        }
        Optional<String> removal = another.or(() -> same.isEmpty()
                ? Optional.empty()
                : Optional.of("remove it: " + String.join(" and ", same) + (same.size() == 1 ? " says" : " say")
                        + " the same"));
        return new Offer(fresh, fresh.isEmpty() ? removal : Optional.empty());
    }

    /** Returns what an element before the one to replace will be, once its own help is followed. */
    private static List<String> meantBefore(String element, Function<String, List<String>> reading) {
        List<String> meant = reading.apply(element);
        return meant.isEmpty() ? List.of(element) : meant;
    }

    /**
     * Returns an element behind the one to replace if it is right and no duplicate: the help for a wrong one gives way to
     * the element to replace. Only elements of an offered name are read.
     */
    private static List<String> meantAfter(
            List<String> elements,
            int index,
            List<String> offered,
            Function<String, List<String>> reading,
            UnaryOperator<String> name) {
        String element = elements.get(index);
        boolean isRight = isAmong(element, offered, name)
                && !isAmong(element, elements.subList(0, index), name)
                && reading.apply(element).equals(List.of(element));
        return isRight ? List.of(element) : List.of();
    }

    private static boolean isAmong(String value, List<String> values, UnaryOperator<String> name) {
        return values.stream().anyMatch(each -> name.apply(each).equals(name.apply(value)));
    }
}
