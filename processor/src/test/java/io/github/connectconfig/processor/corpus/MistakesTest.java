package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Several mistakes at once, one finding for each value, and the texts of findings. */
class MistakesTest {
    private static final String REST =
            "clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\", redirectUri = \"https://example.com/callback\"";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void allMistakesComeInOneCompilationInTheOrderOfTheTable(Kind kind) {
        Outcome outcome = compile(TestCompiler.of(kind), """
                @ConnectConfig(
                    origin = "nowhere",
                    flags = {"color", "country:UK"},
                    singleSelectVin = "X",
                    make = "tesla",
                    scopes = {"raed_vin", "read_vin", "read_vin", "READ_FUEL"},
                    redirectUri = "/callback",
                    clientId = "client_1")
                public interface Fleet {
                    String authorize(String brand, String state, int user);

                    void link(String state);

                    String clientID();
                }
                """);
        assertThat(outcome.findings())
                .map(Message::headline)
                .containsExactly(
                        "[ConnectConfig/WrongClientId] wrong client id `client_1` in clientId",
                        "[ConnectConfig/MalformedRedirectUri] redirect URI without a scheme `/callback` in redirectUri",
                        "[ConnectConfig/UnknownScope] unknown scope `raed_vin` in scopes[0]",
                        "[ConnectConfig/DuplicateScope] duplicate scope `read_vin` in scopes[2], as in scopes[1]",
                        "[ConnectConfig/UnknownScope] unknown scope `READ_FUEL` in scopes[3]",
                        "[ConnectConfig/MalformedMake] malformed make `tesla` in make",
                        "[ConnectConfig/MalformedVin] malformed VIN `X` in singleSelectVin",
                        "[ConnectConfig/MalformedFlag] malformed flag `color` in flags[0]",
                        "[ConnectConfig/UnknownCountry] unknown country `country:UK` in flags[1]",
                        "[ConnectConfig/MalformedOrigin] malformed origin `nowhere` in origin",
                        "[ConnectConfig/UnknownParameter] unknown parameter `brand` of authorize",
                        "[ConnectConfig/UnsupportedParameterType] user cannot have the type `int`",
                        "[ConnectConfig/UnsupportedReturnType] link cannot return `void`",
                        "[ConnectConfig/UnknownParameter] clientID() is not the name of a member");
        assertThat(outcome.errors()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource
    void nothingWrittenAtAllNamesEverythingRequired(Kind kind) {
        Outcome outcome = compile(TestCompiler.of(kind), "@ConnectConfig\npublic interface Fleet {}\n");
        assertThat(outcome.rules()).containsExactly("MissingClientId", "MissingRedirectUri", "MissingScopes");
        assertThat(outcome.errors()).hasSize(3);
    }

    @Test
    void mistakesOfSeveralInterfacesAreAllReported() {
        String config = "@ConnectConfig(" + REST + ", scopes = \"raed_vin\")\n";
        Outcome outcome = compile(
                TestCompiler.javac(),
                config + "public interface Fleet {}\n" + config + "class Other {}\n" + "@ConnectConfig(" + REST
                        + ", scopes = \"read_vin\")\n" + "interface Right {}\n");
        assertThat(outcome.rules()).containsExactly("UnknownScope", "NotAnInterface", "UnknownScope");
        assertThat(outcome.generated())
                .containsOnlyKeys("demo.FleetUrlFactory", "demo.OtherUrlFactory", "demo.RightUrlFactory");
    }

    /** Only the first rule that applies is reported. It hides later rules even if it is off. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scopes = {\"raed_vin\", \"raed_vin\"} | DuplicateScope | UnknownScope",
                "scopes = \"Raed vin\" | MalformedScope | ''",
                "scopes = \"read_vin\", flags = {\"country:xx\", \"country:yy\"} | DuplicateFlag | UnknownCountry",
                "scopes = \"read_vin\", singleSelectVin = \"0SC\" | SimulatedVinInLiveMode | ''",
                "scopes = \"read_vin\", make = \"tesla\", singleSelect = true, singleSelectVin = \"1M8GDM9AXKP042788\""
                        + " | MalformedMake | ''",
                "scopes = \"read_vin\", rememberUser = false | RememberUserOutsideSimulatedMode | ''"
            })
    void aRuleThatIsOffStillHidesLaterRules(String members, String off, String rules) {
        String source = "@ConnectConfig(" + REST + ", " + members + ")\npublic interface Fleet {}\n";
        Outcome withRuleOff =
                compile(TestCompiler.javac().withOptions("-Aconnectconfig.severity=" + off + ":off"), source);
        assertThat(withRuleOff.rules()).containsExactlyElementsOf(rules.isEmpty() ? List.of() : List.of(rules));
        assertThat(withRuleOff.errors()).hasSize(rules.isEmpty() ? 0 : 1);
    }

    @Test
    void theLastEntryOfAnOptionWins() {
        String source = "@ConnectConfig(" + REST + ", scopes = \"raed_vin\")\npublic interface Fleet {}\n";
        Outcome outcome = compile(
                TestCompiler.javac()
                        .withOptions("-Aconnectconfig.severity= UnknownScope : off , UnknownScope : warning ,"),
                source);
        assertThat(outcome.findings()).hasSize(1).noneMatch(Message::isError);
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void structureRulesCannotBeSuppressed() {
        Outcome outcome = compile(
                TestCompiler.javac(),
                "@SuppressWarnings({\"ConnectConfig.NotAnInterface\", \"ConnectConfig.UnknownScope\", \"all\"})\n"
                        + "@ConnectConfig(" + REST + ", scopes = \"raed_vin\")\nclass Fleet {}\n");
        assertThat(outcome.rules()).containsExactly("NotAnInterface");
    }

    /** The rule as messages print it, and as a Java token. */
    @ParameterizedTest
    @CsvSource({"ConnectConfig.", "ConnectConfig/"})
    void eitherTokenSuppresses(String prefix) {
        Outcome outcome = compile(
                TestCompiler.javac(),
                "@SuppressWarnings(\"" + prefix + "UnknownScope\")\n@ConnectConfig(" + REST
                        + ", scopes = \"raed_vin\")\npublic interface Fleet {\n@SuppressWarnings(\"" + prefix
                        + "MissingState\")\nString link();\n}\n");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void bothOfTwoTheSameAreNamed() {
        Outcome outcome = compile(
                TestCompiler.javac(),
                "@ConnectConfig(" + REST + ", scopes = {\"required:read_vin\", \"read_fuel\", \"read_vin\"},"
                        + " flags = {\"country:DE\", \"country:AT\"})\npublic interface Fleet {}\n");
        assertThat(outcome.findings())
                .map(Message::headline)
                .containsExactly(
                        "[ConnectConfig/DuplicateScope] duplicate scope `read_vin` in scopes[2], as in scopes[0]",
                        "[ConnectConfig/DuplicateFlag] duplicate flag `country:AT` in flags[1], as in flags[0]");
        assertThat(outcome.findings().get(0).text()).contains("help: remove it, or `required:read_vin` in scopes[0]");
    }

    @Test
    void suppressionEndsWithItsType() {
        String config = "@ConnectConfig(" + REST + ", scopes = \"raed_vin\")\n";
        Outcome outcome = compile(
                TestCompiler.javac(),
                "@SuppressWarnings(\"ConnectConfig.UnknownScope\")\nclass Outer {\nstatic class Inner {\n" + config
                        + "interface Silent {}\n}\n}\n" + config + "interface Loud {}\n");
        assertThat(outcome.findings()).hasSize(1).allMatch(finding -> finding.line() == 12);
    }

    @ParameterizedTest
    @CsvSource({
        "raed_vin, read_vin",
        "read_vim, read_vin",
        "READ_VNI, read_vin",
        "read_odometre, read_odometer",
        "read_tyres, read_tires",
        "read_charge_event, read_charge_events",
        "control_trunks, control_trunk",
        "required:raed_vin, required:read_vin",
        "fly, ''",
        "read_x, ''",
        "write_vin, ''",
        "control_lock, control_security",
        "read_mileage, read_odometer",
        "read_gps, read_location",
        "required:read_position, required:read_location",
        "read_soc, read_battery",
        "unlock_doors, control_security",
        "start_charge, control_charge",
        "start_engine, ''",
        "set_doors, ''",
        "read_read_read_read_read, ''",
        "$, ''"
    })
    void didYouMeanIsRightOrAbsent(String scope, String meant) {
        Outcome outcome = compile(
                TestCompiler.javac(),
                "@ConnectConfig(" + REST + ", scopes = \"" + scope + "\")\npublic interface Fleet {}\n");
        List<String> questions = outcome.findings()
                .get(0)
                .text()
                .lines()
                .filter(line -> line.contains("did you mean"))
                .map(String::strip)
                .toList();
        assertThat(questions)
                .containsExactlyElementsOf(
                        meant.isEmpty() ? List.of() : List.of("help: did you mean `" + meant + "`?"));
    }

    @ParameterizedTest
    @CsvSource({
        "vin, singleSelectVin",
        "brand, make",
        "makeBypass, make",
        "forcePrompt, ApprovalPrompt approvalPrompt",
        "csrf, state",
        "testMode, Mode mode",
        "approval_prompt, ApprovalPrompt approvalPrompt",
        "STATE, state",
        "usr, user",
        "colour, ''",
        "id, ''"
    })
    void argumentsAreKnownByTheirOtherNames(String name, String meant) {
        Outcome outcome = compile(
                TestCompiler.javac(),
                "@ConnectConfig(" + REST
                        + ", scopes = \"read_vin\")\npublic interface Fleet {\nString authorize(String " + name
                        + ");\n}\n");
        String text = outcome.findings().get(0).text();
        assertThat(outcome.rules()).containsExactly("UnknownParameter");
        if (meant.isEmpty()) {
            assertThat(text).doesNotContain("did you mean");
        } else {
            assertThat(text).contains("help: did you mean `" + meant + "`?");
        }
    }

    @Test
    void findingsReadAsDesigned() {
        Outcome outcome = compile(TestCompiler.javac(), """
                @ConnectConfig(
                    clientId = "client_1",
                    redirectUri = "http://127.0.0.1/",
                    scopes = {"raed_vin", "control_security:lock"},
                    make = "tesla")
                public interface Fleet {
                    String authorize(String vin);
                }
                """);
        assertThat(outcome.findings().stream()
                        .map(finding ->
                                finding.text().lines().map(String::strip).collect(Collectors.joining("\n")))
                        .toList())
                .containsExactly("""
                        [ConnectConfig/WrongClientId] wrong client id `client_1` in clientId
                        help: copy the application's client id, a UUID, from the Smartcar dashboard
                        note: Connect refuses API credentials, which begin with client_
                        see: -Aconnectconfig.explain=WrongClientId""", """
                        [ConnectConfig/InsecureRedirectUri] insecure redirect URI `http://127.0.0.1/` in redirectUri
                        help: use `https`, or `http://localhost` for development
                        note: Connect accepts http on localhost only, by this name: 127.0.0.1 and [::1] are reported to be refused
                        see: -Aconnectconfig.explain=InsecureRedirectUri""", """
                        [ConnectConfig/UnknownScope] unknown scope `raed_vin` in scopes[0]
                        help: did you mean `read_vin`?
                        see: -Aconnectconfig.explain=UnknownScope""", """
                        [ConnectConfig/UnknownScope] unknown scope `control_security:lock` in scopes[1]
                        help: write `control_security`
                        note: permissions can no longer be split: the name before the colon covers everything
                        see: -Aconnectconfig.explain=UnknownScope""", """
                        [ConnectConfig/MalformedMake] malformed make `tesla` in make
                        help: write `TESLA`
                        note: a make is upper case: letters, digits, and single _ or - between them
                        see: -Aconnectconfig.explain=MalformedMake""", """
                        [ConnectConfig/UnknownParameter] unknown parameter `vin` of authorize
                        help: did you mean `singleSelectVin`?
                        note: for a parameter that is newer than this library, @ConnectParameter gives the name
                        see: -Aconnectconfig.explain=UnknownParameter""");
    }

    @Test
    void theCaretIsAtTheElementAlsoOnOneLine() {
        Outcome outcome = compile(
                TestCompiler.javac(),
                "@ConnectConfig(" + REST + ",\n    scopes = {\"read_vin\", \"raed_vin\"}, flags = \"country\")\n"
                        + "interface Fleet {}\n");
        assertThat(outcome.findings()).map(Message::line).containsExactly(6L, 6L);
        assertThat(outcome.findings()).map(Message::column).containsExactly(27L, 48L);
    }

    private Outcome compile(TestCompiler compiler, String source) {
        String head = "package demo;\n\nimport io.github.connectconfig.ConnectConfig;\n\n";
        return compiler.compile(folder, Map.of("demo/Fleet.java", head + source));
    }
}
