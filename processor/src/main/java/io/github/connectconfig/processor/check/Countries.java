package io.github.connectconfig.processor.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the code of a country as people write it. */
final class Countries {
    /** Some countries with their languages. Loading the names from all locales of the JDK takes seconds. */
    private static final String LANGUAGES = "de-DE de-AT de-CH fr-FR fr-BE fr-CH nl-NL nl-BE it-IT es-ES es-MX pt-PT"
            + " da-DK sv-SE nb-NO fi-FI pl-PL cs-CZ hu-HU";

    /** Common codes and names that no list of the JDK contains. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("UK", "GB"),
            Map.entry("GREAT BRITAIN", "GB"),
            Map.entry("GER", "DE"),
            Map.entry("SUI", "CH"),
            Map.entry("NED", "NL"),
            Map.entry("HOLLAND", "NL"),
            Map.entry("DEN", "DK"),
            Map.entry("POR", "PT"),
            Map.entry("GRE", "GR"),
            Map.entry("CRO", "HR"),
            Map.entry("SLO", "SI"),
            Map.entry("BUL", "BG"),
            Map.entry("LAT", "LV"));

    private Countries() {}

    /**
     * Returns the code of a country. The text may be in lower case, have three letters or a language prefix, or be the
     * English name or the name in a language of {@link #LANGUAGES}.
     */
    static Optional<String> code(String text) {
        String country = Texts.bare(text);
        List<String> codes = List.of(Locale.getISOCountries());
        String last = country.substring(Math.max(country.lastIndexOf('-'), country.lastIndexOf('_')) + 1)
                .toUpperCase(Locale.ROOT);
        if (codes.contains(last)) {
            return Optional.of(last);
        }
        return Optional.ofNullable(OTHER_NAMES.get(last))
                .or(() -> codes.stream()
                        .filter(code -> isCalled(
                                country, new Locale.Builder().setRegion(code).build()))
                        .findFirst())
                .or(() -> Arrays.stream(LANGUAGES.split(" "))
                        .map(Locale::forLanguageTag)
                        .filter(locale -> country.equalsIgnoreCase(locale.getDisplayCountry(locale)))
                        .map(Locale::getCountry)
                        .findFirst());
    }

    private static boolean isCalled(String name, Locale country) {
        return name.equalsIgnoreCase(country.getISO3Country())
                || name.equalsIgnoreCase(country.getDisplayCountry(Locale.ENGLISH));
    }
}
