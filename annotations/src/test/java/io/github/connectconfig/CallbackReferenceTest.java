package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Connected;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.Reauthenticated;
import io.github.connectconfig.ConnectResult.StateCheck;
import io.github.connectconfig.runtime.CallbackName;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random queries give the answer, and the message, of the plainest reader that one can write: {@link #read}. */
class CallbackReferenceTest {
    private static final int RUNS = 20_000;
    /** The four results, and the messages that a query can have as long as it is not too long. */
    private static final int KINDS = 10;

    private static final Set<String> DETAILS =
            Set.of("vin", "make", "model", "year", "status_code", "error_message", "external_id", "vehicle_id");
    private static final Pattern ADDRESS = Pattern.compile(
            "[^?&=]*\\?(code|state|error|user_id|vehicle_id|external_id|selected_capacity|reason)=.*", Pattern.DOTALL);
    private static final List<String> FOREIGN = List.of(
            "tenant",
            "",
            "cod",
            "codes",
            "Code",
            "state%",
            "%zz",
            "%C3",
            "co\ud800de",
            "東京",
            "a+b",
            "next?code",
            "next?state",
            "/cb?reason",
            "https://a.example/cb?user_id",
            "?vin",
            "?");
    private static final List<String> VALUES = List.of(
            "s",
            "s",
            "s",
            "90abecb6",
            "",
            "x=y==",
            "a+b",
            "a%20b",
            "%C3%a4%F0%9F%9A%97",
            "ä",
            "東京🚗",
            "%C3%BF",
            "%EF%BF%BD",
            "\uFFFD",
            "%E4",
            "%C3%28",
            "%C0%80",
            "%ED%A0%80",
            "%EF%BF%BD%FF",
            "\uFFFD%C3",
            "%F4%90%80%80",
            "\ud800",
            "%",
            "%4",
            "%4x",
            "%+1",
            "%\uff14\uff11",
            "%00",
            "?state=1",
            "access_denied",
            "new_error");

    @ParameterizedTest
    @ValueSource(longs = {10, 29, 20_261_128})
    void aQueryIsReadAsTheReferenceReadsIt(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> seen = new TreeMap<>();
        for (int run = 0; run < RUNS; run++) {
            String query = query(random);
            Object expected = outcome(() -> read(query));
            assertThat(outcome(() -> ConnectCallback.fromQuery(query).withoutState()))
                    .as(query)
                    .isEqualTo(expected);
            seen.merge(expected.toString().replaceAll("`[a-z_]+`", "a name").replaceAll("=.*", ""), 1, Integer::sum);
        }
        assertThat(seen)
                .hasSize(KINDS)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(50));
    }

    private static String query(Random random) {
        List<String> pairs = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            pairs.add(one(List.of("code", "error", "user_id", "vehicle_id"), random) + "=" + one(VALUES, random));
        }
        for (int count = random.nextInt(5); count > 0; count--) {
            String equals = random.nextInt(8) == 0 ? "" : "=";
            pairs.add(
                    name(random) + equals + (equals.isEmpty() ? "" : random.nextBoolean() ? "s" : one(VALUES, random)));
        }
        Collections.shuffle(pairs, random);
        return one(List.of("", "", "", "?", "https://a.example/cb?", "&"), random) + String.join("&", pairs);
    }

    private static String name(Random random) {
        if (random.nextInt(4) == 0) {
            return one(FOREIGN, random);
        }
        StringBuilder name = new StringBuilder();
        int escaped = random.nextInt(12);
        for (char c : one(List.copyOf(CallbackName.ALL), random).toCharArray()) {
            name.append(escaped-- == 0 ? String.format("%%%02x", (int) c) : String.valueOf(c));
        }
        return name.toString();
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** The result, or the message that there is none. */
    private static Object outcome(Supplier<ConnectResult> reader) {
        try {
            return reader.get();
        } catch (MalformedCallbackException malformed) {
            return malformed.getMessage();
        }
    }

    private static ConnectResult read(String query) {
        String text = query.startsWith("?") ? query.substring(1) : query;
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            String name = decode(parts[0]).orElse("");
            if (CallbackName.ALL.contains(name)) {
                String value = decode(parts.length == 1 ? "" : parts[1])
                        .orElseThrow(() -> malformed("the parameter `" + name + "` is not percent-encoded UTF-8"));
                if (!value.isEmpty() && values.put(name, value) != null) {
                    throw malformed("the parameter `" + name + "` occurs twice");
                }
            }
        }
        boolean isComplete = values.containsKey("code") || values.containsKey("error");
        Matcher address = ADDRESS.matcher(text);
        if (address.matches()
                && !values.containsKey(address.group(1))
                && !(isComplete && address.group(1).matches(".*_id|selected_capacity|reason"))) {
            throw malformed(
                    "`" + address.group(1) + "` after a question mark, as in a whole address: pass it to `fromUri`");
        }
        return result(values);
    }

    private static ConnectResult result(Map<String, String> values) {
        boolean isVehicle = values.containsKey("vehicle_id");
        Optional<String> state = Optional.ofNullable(values.get("state"));
        Optional<String> userId = Optional.ofNullable(values.get("user_id"));
        Optional<String> externalId = Optional.ofNullable(values.get("external_id"));
        if (values.containsKey("code") && values.containsKey("error")) {
            throw malformed("both `code` and `error`");
        } else if (values.containsKey("code") && isVehicle) {
            throw malformed("both `code` and `vehicle_id`");
        } else if (values.containsKey("code")) {
            Optional<String> key = Optional.ofNullable(values.get("virtual_key_url"));
            return new Authorized(values.get("code"), state, key, userId, externalId);
        } else if (values.containsKey("error")) {
            Map<String, String> details = new HashMap<>(values);
            details.keySet().removeIf(name -> !DETAILS.contains(name));
            StateCheck check = state.isPresent() ? StateCheck.UNCHECKED : StateCheck.ABSENT;
            Optional<String> description = Optional.ofNullable(values.get("error_description"));
            return new Failed(ConnectErrorCode.of(values.get("error")), description, state, check, details);
        } else if (values.containsKey("selected_capacity") || values.containsKey("reason")) {
            throw malformed("`selected_capacity` or `reason`, as in a choice of battery capacity:"
                    + " it comes without a state, and is not opened here");
        } else if (isVehicle) {
            return new Reauthenticated(values.get("vehicle_id"), state, userId, externalId);
        } else if (userId.isPresent()) {
            return new Connected(userId.get(), state, externalId);
        }
        throw malformed("neither `code`, `error`, `user_id` nor `vehicle_id`");
    }

    private static MalformedCallbackException malformed(String problem) {
        return new MalformedCallbackException(problem);
    }

    /** Each character as the bytes that it stands for, and the JDK's strict decoder over them. */
    private static Optional<String> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher each =
                Pattern.compile("%([0-9A-Fa-f]{2})|(%)|(.)", Pattern.DOTALL).matcher(text);
        try {
            while (each.find()) {
                if (each.group(2) != null) {
                    return Optional.empty();
                } else if (each.group(1) != null) {
                    bytes.write(Integer.parseInt(each.group(1), 16));
                } else {
                    String plain = each.group().replace('+', ' ');
                    ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(plain));
                    bytes.write(encoded.array(), 0, encoded.limit());
                }
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
