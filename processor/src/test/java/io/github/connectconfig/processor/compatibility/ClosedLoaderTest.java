package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.CompilationFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
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
}
