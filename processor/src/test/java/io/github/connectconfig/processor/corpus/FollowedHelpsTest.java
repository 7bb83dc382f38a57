package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong value gives one finding, and the value that its help suggests breaks no rule. */
class FollowedHelpsTest {
    private static final Pattern OFFER = Pattern.compile("help: (?:did you mean|write) (.*)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`|\"([^\"]+)\"");

    private static final Pattern ELEMENT = Pattern.compile(" in (?:scopes|flags)\\[(\\d+)\\]");

    @TempDir
    private Path folder;

    record Wrong(String member, String value, String rule, List<String> offered, boolean isList) {
        static Wrong of(String line) {
            String[] parts = line.split(" +\\| +");
            List<String> offered = parts[3].equals("-") ? List.of() : List.of(parts[3].split(" [+/] "));
            return new Wrong(parts[0], parts[1], parts[2], offered, parts[3].contains(" + "));
        }

        /** Returns what a user writes who follows the help: the whole list, or any of the names. */
        List<List<String>> followed() {
            return isList ? List.of(offered) : offered.stream().map(List::of).toList();
        }
    }

    @Test
    void suggestionsAreRight() throws IOException {
        List<Wrong> wrong = read("values.txt").stream().map(Wrong::of).toList();
        Map<Long, List<Message>> findings = findings(wrong.stream()
                .map(each -> Map.entry(each.member(), List.of(each.value())))
                .toList());
        SoftAssertions softly = new SoftAssertions();
        for (int index = 0; index < wrong.size(); index++) {
            Wrong each = wrong.get(index);
            List<Message> found = findings.getOrDefault(index + 2L, List.of());
            softly.assertThat(found)
                    .as(each.toString())
                    .extracting(Message::rule)
                    .containsExactly(each.rule());
            softly.assertThat(found)
                    .as(each.toString())
                    .allSatisfy(
                            finding -> assertThat(offers(finding)).containsExactlyInAnyOrderElementsOf(each.offered()));
        }
        softly.assertAll();
        assertThat(findings(wrong.stream()
                        .flatMap(each -> each.followed().stream().map(values -> Map.entry(each.member(), values)))
                        .toList()))
                .isEmpty();
    }

    /** The suggestions for the slips of SlipsTest break no rule either. */
    @Test
    void suggestionsForSlipsAreRight() throws IOException {
        Map<String, String> members =
                Map.of("permission", "scopes", "make", "make", "flag", "flags", "country", "flags");
        List<Map.Entry<String, List<String>>> slips = read("slips.csv").stream()
                .map(line -> line.split(","))
                .filter(parts -> members.containsKey(parts[0]))
                .map(parts -> Map.entry(members.get(parts[0]), List.of(parts[1])))
                .toList();
        List<Map.Entry<String, List<String>>> followed = new ArrayList<>();
        findings(slips)
                .forEach((line, found) -> offers(found.get(0))
                        .forEach(offer -> followed.add(
                                Map.entry(slips.get((int) (line - 2)).getKey(), List.of(offer)))));
        assertThat(followed).hasSizeGreaterThan(120);
        assertThat(findings(followed)).isEmpty();
    }

    /** A prefix in a separate element belongs to the next element. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "required: + read_vin | scopes[0] and scopes[1] | required:read_vin",
                "REQUIRED + READ_VIN | scopes[0] and scopes[1] | required:read_vin",
                "required + read_mileage | scopes[0] and scopes[1] | required:read_odometer",
                "read_fuel + read_vin + required: | scopes[1] and scopes[2] | required:read_vin"
            })
    void aBarePrefixIsJoined(String scopes, String place, String joined) {
        Map<Long, List<Message>> findings = findings(List.of(Map.entry("scopes", List.of(scopes.split(" \\+ ")))));
        assertThat(findings.get(2L).stream().map(Message::text))
                .anySatisfy(text -> assertThat(text)
                        .contains("[ConnectConfig/MalformedScope]")
                        .contains("help: write \"" + joined + "\" in the place of " + place));
    }

    /** The suggested value is already in the list, or was suggested for an earlier element. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scopes | read_vin + read_fuel + Permission.READ_VIN | remove it: scopes[0] says the same",
                "scopes | READ_VIN + required:read_vin | remove it, or `required:read_vin` in scopes[1]",
                "scopes | control_security:lock + control_security:unlock | remove it: scopes[0] says the same",
                "scopes | read_fuel + read_vin read_fuel | write \"read_vin\"",
                "scopes | charge + read_charge | did you mean `control_charge`?",
                "flags | country:DE + country_AT | remove it, or `country:DE` in flags[0]",
                "flags | contry:AT + country:DE | remove it, or `country:DE` in flags[1]",
                "flags | color=1 + colour:2 | remove it, or `color=1` in flags[0]",
                "flags | color:1 + country=AT | write `country:AT`"
            })
    void nothingIsOfferedTwice(String member, String elements, String help) {
        List<Message> found = findings(List.of(Map.entry(member, List.of(elements.split(" \\+ ")))))
                .get(2L);
        assertThat(found.stream().map(Message::text))
                .anySatisfy(text -> assertThat(text).contains("help: " + help));
    }

    /** What each text means: permissions, or names of flags. */
    private static final Map<String, Map<String, List<String>>> MEANT = Map.of(
            "scopes",
            Map.of(
                    "read_vin", List.of("read_vin"),
                    "required:read_vin", List.of("read_vin"),
                    "READ_VIN", List.of("read_vin"),
                    "requird:read_vin", List.of("read_vin"),
                    "read_vn", List.of("read_vin"),
                    "read_fuel", List.of("read_fuel"),
                    "read_vin read_fuel", List.of("read_vin", "read_fuel"),
                    "required:read_vin,read_fuel", List.of("read_vin", "read_fuel")),
            "flags",
            Map.of(
                    "country:DE", List.of("country"),
                    "country:UK", List.of("country"),
                    "country=DE", List.of("country"),
                    "contry:UK", List.of("country"),
                    "DE", List.of("country"),
                    "colour:1", List.of("color"),
                    "color:2", List.of("color"),
                    "color=2", List.of("color"),
                    "country:DE color:1", List.of("country", "color")));

