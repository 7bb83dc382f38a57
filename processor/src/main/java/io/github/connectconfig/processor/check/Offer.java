package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.FindingLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The suggested replacements of a list element, without those that other elements already contain.
 *
 * @param fresh the suggestions that no other element contains
 * @param removal the advice to remove the element, if no suggestion is left
 */
record Offer(List<String> fresh, Optional<String> removal) {
    /** The longest list that is compared. The comparison takes quadratic time. */
    static final int MOST = 50;

    /**
     * Compares the suggestions with the other elements.
     *
     * @param elements the whole list, each element as it was meant
     * @param where the element to replace
     */
    static Offer of(
            List<String> elements,
            FindingLocation.Member where,
            int index,
            List<String> offered,
            BiPredicate<String, String> isSame) {
        List<String> fresh = new ArrayList<>(offered);
        Optional<String> removal = Optional.empty();
        for (int other = 0; other < elements.size(); other++) {
            String element = elements.get(other);
            if (other != index && fresh.removeIf(each -> isSame.test(each, element))) {
                String place = new FindingLocation.Member(where.parameter(), other).label();
                removal = Optional.of("remove it: " + place + " says the same");
            }
        }
        return new Offer(fresh, fresh.isEmpty() ? removal : Optional.empty());
    }
}
