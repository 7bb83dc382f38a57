package io.github.connectconfig.processor.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Countries as people write them. */
final class Countries {
    private Countries() {}

    /** The code of a country that is written in lower case, as three letters, by its English name or with a language. */
    static Optional<String> code(String country) {
        List<String> codes = List.of(Locale.getISOCountries());
        String last = country.substring(Math.max(country.lastIndexOf('-'), country.lastIndexOf('_')) + 1)
                .toUpperCase(Locale.ROOT);
        if (last.equals("UK")) {
            return Optional.of("GB");
        } else if (codes.contains(last)) {
            return Optional.of(last);
        }
        return Arrays.stream(Locale.getISOCountries())
                .filter(code ->
                        isCalled(country, new Locale.Builder().setRegion(code).build()))
                .findFirst();
    }

    private static boolean isCalled(String name, Locale country) {
        return name.equalsIgnoreCase(country.getISO3Country())
                || name.equalsIgnoreCase(country.getDisplayCountry(Locale.ENGLISH));
    }
}
