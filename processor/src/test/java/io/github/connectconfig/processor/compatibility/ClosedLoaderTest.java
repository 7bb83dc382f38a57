package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.CompilationFolder;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eclipse's batch compiler closes the processor's class loader after the last round, and then holds another round for what it
 * finds on {@code -sourcepath} while it compiles the bodies of methods: nothing can be loaded that was not used before.
 */
@Tag("jar")
class ClosedLoaderTest {
    /** Has a constant that is generated in round one. */
    static final String CONFIG = """
            package demo;

            @io.github.connectconfig.ConnectConfig(
                clientId = Build.CLIENT_ID,
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet {}
            """;

    static final String USE = """
            package demo;

            public class Use {
              public static String url() {
                return new FleetUrlFactory().request("s").url();
              }
            }
            """;

    private static final String BODY = """
            package demo;

            class Body {
              Object fleet() {
                return Fleet.class;
              }
            }
            """;

    /** Few of our classes are loaded by then. Loading all of them earlier would slow down every build. */
    @ParameterizedTest
    @ValueSource(strings = {"Build.CLIENT_ID", "\"" + BuildIdProcessor.CLIENT_ID + "\""})
    void aConfigThatIsFoundTooLateIsOneClearError(String clientId, @TempDir Path folder, @TempDir Path processor)
            throws Exception {
        CompilationFolder place = CompilationFolder.in(folder);
        place.write(Map.of("demo/Fleet.java", CONFIG.replace("Build.CLIENT_ID", clientId)));
        Path body = Files.writeString(folder.resolve("Body.java"), BODY);
        List<Path> path = List.of(Artifacts.processorJar(), BuildIdProcessor.jar(processor));
        EclipseBatch.Outcome outcome = EclipseBatch.compile(
                List.of(
                        "-classpath",
                        Artifacts.library().toString(),
                        "-sourcepath",
                        place.sources().toString()),
                path,
                folder,
                List.of(body.toString()));
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.output())
                .contains("[ConnectConfig/InternalError] the compiler has closed the processor's class loader")
                .contains("help: name the config's file among the files to compile")
                .contains("1 problem (1 error)")
                .doesNotContain("\tat ");
    }

    /** AspectJ's closes it after the first round: whatever prints findings in the last round has to be loaded by then. */
    @Test
    void findingsArePrintedWithoutLoadingAClass(@TempDir Path open, @TempDir Path closed) throws Exception {
        Map<String, String> sources = Map.of(
                "demo/Fleet.java",
                CONFIG.replace("Build.CLIENT_ID", "\"fleet-1\"")
                        .replace("\"read_vin\"", "{\"read_vinn\", \"read vin\"}")
                        .replace("{}", "{\n  String url(String state, int user);\n  int link();\n}"));
        TestCompiler compiler = TestCompiler.javac()
                .withOptions("-Aconnectconfig.explain=UnknownScope", "-Aconnectconfig.severity=NoSuchRule:off");
        List<String> expected = texts(compiler.compile(open, sources));
        assertThat(expected).hasSize(7);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {Artifacts.processorJar().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Processor ours = (Processor) loader.loadClass(ConnectConfigProcessor.class.getName())
                    .getConstructor()
                    .newInstance();
            Processor closing = new ClosingProcessor(ours, loader);
            assertThat(texts(compiler.withProcessors(closing).compile(closed, sources)))
                    .isEqualTo(expected);
        }
    }

    private static List<String> texts(TestCompiler.Outcome outcome) {
        return outcome.messages().stream()
                .map(message -> message.positioned() + message.text())
                .toList();
    }

    /** Closes the class loader of another processor after its first round. */
    private static final class ClosingProcessor extends AbstractProcessor {
        private final Processor processor;
        private final URLClassLoader loader;

        ClosingProcessor(Processor processor, URLClassLoader loader) {
            this.processor = processor;
            this.loader = loader;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init(environment);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            boolean isClaimed = processor.process(annotations, round);
            try {
                loader.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return isClaimed;
        }
    }
}
