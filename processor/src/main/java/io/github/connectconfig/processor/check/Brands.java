package io.github.connectconfig.processor.check;

import io.github.connectconfig.runtime.EditDistance;
import io.github.connectconfig.runtime.Makes;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brands as people write them.
 *
 * @param constants the makes that have a constant
 */
record Brands(List<String> constants) {
    /** Brands that Connect offers while no constant says how it spells them, so no spelling can be called wrong. */
    private static final Set<String> UNCERTAIN = Set.of(
            "MERCEDES",
            "MERCEDESBENZ",
            "ALFAROMEO",
            "HONDA",
            "INFINITI",
            "MAZDA",
            "PORSCHE",
            "FIAT",
            "LUCID",
            "MITSUBISHI",
            "ROLLSROYCE");

    /** What people say, and no spelling leads back from. */
    private static final Map<String, String> SHORT_NAMES = Map.of("VW", "VOLKSWAGEN", "CHEVY", "CHEVROLET");

    /** Brands that Connect does not offer, each few letters away from one that it does. */
    private static final Set<String> OTHERS = Set.of("LANCIA", "GAC", "AMG");

    private static final int LONGEST = 60;

    /** Whether nothing speaks against a well-formed make. */
    boolean mayBe(String make) {
        return constants.contains(make) || UNCERTAIN.contains(withoutJoints(make));
    }

    /** The makes that a well-formed text means. */
    List<String> meant(String make) {
        if (SHORT_NAMES.containsKey(make)) {
            return List.of(SHORT_NAMES.get(make));
        }
        if (OTHERS.contains(make)) {
            return List.of();
        }
        List<String> meant = DidYouMean.meant(make, constants);
        return meant.isEmpty() ? uncertain(make) : meant;
    }

    /** One slip away, no more: all that is known of these names is that others are near. */
    private static List<String> uncertain(String make) {
        List<String> near = UNCERTAIN.stream()
                .filter(each -> each.length() > 3 && EditDistance.within(1, withoutJoints(make), each))
                .toList();
        return near.size() == 1 ? near : List.of();
    }

    /** What to write for a malformed text, if it is some brand's name. */
    Optional<String> help(String text) {
        String make = wellFormed(text);
        if (make.length() > LONGEST || Makes.violation(make).isPresent()) {
            return Optional.empty();
        }
        return mayBe(make) ? Optional.of("write `" + make + "`") : DidYouMean.help(meant(make));
    }

    /** Upper case, without accents and what stands around the name: {@code "Škoda"}, {@code Make.BMW}, {@code BMW_}. */
    private static String wellFormed(String text) {
        String bare = Texts.bare(text).replaceFirst("^(?:\\w+\\.)*Make\\.", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9-]+", "_")
                .replaceAll("[_-]*_[_-]*|-{2,}", "_")
                .replaceAll("^[_-]+|[_-]+$", "");
    }

    private static String withoutJoints(String make) {
        return make.replaceAll("[_-]", "");
    }
}
