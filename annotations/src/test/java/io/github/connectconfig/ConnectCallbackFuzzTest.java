package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.runtime.QueryEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any input gives a callback or one of the two documented exceptions, and no text shows a secret. */
class ConnectCallbackFuzzTest {
    private static final int RUNS = 10_000;
    private static final String SECRET = "s3cr3t-c0de";
    private static final String[] PIECES = {
        "code",
        "error",
        "state",
        "vin",
        "make",
        "error_description",
        "user_id",
        "vehicle_id",
        "selected_capacity",
        "reason",
        "access_denied",
        "=",
        "=",
        "=",
        "&",
        "&",
        "&",
        "%",
        "%41",
        "%6",
        "%FF",
        "%C3%A4",
        "%ED%A0%80",
        "%00",
        "+",
        "?",
        "#",
        ";",
        " ",
        "\n",
        "\0",
        "ä",
        "🚗",
        "\ud83d",
        "\ude97",
        "\uff21",
        SECRET,
        "code=" + SECRET,
        "state=s",
        "error=access_denied",
        "user_id=" + SECRET,
        "vehicle_id=" + SECRET,
        "&&",
        "==",
        "[]",
        "x"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20_261_124})
    void queriesOfPiecesAreACallbackOrTheDocumentedException(long seed) {
        Random random = new Random(seed);
        int opened = 0;
        for (int run = 0; run < RUNS; run++) {
            StringBuilder query = new StringBuilder();
            for (int count = random.nextInt(12); count > 0; count--) {
                query.append(PIECES[random.nextInt(PIECES.length)]);
            }
            opened += open(query.toString(), () -> ConnectCallback.fromQuery(query.toString()));
        }
        assertThat(opened).as("callbacks among the noise").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 11, 20_261_125})
    void queriesOfAnyCharactersAreACallbackOrTheDocumentedException(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            char[] characters = new char[random.nextInt(40)];
            for (int index = 0; index < characters.length; index++) {
                characters[index] = (char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000));
            }
            String query = (random.nextBoolean() ? "code=" + SECRET : "error=") + new String(characters);
            open(query, () -> ConnectCallback.fromQuery(query));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 13})
    void decodedParametersAreACallbackOrTheDocumentedException(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Map<String, List<String>> parameters = new HashMap<>();
            for (int count = random.nextInt(5); count > 0; count--) {
                List<String> values = new ArrayList<>();
                for (int more = random.nextInt(3); more > 0; more--) {
                    values.add(random.nextInt(20) == 0 ? null : piece(random));
                }
                parameters.put(random.nextInt(20) == 0 ? null : piece(random), random.nextInt(20) == 0 ? null : values);
            }
            open(parameters.toString(), () -> ConnectCallback.fromParameters(parameters));
        }
    }

    /** Other parameters in the query do not change the result, even if they are malformed. */
    @ParameterizedTest
    @ValueSource(longs = {8, 19})
    void foreignParametersChangeNothing(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            StringBuilder query = new StringBuilder();
            List<String> own = new ArrayList<>(List.of("code=" + SECRET, "state=s", "user_id=u"));
            for (int count = random.nextInt(8); count > 0; count--) {
                own.add("my" + text(random).replace('&', '%') + (random.nextBoolean() ? "=" + piece(random) : ""));
            }
            own.removeIf(pair -> pair.startsWith("my") && pair.contains("&"));
            Collections.shuffle(own, random);
            query.append(random.nextBoolean() ? "?" : "").append(String.join("&", own));
            Authorized read =
                    (Authorized) ConnectCallback.fromQuery(query.toString()).verify("s");
            if (!read.code().equals(SECRET) || !read.userId().equals(Optional.of("u"))) {
                fail("not read as it was: " + query);
            }
        }
    }

    /** Every form of decoded parameters gives the same result as the query string. */
    @ParameterizedTest
    @ValueSource(longs = {9, 23})
    void everyFormOfParametersIsReadAlike(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Map<String, List<String>> lists = new HashMap<>();
            List<Map.Entry<String, String>> entries = new ArrayList<>();
            List<String> pairs = new ArrayList<>();
            for (int count = random.nextInt(6); count > 0; count--) {
                String name = random.nextInt(3) == 0 ? "code" : whole(piece(random));
                String value = whole(piece(random));
                lists.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
                entries.add(Map.entry(name, value));
                pairs.add(encode(name) + "=" + encode(value));
            }
            Map<String, String[]> arrays = new HashMap<>();
            lists.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
            String expected = outcome(() -> ConnectCallback.fromQuery(String.join("&", pairs)));
            assertThat(outcome(() -> ConnectCallback.fromParameters(lists)))
                    .as(pairs.toString())
                    .isEqualTo(expected);
            assertThat(outcome(() -> ConnectCallback.fromParameters(arrays)))
                    .as(pairs.toString())
                    .isEqualTo(expected);
            assertThat(outcome(() -> ConnectCallback.fromParameters(entries)))
                    .as(pairs.toString())
                    .isEqualTo(expected);
        }
    }

    /** Describes the outcome: an exception by its class, a result with all its values. */
    private static String outcome(Parser parser) {
        try {
            ConnectCallback callback = parser.parse();
            return callback + " "
                    + callback.withoutState()
                            .fold(Record::hashCode, Record::hashCode, Record::hashCode, Record::hashCode);
        } catch (MalformedCallbackException malformed) {
            return "malformed";
        }
    }

    /** No server can send an unpaired surrogate. */
    private static String whole(String text) {
        return QueryEncoder.encodable(text) ? text : "half";
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 17})
    void valuesSurviveTheEncodingOfAServer(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            String code = text(random);
            String state = text(random);
            List<String> pairs = Arrays.asList("code=" + encode(code), "state=" + encode(state), "x=" + encode(code));
            Collections.shuffle(pairs, random);
            Authorized read = (Authorized)
                    ConnectCallback.fromQuery(String.join("&", pairs)).verify(state);
            if (!read.code().equals(code) || !read.state().equals(Optional.of(state))) {
                fail("not read as it was: " + pairs);
            }
        }
    }

    private interface Parser {
        ConnectCallback parse();
    }

    /** Returns 1 for a callback, and fails for anything that is not documented. */
    private static int open(String input, Parser parser) {
        try {
            ConnectCallback callback = parser.parse();
            hidesTheSecret(callback.toString(), input);
            callback.withoutState();
            hidesTheSecret(callback.verify("s").toString(), input);
            return 1;
        } catch (MalformedCallbackException | StateMismatchException documented) {
            hidesTheSecret(documented.getMessage(), input);
            if (!documented.getMessage().startsWith("[ConnectConfig/") || documented.getCause() != null) {
                fail("not the documented exception, for " + input, documented);
            }
            return 0;
        } catch (RuntimeException other) {
            return fail("not documented, for " + input, other);
        }
    }

    private static void hidesTheSecret(String text, String input) {
        if (text.contains(SECRET)) {
            fail("the secret is in " + text + ", for " + input);
        }
    }

    private static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("-");
        for (int count = random.nextInt(12); count > 0; count--) {
            int codePoint = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x100);
            text.appendCodePoint(codePoint >= 0xD800 && codePoint < 0xE000 ? '+' : codePoint);
        }
        return text.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
