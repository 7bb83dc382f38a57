package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.testing.JavacRun;
import io.github.connectconfig.processor.testing.Page;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler and the factories do what {@code docs/coming-from-a-url-by-hand.md} says. */
class UrlByHandPageTest {
    private static final Page PAGE = Page.read("docs/coming-from-a-url-by-hand.md");
    private static final Page PARAMETERS = PAGE.chapter("Parameter by parameter");
    private static final Page DEFECTS = PAGE.chapter("Nine defects, and what finds them");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String HEAD = """
            package demo;

            import static io.github.connectconfig.ApprovalPrompt.FORCE;
            import static io.github.connectconfig.Mode.SIMULATED;

            import io.github.connectconfig.*;
            import java.net.URI;
            import java.util.List;

            """;

    @TempDir
    Path folder;

    @Test
    void theUrlByHandIsWhatTheInterfaceBuilds() throws ReflectiveOperationException {
        Map<String, String> expected = decoded(PAGE.blockWith("https://connect.smartcar.com/oauth/authorize?"));
        Page section = PAGE.chapter("In five minutes");
        String caller = "class Caller { public String call(String state) { " + section.blockWith("UrlFactory()")
                + " return url; } }";
        Constructor<?> constructor = compiled(section.blockWith("interface") + "\n" + caller)
                .type("Caller")
                .getDeclaredConstructor();
        constructor.setAccessible(true);
        assertThat(decoded(Factories.call(constructor.newInstance(), "call", expected.get("state"))))
                .isEqualTo(expected);
    }

    @Test
    void theUrlWithoutACodeHasTheParametersThatTheSectionNames() {
        Object factory =
                compiled(PAGE.chapter("From an SDK").blockWith("interface")).create("FleetConnect");
        assertThat(decoded(Factories.call(factory, "connect", "s", "owner-42")))
                .containsEntry("response_type", "none")
                .containsEntry("app_origin", "https://example.com")
                .containsEntry("external_id", "owner-42")
                .doesNotContainKey("redirect_uri");
    }

    @Test
    void theOtherUrlHasTheParametersThatTheSectionNames() {
        Page section = PAGE.chapter("A vehicle that has to be re-authenticated");
        Object factory = compiled(section.blockWith("interface")).create("FleetConnect");
        String url = (String) Factories.call(factory, "reauthenticate", "v-1", "s");
        assertThat(url).startsWith("https://connect.smartcar.com/oauth/reauthenticate?");
        assertThat(decoded(url))
                .containsOnlyKeys("client_id", "redirect_uri", "response_type", "vehicle_id", "state")
                .containsEntry("response_type", "vehicle_id");
    }

    static Stream<List<String>> constants() {
        return parameters().filter(row -> row.get(1).startsWith("`"));
    }

    /** The URL has the parameter of the row, and those that the row says come with it. */
    @ParameterizedTest
    @MethodSource("constants")
    void aConstantOfTheTableBindsTheParameterOfItsRow(List<String> row) {
        String constant = codes(row.get(1)).get(0);
        String url = (String) Factories.call(
                compiled(annotation(constant, row.get(1))
                                + "public interface FleetConnect { String url(String state); }")
                        .create("FleetConnect"),
                "url",
                "s");
        String name = row.get(0).contains("`") ? codes(row.get(0)).get(0) : "name";
        assertThat(decoded(url)).containsKey(name);
    }

