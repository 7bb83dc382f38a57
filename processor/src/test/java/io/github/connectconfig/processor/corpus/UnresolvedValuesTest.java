package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.OtherProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Constants of other files wherever an annotation is read: what another processor writes in round one is read in round
 * two, and a misspelt name is one error, the compiler's own.
 */
class UnresolvedValuesTest {
    private static final String NAMES = """
            package demo;

            final class Names {
              static final String ID = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07";
              static final String URL = "https://example.com/callback";
              static final String SCOPE = "read_fuel";
              static final String MAKE = "QUITE_NEW";
              static final boolean SINGLE = true;
              static final String FLAG = "country:DE";
              static final String OWNER = "external_id";
              static final String STATE = "state";
              static final String RULE = "ConnectConfig.UnknownMake";
              static final String PART = "Make";
            }
            """;
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.ConnectParameter;

            @SuppressWarnings("ConnectConfig.UnknownMake")
            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = {"read_vin", "read_tires"},
                make = "QUITE_NEW",
                singleSelect = true,
                flags = "country:DE")
            public interface Fleet extends Base {
              @SuppressWarnings("unused")
              String authorize(@ConnectParameter("state") String csrf, @ConnectParameter("external_id") String user);
            }

            interface Base {
              String visit(@ConnectParameter("state") String csrf, String user);
            }
            """;
    private static final String CALLER = """
            package demo;

            public class Caller implements java.util.function.Supplier<String> {
                public String get() {
                    Fleet fleet = new FleetUrlFactory();
                    return fleet.authorize("s", "u") + " " + fleet.visit("s", "u");
                }
            }
            """;

    @TempDir
    private Path folder;

    /** Each place, its original text, the replacement, and whether both give the same message. */
    static Stream<Arguments> places() {
        Object[][] places = {
            {"clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\"", "clientId = Names.ID"},
            {"redirectUri = \"https://example.com/callback\"", "redirectUri = Names.URL"},
            {"\"read_tires\"", "Names.SCOPE"},
            {"make = \"QUITE_NEW\"", "make = Names.MAKE"},
            {"make = \"QUITE_NEW\"", "make = \"QUITE_\" + Names.MAKE"},
            {"singleSelect = true", "singleSelect = Names.SINGLE"},
            {"flags = \"country:DE\"", "flags = Names.FLAG"},
            {"(\"external_id\")", "(Names.OWNER)"},
            {"authorize(@ConnectParameter(\"state\")", "authorize(@ConnectParameter(Names.STATE)"},
            {"visit(@ConnectParameter(\"state\")", "visit(@ConnectParameter(Names.STATE)"},
            {"@SuppressWarnings(\"ConnectConfig.UnknownMake\")", "@SuppressWarnings(Names.RULE)"},
            {"(\"ConnectConfig.UnknownMake\")", "({\"ConnectConfig.UnknownMake\", Names.RULE})"},
            {"(\"ConnectConfig.UnknownMake\")", "(\"ConnectConfig.Unknown\" + Names.PART)"},
            {"@SuppressWarnings(\"unused\")", "@SuppressWarnings(Names.RULE)"},
            {"@SuppressWarnings(\"unused\")", "@SuppressWarnings({\"unused\", Names.RULE})"},
        };
        return Arrays.stream(places)
                .flatMap(place -> Stream.of(Kind.values())
                        .map(kind -> Arguments.of(kind, place[0].toString(), place[1].toString())));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aGeneratedConstantIsReadLikeAWrittenOne(Kind kind, String before, String after) throws Exception {
        String config = config(before, after);
        Outcome byHand = TestCompiler.of(kind)
                .compile(
                        folder.resolve("hand"),
                        Map.of("demo/Fleet.java", config, "demo/Caller.java", CALLER, "demo/Names.java", NAMES));
        Outcome generated = TestCompiler.of(kind)
                .withProcessors(OtherProcessor.writing("demo.Names", NAMES), new ConnectConfigProcessor())
                .compile(folder.resolve("generated"), Map.of("demo/Fleet.java", config, "demo/Caller.java", CALLER));
        assertThat(byHand.errors()).isEmpty();
        assertThat(byHand.findings()).isEmpty();
        assertThat(generated.errors()).isEmpty();
        assertThat(generated.findings()).isEmpty();
        assertThat(generated.generated().get("demo.FleetUrlFactory"))
                .isEqualTo(byHand.generated().get("demo.FleetUrlFactory"));
        assertThat(urls(generated)).isEqualTo(urls(byHand)).contains("&external_id=u ", "&user=u");
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMisspeltNameIsTheCompilersOneError(Kind kind, String before, String after) {
        String config = config(before, after).replaceFirst("Names\\.\\w+", "Names.MISSPELT");
        Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of("demo/Fleet.java", config, "demo/Caller.java", CALLER, "demo/Names.java", NAMES));
        assertThat(outcome.errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEmpty();
            assertThat(error.text()).contains("MISSPELT");
            assertThat(error.file()).isEqualTo("Fleet.java");
        });
        assertThat(outcome.findings()).isEmpty();
    }

    private static String config(String before, String after) {
        assertThat(CONFIG).contains(before);
        return CONFIG.replace(before, after);
    }

    private static String urls(Outcome outcome) throws ReflectiveOperationException {
        Object caller = outcome.load("demo.Caller").getConstructor().newInstance();
        return ((Supplier<?>) caller).get().toString();
    }
}
