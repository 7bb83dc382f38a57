package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any value of a member leads to a finding, or to a factory that compiles and builds a valid URL. */
class BadInputTest {
    private static final int CONFIGS = 60;
    private static final String ALL_OFF = "-Aconnectconfig.severity="
            + Arrays.stream(Rule.values())
                    .filter(Rule::isConfigurable)
                    .map(rule -> rule.id() + ":off")
                    .collect(Collectors.joining(","));

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u007f",
            "\"",
            "\"\"\"",
            "'",
            "`",
            "$",
            "$S",
            "$L",
            "$T",
            "$$",
            "$>",
            "%",
            "%s",
            "%n",
            "%zz",
            "%20",
            "\\",
            "\\u0041",
            "\\n",
            "*/",
            "/*",
            "/**",
            "//",
            "{@code",
            "{@link X}",
            "@param",
            "}",
            "<b>",
            "&amp;",
            "&",
            "=",
            "#",
            "?",
            ":",
            ",",
            ";",
            "😀",
            "👩‍🚗",
            "\ud800",
            "\udfff",
            "é",
            "ü",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\u00a0",
            "…",
            "a".repeat(300),
            "required:",
            "required",
            "read_vin",
            "read_fuel",
            "https://",
            "http://localhost",
            "example.com",
            "/callback",
            "?a=b",
            "client_",
            "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
            "1M8GDM9AXKP042788",
            "0SCAUDI012FE3B132",
            "country:",
            "color:",
            "DE",
            "TESLA",
            "BMW",
            "sc",
            "null",
            "VALUES");

    private static final Map<String, List<String>> GOOD = Map.of(
            "clientId", List.of("8229df9f-91a0-4ff0-a1ae-a1f38ee24d07"),
            "redirectUri", List.of("https://example.com/callback", "http://localhost:8080/"),
            "scopes", List.of("read_vin", "required:read_fuel", "read_tires"),
            "make", List.of("TESLA", "HONDA"),
            "singleSelectVin", List.of("1M8GDM9AXKP042788"),
            "flags", List.of("country:DE", "color:00819D", "pizza:$😀"),
            "origin", List.of("https://connect.smartcar.com", "http://localhost:9000"));
    private static final Set<String> LISTS = Set.of("scopes", "flags");

    @TempDir
    private Path folder;

    /**
     * With all rules off every value is accepted, and generated code has to contain it. The exception is an unpaired
     * surrogate, for which there is no URL.
     */
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true", "4, true"})
    void anyTextEndsInAFindingOrInAUrl(long seed, boolean isOff) throws Exception {
        Random random = new Random(seed);
        Map<String, String> configs = new LinkedHashMap<>();
        for (int index = 0; index < CONFIGS; index++) {
            configs.put("demo/Fleet" + index + ".java", config("Fleet" + index, random));
        }
        List<String> options = isOff ? List.of(ALL_OFF) : List.of();
        // Eclipse's compiler continues after our errors and so shows whether stubs compile.
        Outcome all = compile(Kind.ECJ, "all", options, configs);
        assertNoDefect(all);
        Set<String> wrong = all.errors().stream().map(Message::file).collect(Collectors.toSet());
        configs.keySet().removeIf(file -> wrong.contains(file.substring("demo/".length())));
        assertThat(configs).isNotEmpty();
        Map<String, String> sources = new HashMap<>(configs);
        configs.keySet()
                .forEach(file -> addCaller(file.substring("demo/".length()).replace(".java", ""), sources));
        Outcome right = compile(Kind.JAVAC, "right", options, sources);
        assertNoDefect(right);
        assertThat(right.errors()).isEmpty();
        for (String file : configs.keySet()) {
            String caller = file.replace("/", ".").replace(".java", "Caller");
            Supplier<?> supplier =
                    (Supplier<?>) right.load(caller).getConstructor().newInstance();
            String url = supplier.get().toString();
            if (!isOff) {
                assertThat(new URI(url).getRawPath()).isEqualTo("/oauth/authorize");
            }
            assertThat(url.substring(url.indexOf("/oauth/authorize?"))).matches("/oauth/authorize\\?[\\x21-\\x7e]+");
        }
    }

    /** A class file limits a string constant to 65,535 bytes, so longer input is split into elements. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-Aconnectconfig.severity=UrlTooLong:off"})
    void aMegabyteInOneMemberIsAFindingOrAUrl(String option) throws Exception {
        String flags = IntStream.range(0, 20)
                .mapToObj(index -> "\"f" + index + ":" + "x".repeat(50_000) + "\"")
                .collect(Collectors.joining(",\n"));
        Map<String, String> sources =
                new HashMap<>(Map.of("demo/Fleet.java", header("Fleet", "flags = {" + flags + "}")));
        addCaller("Fleet", sources);
        Outcome outcome = compile(Kind.JAVAC, "long", option.isEmpty() ? List.of() : List.of(option), sources);
        if (option.isEmpty()) {
            assertThat(outcome.rules()).containsExactly("UrlTooLong");
            assertThat(outcome.errors()).hasSize(1);
            assertThat(outcome.errors().get(0).text()).hasSizeLessThan(500);
        } else {
            assertThat(outcome.messages()).isEmpty();
            Supplier<?> caller = (Supplier<?>)
                    outcome.load("demo.FleetCaller").getConstructor().newInstance();
            assertThat(caller.get().toString()).hasSizeGreaterThan(1_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clientId", "redirectUri", "scopes", "make", "singleSelectVin", "flags", "origin"})
    void aLongTextIsShownCut(String member) {
        String text = "x".repeat(60_000);
        Outcome outcome = compile(
                Kind.JAVAC,
                "cut",
                List.of(),
                Map.of("demo/Fleet.java", header("Fleet", member + " = \"" + text + "\"")));
        assertNoDefect(outcome);
        assertThat(outcome.findings()).isNotEmpty();
        assertThat(outcome.findings())
                .allSatisfy(finding -> assertThat(finding.text()).hasSizeLessThan(500));
    }

    private static void assertNoDefect(Outcome outcome) {
        assertThat(outcome.errors())
                .allMatch(error -> !error.rule().isEmpty())
                .noneMatch(error -> error.rule().equals("InternalError"));
        outcome.findings()
                .forEach(finding -> assertThat(finding.headline()
                                .codePointCount(0, finding.headline().length()))
                        .as(finding.headline())
                        .isLessThanOrEqualTo(100));
    }

    private static void addCaller(String name, Map<String, String> sources) {
        sources.put("demo/" + name + "Caller.java", """
                package demo;

                public class %sCaller implements java.util.function.Supplier<String> {
                    public String get() {
                        return new %sUrlFactory().request("s").url();
                    }
                }
                """.formatted(name, name));
    }

    private static String config(String name, Random random) {
        List<String> members = new ArrayList<>();
        for (String member : GOOD.keySet().stream().sorted().toList()) {
            boolean isNeeded = Set.of("clientId", "redirectUri", "scopes").contains(member);
            if (isNeeded || random.nextInt(3) == 0) {
                members.add(member + " = " + value(member, random));
            }
        }
        if (members.stream().anyMatch(member -> member.startsWith("singleSelectVin")) && random.nextBoolean()) {
            members.add("singleSelect = true");
        }
        return header(name, String.join(",\n    ", members));
    }

    private static String value(String member, Random random) {
        List<String> good = GOOD.get(member);
        if (!LISTS.contains(member)) {
            return literal(random.nextInt(4) > 0 ? good.get(random.nextInt(good.size())) : text(random));
        }
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> literal(random.nextInt(4) > 0 ? good.get(index % good.size()) : text(random)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(index -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static String header(String name, String members) {
        String needed = members.contains("clientId = ") && members.contains("scopes = ")
                ? ""
                : Map.of(
                                "clientId",
                                "\"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\"",
                                "redirectUri",
                                "\"https://example.com/\"",
                                "scopes",
                                "\"read_vin\"")
                        .entrySet()
                        .stream()
                        .filter(entry -> !members.contains(entry.getKey() + " = "))
                        .map(entry -> entry.getKey() + " = " + entry.getValue() + ",\n    ")
                        .sorted()
                        .collect(Collectors.joining());
        return "package demo;\n\n@io.github.connectconfig.ConnectConfig(\n    " + needed + members
                + ")\npublic interface " + name + " {}\n";
    }

    /** A Java literal, escaped to ASCII. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f) {
                literal.append(String.format("\\%03o", (int) c));
            } else if (c > 0x7e) {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    private Outcome compile(Kind kind, String name, List<String> options, Map<String, String> sources) {
        return TestCompiler.of(kind).withOptions(options.toArray(String[]::new)).compile(folder.resolve(name), sources);
    }
}
