package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.OtherProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs with other processors, before and after ours. */
class OtherProcessorsTest {
    private static final String USE = """
            package demo;

            public class Use {
              public static String url() {
                return new FleetUrlFactory().request("s").url();
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void anInterfaceGeneratedInRoundOneGetsItsFactoryInRoundTwo(Kind kind, @TempDir Path folder) throws Exception {
        String generated = """
                package demo;

                @io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = "read_vin")
                interface Fleet {}
                """;
        for (boolean isFirst : List.of(true, false)) {
            TestCompiler.Outcome outcome = TestCompiler.of(kind)
                    .withProcessors(inOrder(isFirst, OtherProcessor.writing("demo.Fleet", generated)))
                    .compile(folder.resolve("first" + isFirst), Map.of("demo/Use.java", USE));
            assertThat(outcome.messages()).isEmpty();
            Method url = outcome.load("demo.Use").getMethod("url");
            assertThat(url.invoke(null).toString()).endsWith("&state=s");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameGeneratedInRoundOneIsBoundInRoundTwo(Kind kind, @TempDir Path folder) throws Exception {
        String config = """
                package demo;

                @io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = "read_vin")
                interface Fleet extends Base {}
                """;
        String base = """
                package demo;

                interface Base {
                  String authorize(String state, @io.github.connectconfig.ConnectParameter(Names.FLEET) String fleet);
                }
                """;
        String use = USE.replace("request(\"s\").url()", "authorize(\"s\", \"f\")");
        for (boolean isFirst : List.of(true, false)) {
            OtherProcessor other = OtherProcessor.writing(
                    "demo.Names", "package demo; interface Names { String FLEET = \"fleet_id\"; }");
            TestCompiler.Outcome outcome = TestCompiler.of(kind)
                    .withProcessors(inOrder(isFirst, other))
                    .compile(
                            folder.resolve("name" + isFirst),
                            Map.of("demo/Fleet.java", config, "demo/Base.java", base, "demo/Use.java", use));
            assertThat(outcome.messages()).isEmpty();
            Method url = outcome.load("demo.Use").getMethod("url");
            assertThat(url.invoke(null).toString()).endsWith("&state=s&fleet_id=f");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConstantGeneratedInRoundOneIsReadInRoundTwo(Kind kind, @TempDir Path folder) throws Exception {
        String config = """
                package demo;

                @io.github.connectconfig.ConnectConfig(
                    clientId = Build.CLIENT_ID,
                    redirectUri = "https://example.com/callback",
                    scopes = "read_vin")
                interface Fleet {}
                """;
        String constant = """
                package demo;

                interface Build {
                  String CLIENT_ID = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07";
                }
                """;
        for (boolean isFirst : List.of(true, false)) {
            TestCompiler.Outcome outcome = TestCompiler.of(kind)
                    .withProcessors(inOrder(isFirst, OtherProcessor.writing("demo.Build", constant)))
                    .compile(
                            folder.resolve("first" + isFirst), Map.of("demo/Use.java", USE, "demo/Fleet.java", config));
            assertThat(outcome.errors()).isEmpty();
            assertThat(outcome.findings()).isEmpty();
            Method url = outcome.load("demo.Use").getMethod("url");
            assertThat(url.invoke(null).toString()).contains("client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07");
        }
    }

    private static Processor[] inOrder(boolean isFirst, Processor other) {
        Processor ours = new ConnectConfigProcessor();
        return isFirst ? new Processor[] {other, ours} : new Processor[] {ours, other};
    }
}
