package io.github.connectconfig.runtime;

import io.github.connectconfig.Mode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Texts and rules that several tests share. */
final class Samples {
    static final String CLIENT_ID = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07";
    static final String OTHER_ID = "0229df9f-91a0-4ff0-a1ae-a1f38ee24d07";
    static final String SIMULATED_VIN = "0SCAUDI012FE3B132";
    static final String LONE_SURROGATE = "a\ud83dz";

    /** One function for each rule. Each accepts any text. */
    static final List<Function<String, Optional<Violation>>> RULES = List.of(
            Placeholders::violation,
            ClientIds.of(Parameter.CLIENT_ID)::violation,
            RedirectUris::violation,
            text -> RedirectUris.refusedByConnect(text, CLIENT_ID, Origins.SMARTCAR),
            text -> RedirectUris.refusedByConnect(
                    "https://javascript-sdk.smartcar.com/?" + text, null, Origins.SMARTCAR),
            text -> RedirectUris.refusedByConnect("https://example.com/", text, text),
            Scopes::violation,
            text -> Scopes.violation(text, List.of("read_vin", text)),
            Flags::violation,
            text -> Flags.violation(text, List.of("country:DE", text)),
            Makes::violation,
            Vins::violation,
            text -> Vins.simulatedInLiveMode(text, Mode.LIVE),
            Origins::violation,
            States::violation);

    /** Texts that often break parsers: separators, white space, control characters, unpaired surrogates. */
    private static final String ALPHABET =
            "aZ09 -._~:/?#[]@!$&'()*+,;=%`\"\\{}|^<>\n\t\0\u007f\u0085\u00a0é\u2028\u202e"
                    + "\u3000\ufeff\uffff\ud83d\ude00";

    private static final List<String> WORDS = List.of(
            "https://",
            "http://",
            "sc",
            "required:",
            "requried:",
            "client_",
            "0SC",
            "localhost",
            "%41",
            "%C3",
            "://",
            "app_origin=",
            "code=",
            "[::1]",
            ":443",
            CLIENT_ID);

    private Samples() {}

    /** Random texts, the same in every run. */
    static Stream<String> texts(int count) {
        Random random = new Random(20261124);
        return Stream.generate(() -> text(random)).limit(count);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(
                    random.nextInt(3) == 0
                            ? WORDS.get(random.nextInt(WORDS.size()))
                            : String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        }
        return text.toString();
    }
}