    /** Who follows the helps of all elements at once has no finding left, and still asks for all that was meant. */
    @ParameterizedTest
    @ValueSource(strings = {"scopes", "flags"})
    void followingEveryHelpLosesNothing(String member) {
        Map<String, List<String>> meant = MEANT.get(member);
        List<String> pool = List.copyOf(new TreeSet<>(meant.keySet()));
        List<Map.Entry<String, List<String>>> lists = new ArrayList<>();
        for (String first : pool) {
            for (String second : pool) {
                lists.add(Map.entry(member, List.of(first, second)));
                pool.forEach(third -> lists.add(Map.entry(member, List.of(first, second, third))));
            }
        }
        Map<Long, List<Message>> found = findings(lists);
        List<Map.Entry<String, List<String>>> followed = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        for (int index = 0; index < lists.size(); index++) {
            List<String> before = lists.get(index).getValue();
            List<String> after = followed(before, found.getOrDefault(index + 2L, List.of()));
            softly.assertThat(names(after))
                    .as(before.toString())
                    .containsExactlyInAnyOrderElementsOf(before.stream()
                            .flatMap(each -> meant.get(each).stream())
                            .collect(Collectors.toSet()));
            followed.add(Map.entry(member, after));
        }
        softly.assertAll();
        assertThat(findings(followed)).isEmpty();
    }

    private static List<String> followed(List<String> elements, List<Message> findings) {
        Map<Integer, List<String>> instead = new HashMap<>();
        for (Message finding : findings) {
            Matcher element = ELEMENT.matcher(finding.text());
            assertThat(element.find()).as(finding.text()).isTrue();
            List<String> offers = finding.text().contains("help: remove it") ? List.of() : offers(finding);
            instead.put(Integer.valueOf(element.group(1)), offers);
        }
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(index -> instead.getOrDefault(index, List.of(elements.get(index))).stream())
                .toList();
    }

    /** Returns the permissions or the names of flags. */
    private static List<String> names(List<String> values) {
        return values.stream()
                .map(value -> value.startsWith("required:") ? value.substring(9) : value.replaceFirst(":.*", ""))
                .toList();
    }

    /** Readings are compared with one another, and a name of a country with those of all languages. */
    @Test
    void longListsOfMistakesTakeNoTime() {
        List<String> flags = IntStream.range(0, 1_000)
                .mapToObj(index -> index % 2 == 0 ? "country:Utopia" + index : "contry:Utopia" + index)
                .toList();
        List<String> scopes = IntStream.range(0, 1_000)
                .mapToObj(index -> "read_nothing " + index)
                .toList();
        assertTimeout(
                Duration.ofSeconds(20),
                () -> findings(List.of(Map.entry("flags", flags), Map.entry("scopes", scopes))));
    }

    @Test
    void aMemberAmongFlagsIsNamed() {
        assertThat(findings(List.of(Map.entry("flags", List.of("country:DE,make:BMW"))))
                        .get(2L))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("note: `make` is no flag, but a member of @ConnectConfig");
    }

    private static List<String> read(String file) throws IOException {
        byte[] bytes =
                FollowedHelpsTest.class.getResourceAsStream("/slips/" + file).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> offers(Message finding) {
        Matcher offer = OFFER.matcher(finding.text());
        List<String> offers = new ArrayList<>();
        if (offer.find() && !offer.group(1).contains("such as")) {
            Matcher name = NAME.matcher(offer.group(1));
            while (name.find()) {
                offers.add(name.group(1) == null ? name.group(2) : name.group(1));
            }
        }
        return offers;
    }

    /** One interface on each line, from line 2. */
    private Map<Long, List<Message>> findings(List<Map.Entry<String, List<String>>> values) {
        StringBuilder source = new StringBuilder("package demo; import io.github.connectconfig.ConnectConfig;\n");
        for (int index = 0; index < values.size(); index++) {
            source.append(config(index, values.get(index)));
        }
        Outcome outcome = TestCompiler.javac()
                .withOptions("-Xmaxerrs", "10000", "-Xmaxwarns", "10000")
                .compile(folder, Map.of("demo/Configs.java", source.toString()));
        assertThat(outcome.errors()).allMatch(error -> !error.rule().isEmpty());
        return outcome.findings().stream().collect(Collectors.groupingBy(Message::line));
    }

    private static String config(int index, Map.Entry<String, List<String>> value) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("clientId", "\"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\"");
        members.put("redirectUri", "\"https://example.com/callback\"");
        members.put("scopes", "\"read_vin\"");
        members.put(
                value.getKey(),
                value.getValue().stream()
                        .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                        .collect(Collectors.joining(
                                ", ",
                                value.getValue().size() > 1 ? "{" : "",
                                value.getValue().size() > 1 ? "}" : "")));
        String all = members.entrySet().stream()
                .map(member -> member.getKey() + " = " + member.getValue())
                .collect(Collectors.joining(", "));
        return "@ConnectConfig(" + all + ") interface Config" + index + " {}\n";
    }
}