    static Stream<List<String>> parameters() {
        return PARAMETERS.tableRows().stream();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void anArgumentOfTheTableBindsTheParameterOfItsRow(List<String> row) {
        String argument = codes(row.get(2)).get(0);
        String state = argument.endsWith(" state") ? "" : "String state, ";
        String method =
                (row.get(0).equals("`vehicle_id`") ? "@Reauthenticate " : "") + "String url(" + state + argument + ");";
        String member = argument.substring(argument.lastIndexOf(' ') + 1);
        String words = row.get(1).contains("no redirect URI") ? row.get(1) : "";
        TestCompiler.Outcome outcome =
                outcome(annotation(member + " =", words) + "public interface FleetConnect {\n" + method + "\n}");
        assertThat(outcome.messages()).isEmpty();
        String name = row.get(0).contains("`") ? codes(row.get(0)).get(0) : "name";
        assertThat(outcome.generated().get("demo.FleetConnectUrlFactory")).contains(name + "=");
    }

    static Stream<List<String>> sdkRows() {
        return PAGE.chapter("From an SDK").tableRows().stream();
    }

    /** An argument with an SDK's name is accepted, or refused with a help that gives the name in the row. */
    @ParameterizedTest
    @MethodSource("sdkRows")
    void aNameOfAnSdkIsTakenOrAnsweredWithOurs(List<String> row) {
        String ours = codes(row.get(3)).get(0);
        Stream<String> names = row.subList(0, 3).stream()
                // What is said behind the name is about its value: two names of the JavaScript SDK take objects.
                .filter(cell -> !cell.contains("an object with a VIN"))
                .flatMap(cell -> codes(cell).stream())
                .map(UrlByHandPageTest::argumentName)
                .distinct()
                .filter(name -> !name.equals(ours));
        assertThat(names).allSatisfy(name -> {
            TestCompiler.Outcome outcome = outcome(annotation(ours + " =", "")
                    + "public interface FleetConnect { String url(String state, String " + name + "); }");
            assertThat(outcome.messages()).hasSizeGreaterThanOrEqualTo(1);
            assertThat(outcome.messages().get(0).text())
                    .contains("[ConnectConfig/UnknownParameter]")
                    .containsPattern("help: did you mean `(\\S+ )?" + ours + "`");
        });
    }

    @Test
    void theFindingsAreWhatJavacPrints() {
        JavacRun run = JavacRun.of(folder, "FleetConnect.java", DEFECTS.blockWith("interface"));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.output()).isEqualTo(DEFECTS.blockWith("error:"));
    }

    /** The space in a redirect URI is the one finding of the table that the file has not: it has another redirect URI. */
    @Test
    void theTableOfDefectsNamesTheRulesThatReportThem() {
        List<String> printed = Pattern.compile("\\[ConnectConfig/(\\w+)]")
                .matcher(DEFECTS.blockWith("error:"))
                .results()
                .map(match -> match.group(1))
                .toList();
        List<String> named = Pattern.compile("\\[(\\w+)]\\(rules\\.md#(\\w+)\\)")
                .matcher(DEFECTS.text())
                .results()
                .peek(match ->
                        assertThat(match.group(2)).isEqualTo(match.group(1).toLowerCase(Locale.ROOT)))
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(named)
                .filteredOn(rule -> !rule.equals("MalformedRedirectUri"))
                .hasSameElementsAs(printed);
        assertThat(outcome(annotation("redirectUri = \"https://example.com/my callback\"", "")
                                + "public interface FleetConnect {}")
                        .rules())
                .containsExactly(Rule.MALFORMED_REDIRECT_URI.id());
    }

    private Factories compiled(String config) {
        TestCompiler.Outcome outcome = outcome(config);
        assertThat(outcome.messages()).isEmpty();
        return Factories.of(outcome.classes());
    }

    private TestCompiler.Outcome outcome(String config) {
        try {
            return TestCompiler.javac()
                    .compile(
                            Files.createTempDirectory(folder, "config"),
                            Map.of("demo/FleetConnect.java", HEAD + config));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The annotation with one member written and those that Connect requires, less what the words of the table put in
     * their place.
     */
    private static String annotation(String member, String words) {
        String label = member.substring(0, member.indexOf(' '));
        boolean withoutRedirect = words.contains("no redirect URI");
        List<String> required = Stream.of(
                        label.equals("applicationId") ? "" : "clientId = " + Configs.quote(Configs.CLIENT_ID),
                        withoutRedirect
                                ? "responseType = ResponseType.NONE"
                                : "redirectUri = \"https://example.com/cb\"",
                        "scopes = \"read_vin\"",
                        words.contains("with `singleSelect = true`") ? "singleSelect = true" : "")
                .filter(other -> !other.isEmpty() && !other.startsWith(label + " ="))
                .toList();
        String written = member.endsWith("=") ? "" : member;
        return "@ConnectConfig("
                + Stream.concat(required.stream(), Stream.of(written))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + ")\n";
    }

    /** {@code setForcePrompt} takes a force prompt. */
    private static String argumentName(String name) {
        return name.startsWith("set") ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private static Map<String, String> decoded(Object url) {
        String query = url.toString().substring(url.toString().indexOf('?') + 1);
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
