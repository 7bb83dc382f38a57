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
 * Finds the make for a brand as people write it.
 *
 * @param constants the makes that have a constant
 */
record Brands(List<String> constants) {
    /** Brands that Connect offers, but without a known spelling. So every spelling is accepted. */
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

    /** Short names that no edit distance connects with the make. */
    private static final Map<String, String> SHORT_NAMES = Map.of("VW", "VOLKSWAGEN", "CHEVY", "CHEVROLET");

    /** Brands that Connect does not offer, each only a few letters different from one that it offers. */
    private static final Set<String> OTHERS = Set.of("LANCIA", "GAC", "AMG");

    private static final int LONGEST = 60;

    /** Returns true if a well-formed make may exist. */
    boolean mayBe(String make) {
        return constants.contains(make) || UNCERTAIN.contains(withoutJoints(make));
    }

    /** Returns the makes that a well-formed text may mean. */
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

    /** Allows one wrong letter at most, because the exact spelling of these brands is unknown. */
    private static List<String> uncertain(String make) {
        List<String> near = UNCERTAIN.stream()
                .filter(each -> each.length() > 3 && EditDistance.within(1, withoutJoints(make), each))
                .toList();
        return near.size() == 1 ? near : List.of();
    }

    /** Returns the help for a malformed text, if it is the name of a brand. */
    Optional<String> help(String text) {
        String make = wellFormed(text);
        if (make.length() > LONGEST || Makes.violation(make).isPresent()) {
            return Optional.empty();
        }
        return mayBe(make) ? Optional.of("write `" + make + "`") : DidYouMean.help(meant(make));
    }

    /**
     * Returns the text in upper case, without accents and surrounding characters: {@code "Škoda"}, {@code Make.BMW},
     * {@code BMW_}.
     */
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
