package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Golden;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares a factory of each kind with the files under {@code src/test/resources/generated}. */
class GeneratedFactoriesTest {
    private static final String CLIENT_ID = "clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\"";
    private static final String REDIRECT_URI = "redirectUri = \"https://example.com/callback\"";
    private static final String SCOPES = "scopes = {\"required:read_vin\", \"read_odometer\"}";
    private static final String REQUIRED = CLIENT_ID + ", " + REDIRECT_URI + ", " + SCOPES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            request                | REQUIRED |
            request-with-accessors | SCOPES   | String clientId(); java.net.URI redirectUri(); Mode mode(); String make();
            url-methods            | REQUIRED | URI authorize(String state, String user, String... flags); String sell(String state, String singleSelectVin);
            one-vehicle            | SCOPES, singleSelect = true | String clientId(); String redirectUri(); String singleSelectVin();
            constant               | REQUIRED, mode = Mode.SIMULATED | URI authorizationUri();
            stub                   | CLIENT_ID, scopes = "raed_vin" | String redirectUri(); URI authorize(String state);
            """)
    void theFactoryMatchesItsFile(String name, String members, String methods) {
        String source = """
                package demo;

                import io.github.connectconfig.ConnectConfig;
                import io.github.connectconfig.Mode;
                import java.net.URI;

                @ConnectConfig(%s)
                public interface Fleet {
                    %s
                }
                """.formatted(
                members.replace("REQUIRED", REQUIRED).replace("SCOPES", SCOPES).replace("CLIENT_ID", CLIENT_ID),
                methods == null ? "" : methods);
        Outcome outcome = TestCompiler.javac().compile(folder, Map.of("demo/Fleet.java", source));
        assertThat(outcome.rules()).hasSize(name.equals("stub") ? 1 : 0);
        Golden.assertIs(outcome.generated().get("demo.FleetUrlFactory"), "generated/" + name + ".java");
    }
}
