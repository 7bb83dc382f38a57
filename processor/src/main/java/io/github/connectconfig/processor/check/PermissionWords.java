package io.github.connectconfig.processor.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Translates common words into those of Smartcar's permissions: {@code read_mileage} is {@code read_odometer}. */
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

    /** Verbs that only a permission to control can mean. */
    private static final List<String> VERBS = List.of("lock", "unlock", "start", "stop", "open");

    private static final List<String> STATES = List.of("status", "state", "states");

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

    /** Returns true if the text is an action on a vehicle: {@code unlock_doors}, not {@code lock_status}. */
    static boolean isControl(String slip) {
        List<String> words = words(slip);
        return !words.isEmpty()
                && VERBS.contains(words.get(0))
                && words.stream().noneMatch(STATES::contains);
    }

    /** Returns the text with its words replaced by those of permissions. */
    static String translated(String slip) {
        String translated = words(slip).stream()
                .map(word -> USUAL.getOrDefault(word, word))
                .distinct()
                .collect(Collectors.joining("_"));
        return isControl(slip) ? "control_" + translated.replaceFirst("^(start|stop|open)_", "") : translated;
    }

    private static List<String> words(String slip) {
        String words = String.join("_", Words.of(slip));
        return List.of(words.replace("state_of_charge", "soc").split("_"));
    }
}
