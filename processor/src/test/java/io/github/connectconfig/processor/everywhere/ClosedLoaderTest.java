package io.github.connectconfig.processor.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.CompilationFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Eclipse's batch compiler closes the processor's class loader after the last round, and then holds another round for what it
 * finds on {@code -sourcepath} while it compiles the bodies of methods: nothing can be loaded that was not used before.
 */
class ClosedLoaderTest {
    /** With a constant that comes in round two. */
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

    @ParameterizedTest
    @ValueSource(strings = {"Build.CLIENT_ID", "\"" + BuildIdProcessor.CLIENT_ID + "\""})
    void aConfigThatIsFoundInABodyGetsItsFactory(String clientId, @TempDir Path folder, @TempDir Path processor)
            throws Exception {
        CompilationFolder place = CompilationFolder.in(folder);
        place.write(Map.of("demo/Fleet.java", CONFIG.replace("Build.CLIENT_ID", clientId)));
        Path body = Files.writeString(folder.resolve("Body.java"), BODY);
        EclipseBatch.Outcome outcome = EclipseBatch.compile(
                List.of(
                        "-classpath",
                        Corpus.annotationsJar().toString(),
                        "-sourcepath",
                        place.sources().toString()),
                folder,
                List.of(body.toString()),
                BuildIdProcessor.jar(processor));
        assertThat(outcome.output()).isEmpty();
        assertThat(place.generatedSources()).containsKeys("demo.Build", "demo.FleetUrlFactory");
        assertThat(place.classes().resolve("demo/FleetUrlFactory.class")).isRegularFile();
        assertThat(place.generatedSources().get("demo.FleetUrlFactory")).contains(BuildIdProcessor.CLIENT_ID);
    }
}
