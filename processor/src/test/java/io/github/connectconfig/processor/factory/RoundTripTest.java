package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.ResponseType;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values survive encoding and decoding: single characters, texts, and random configs. */
class RoundTripTest {
    private static Object plainFactory(Path folder) {
        return new Configs()
                .config("Plain", "", "String url(String state, String user);")
                .compile(TestCompiler.javac(), folder)
                .create("Plain");
    }

    @Test
    void everyCodePointOutsideTheSurrogatesComesBack(@TempDir Path folder) {
        Object factory = plainFactory(folder);
        for (int start = 0; start <= Character.MAX_CODE_POINT; start += 64) {
            StringBuilder text = new StringBuilder();
            for (int codePoint = start; codePoint < start + 64; codePoint++) {
                if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                    text.appendCodePoint(codePoint);
                }
            }
            if (!text.isEmpty()) {
                assertComesBack(factory, text.toString(), text.reverse().toString());
            }
        }
    }

    private static void assertComesBack(Object factory, String state, String user) {
        ConnectUrl url = ConnectUrl.of(call(factory, "url", state, user));
        assertThat(url.parameter("state")).isEqualTo(state);
        assertThat(url.parameter("user")).isEqualTo(user);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyTextComesBackOrIsRefused(long seed, @TempDir Path folder) {
        Object factory = plainFactory(folder);
        Random random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                    case 1 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                    case 2 -> text.append((char) random.nextInt(0x80));
                    default -> text.append("%&=+# /?\u00e4\u20ac".charAt(random.nextInt(10)));
                }
            }
            String value = text.toString();
            boolean isWhole = value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            if (isWhole) {
                assertComesBack(factory, value, value);
            } else {
                for (String[] pair : new String[][] {{value, "u"}, {"s", value}}) {
                    assertThatThrownBy(() -> call(factory, "url", pair[0], pair[1]))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageStartingWith("[ConnectConfig/UnpairedSurrogate] ");
                }
            }
        }
    }

    /** A random config: its parameters, their binding times and their values. */
    private static final class Made {
        final Map<String, String> constants = Configs.required();
        final Map<String, Object> constructed = new LinkedHashMap<>();
        final Map<String, Object> called = new LinkedHashMap<>();
        final Map<String, String> expected = new LinkedHashMap<>();
        final List<String> accessors = new ArrayList<>();
        final List<String> arguments = new ArrayList<>();
        final Map<String, BindingTime> times = new LinkedHashMap<>();
        private final Random random;
        private final boolean hasVin;

        Made(Random random) {
            this.random = random;
            this.hasVin = random.nextBoolean();
            expected.put("response_type", "code");
            boolean isNone = random.nextBoolean();
            boolean hasRedirectUri = !isNone || random.nextBoolean();
            expected.put("mode", "live");
            constants.remove("clientId");
            if (random.nextBoolean()) {
                bind("clientId", "client_id", "String", word(), 3);
            } else {
                bind("applicationId", "application_id", "String", word(), 3);
            }
            if (hasRedirectUri) {
                bind("redirectUri", "redirect_uri", random.nextBoolean() ? "String" : "URI", address(), 3);
                bind(
                        "responseType",
                        "response_type",
                        "ResponseType",
                        isNone ? ResponseType.NONE : ResponseType.CODE,
                        4);
            } else {
                constants.remove("redirectUri");
                bindAt(BindingTime.COMPILE, "responseType", "response_type", "ResponseType", ResponseType.NONE);
                bind("appOrigin", "app_origin", "String", "https://app" + random.nextInt(9) + ".example.com", 4);
            }
            // A scope with a sign that separates names is refused.
            List<String> scopes = words("").stream()
                    .map(scope -> scope.replaceAll("[&=%+/]", ""))
                    .toList();
            bind("scopes", "scope", "List<String>", scopes, 3);
            Mode mode = Mode.values()[random.nextInt(2)];
            bind("mode", "mode", "Mode", mode, 3);
            if (mode == Mode.SIMULATED && random.nextBoolean()) {
                bindAt(times.get("mode"), "rememberUser", "remember_me", "boolean", false);
            }
            bind("approvalPrompt", "approval_prompt", "ApprovalPrompt", ApprovalPrompt.FORCE, 4);
            if (hasVin) {
                BindingTime time = BindingTime.values()[1 + random.nextInt(2)];
                bindAt(time, "singleSelectVin", "single_select_vin", "String", Configs.VIN);
                expected.put("single_select", "true");
                times.put("single_select", time);
            } else {
                bind("make", "make", "String", "BMW", 4);
                bind("singleSelect", "single_select", "boolean", true, 4);
            }
            bind("flags", "flags", "String[]", words(":" + random.nextInt()), 4);
            bindAt(BindingTime.CALL, "state", "state", "String", text());
            if (random.nextBoolean()) {
                bindAt(BindingTime.CALL, "user", "user", "String", text());
            } else if (random.nextBoolean()) {
                bindAt(BindingTime.CALL, "externalId", "external_id", "String", text());
            }
        }

        private void bind(String label, String wire, String type, Object value, int times) {
            int time = random.nextInt(times);
            if (time < 3) {
                bindAt(BindingTime.values()[time], label, wire, type, value);
            }
        }

        private void bindAt(BindingTime time, String label, String wire, String type, Object value) {
            times.put(wire, time);
            expected.put(wire, written(value));
            constants.remove(label);
            Object given = switch (type) {
                case "URI" -> URI.create((String) value);
                case "String[]" -> ((List<?>) value).toArray(String[]::new);
                default -> value;
            };
            switch (time) {
                case COMPILE -> constants.put(label, source(value));
                case CONSTRUCTION -> {
                    constructed.put(label, given);
                    accessors.add(type + " " + label + "();");
                }
                case CALL -> {
                    called.put(label, given);
                    arguments.add(type + " " + label);
                }
            }
        }

        private static String written(Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(Object::toString).collect(Collectors.joining(" "));
            }
            return value instanceof Enum<?> constant
                    ? constant.name().toLowerCase(java.util.Locale.ROOT)
                    : value.toString();
        }

        private static String source(Object value) {
            if (value instanceof List<?> list) {
                return list.stream()
                        .map(element -> Configs.quote((String) element))
                        .collect(Collectors.joining(", ", "{", "}"));
            } else if (value instanceof Enum<?> constant) {
                return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            }
            return value instanceof Boolean flag ? flag.toString() : Configs.quote((String) value);
        }

        private String word() {
            return random.ints(1 + random.nextInt(8), 0, 30)
                    .mapToObj(index -> "abcdefghijklmn-._~!*'()&=%+\u00e4/?".codePointAt(index))
                    .map(Character::toString)
                    .collect(Collectors.joining("", "w", "z"));
        }

        private List<String> words(String end) {
            return random.ints(1 + random.nextInt(3), 0, 1_000)
                    .distinct()
                    .mapToObj(number -> word() + number + end)
                    .toList();
        }

        private String address() {
            return "https://example.com:8443/" + random.nextInt(9) + "?a=%20&b=" + random.nextInt() + "&\u00e4";
        }

        private String text() {
            return random.ints(1 + random.nextInt(9), 1, 0xD800)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void valuesOfRandomConfigsComeBack(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        List<Made> all = Stream.generate(() -> new Made(random)).limit(60).toList();
        assertThat(all.stream().flatMap(made -> made.expected.keySet().stream()))
                .as("each parameter is made up")
                .containsAll(Arrays.stream(Parameter.values())
                        .filter(parameter -> parameter.isInQuery() && parameter != Parameter.VEHICLE_ID)
                        .map(Parameter::wireName)
                        .toList());
        Configs configs = new Configs();
        for (int index = 0; index < all.size(); index++) {
            Made made = all.get(index);
            List<String> methods = new ArrayList<>(made.accessors);
            Collections.shuffle(made.arguments, random);
            methods.add("URI url(" + String.join(", ", made.arguments) + ");");
            Collections.shuffle(methods, random);
            configs.config("Made" + index, made.constants, methods.toArray(String[]::new));
        }
        String off = "-Aconnectconfig.severity=UnusualClientId:off,UnknownScope:off,MalformedClientId:off";
        Factories factories = configs.compile(
                TestCompiler.javac().withOptions(off, "-Aconnectconfig.rememberParameter=remember_me"), folder);
        for (int index = 0; index < all.size(); index++) {
            Made made = all.get(index);
            Object[] bound = Arrays.stream(Parameter.values())
                    .map(Parameter::label)
                    .filter(made.constructed::containsKey)
                    .map(made.constructed::get)
                    .toArray();
            Object[] arguments = made.arguments.stream()
                    .map(argument -> made.called.get(argument.substring(argument.lastIndexOf(' ') + 1)))
                    .toArray();
            URI uri = (URI) call(factories.create("Made" + index, bound), "url", arguments);
            assertThat(uri.getScheme()).isEqualTo("https");
            assertThat(uri.getRawAuthority()).isEqualTo("connect.smartcar.com");
            assertThat(uri.getRawPath()).isEqualTo("/oauth/authorize");
            ConnectUrl url = ConnectUrl.of(uri);
            assertThat(url.parameters()).containsExactlyInAnyOrderEntriesOf(made.expected);
            UrlOrderTest.assertOrder(url, made.times);
        }
    }
}
