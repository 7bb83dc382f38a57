package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.OtherProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One mistake causes one error, also with processors that wait for a factory, as Dagger, MapStruct and AutoValue do. */
class WaitingProcessorsTest {
    private static final String CONFIG = """
            package demo;

            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = {
                  "read_vin",
                  "raed_fuel"
                })
            interface Fleet {}
            """;
    private static final String USER = """
            package demo;

            class User {
              FleetUrlFactory factory;
              FleetUrlFactory.Request request;
            }
            """;

    @TempDir
    private Path folder;

    /** Looks at the fields of {@code demo.User} as soon as their types exist, and reports an error if they never do. */
    private static final class Waiting extends AbstractProcessor {
        private boolean isDone;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Element user = processingEnv.getElementUtils().getTypeElement("demo.User");
            boolean isThere = true;
            for (VariableElement field : ElementFilter.fieldsIn(user.getEnclosedElements())) {
                boolean isMissing = field.asType().getKind() == TypeKind.ERROR;
                isThere &= !isMissing;
                if (isMissing && round.processingOver() && !isDone) {
                    processingEnv
                            .getMessager()
                            .printMessage(Diagnostic.Kind.ERROR, field + " could not be resolved", field);
                }
            }
            isDone |= isThere;
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, true", "JAVAC, false", "ECJ, true", "ECJ, false"})
    void aMistakeIsOneErrorOnTheExactToken(Kind kind, boolean isFirst) {
        Processor ours = new ConnectConfigProcessor();
        Processor[] processors =
                isFirst ? new Processor[] {ours, new Waiting()} : new Processor[] {new Waiting(), ours};
        Outcome outcome = TestCompiler.of(kind).withProcessors(processors).compile(folder, sources(CONFIG));
        assertThat(outcome.errors()).map(Message::rule).containsExactly("UnknownScope");
        assertThat(outcome.errors().get(0).line()).isEqualTo(kind == Kind.JAVAC ? 8 : 6);
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, -Werror", "ECJ, -warn:+all"})
    void aWarningDoesNotMakeTheOthersGiveUp(Kind kind, String option) {
        Outcome outcome = TestCompiler.of(kind)
                .withProcessors(new ConnectConfigProcessor(), new Waiting())
                .withOptions("-Aconnectconfig.severity=UnknownScope:warning,Unknown:off", option)
                .compile(folder, sources(CONFIG));
        assertThat(outcome.rules()).containsExactly("InvalidOption", "UnknownScope");
        assertThat(outcome.messages()).noneMatch(message -> message.text().contains("could not be resolved"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingGetsLostWhenALaterRoundFails(Kind kind) {
        Map<Integer, Map<String, String>> another = Map.of(1, Map.of("demo.More", "package demo; class More {}"));
        Outcome error = compile(kind, "error", new OtherProcessor(another, Map.of(2, "of another")));
        assertThat(error.errors()).map(Message::rule).containsExactlyInAnyOrder("", "UnknownScope");
        Outcome first = compile(kind, "first", new OtherProcessor(Map.of(), Map.of(1, "of another")));
        assertThat(first.errors()).map(Message::rule).containsExactlyInAnyOrder("", "UnknownScope");
        Map<Integer, Map<String, String>> broken = Map.of(1, Map.of("demo.Broken", "package demo; class Broken {"));
        Outcome syntax = compile(kind, "syntax", new OtherProcessor(broken, Map.of()));
        assertThat(syntax.rules()).containsExactly("UnknownScope");
        assertThat(syntax.findings().get(0).line()).isEqualTo(kind == Kind.JAVAC ? 8 : 6);
    }

    @ParameterizedTest
    @EnumSource
    void aRightConfigIsThereForTheNextRound(Kind kind) {
        Outcome outcome = TestCompiler.of(kind)
                .withProcessors(new Waiting(), new ConnectConfigProcessor())
                .compile(folder, sources(CONFIG.replace("raed", "read")));
        assertThat(outcome.messages()).isEmpty();
    }

    private Outcome compile(Kind kind, String name, Processor other) {
        return TestCompiler.of(kind)
                .withProcessors(other, new ConnectConfigProcessor())
                .compile(folder.resolve(name), sources(CONFIG));
    }

    private static Map<String, String> sources(String config) {
        return Map.of("demo/Fleet.java", config, "demo/User.java", USER);
    }
}
