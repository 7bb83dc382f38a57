package io.github.connectconfig.processor.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that people have for what Smartcar's permissions call otherwise: {@code read_mileage} is {@code read_odometer}. */
final class PermissionWords {
    private static final Map<String, String> USUAL = usual(
            "odometer: mileage milage kilometers kilometres distance",
            "location: gps position coordinates geolocation",
            "battery: soc",
            "security: lock locks door doors unlock",
            "thermometer: temperature temperatures temp",
            "compass: heading direction",
            "diagnostics: dtc dtcs",
            "climate: hvac",
            "fuel: gas gasoline petrol");

    /** What only a permission to control allows. */
    private static final List<String> VERBS = List.of("lock", "unlock", "start", "stop", "open");

    private PermissionWords() {}

    private static Map<String, String> usual(String... lines) {
        Map<String, String> usual = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ");
            for (String word : parts[1].split(" ")) {
                usual.put(word, parts[0]);
            }
        }
        return usual;
    }

    /** The same in words that permissions have. */
    static String translated(String slip) {
        String[] words = slip.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("state[^a-z]of[^a-z]charge", "soc")
                .split("[^a-z0-9]+");
        String translated = Arrays.stream(words)
                .map(word -> USUAL.getOrDefault(word, word))
                .distinct()
                .collect(Collectors.joining("_"));
        return VERBS.contains(words[0]) ? "control_" + translated.replaceFirst("^(start|stop|open)_", "") : translated;
    }
}
