package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.FindingLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a help may offer in the place of an element of a list, where the other elements may say the same already.
 *
 * @param fresh what none of them says
 * @param removal what to do if nothing is left to offer
 */
record Offer(List<String> fresh, Optional<String> removal) {
    /** In longer lists nobody looks: each element is compared with what each other means. */
    static final int MOST = 50;

    /**
     * Looks for what is offered among the other elements.
     *
     * @param elements the whole list, each element as it is meant
     * @param where the element in question
     */
    static Offer beside(
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
