package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misnamed method or argument gives exactly one finding, and following its help causes no further one. */
class OneMistakeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            String vehicleVin(); URI authorize(String state, String make); URI sell(String state, String singleSelectVin); | UnknownParameter | `String singleSelectVin();`
            String sandbox(); Mode mode(); URI authorize(String state);        | UnknownParameter | `Mode mode();`
            boolean isSandbox(); Mode mode(); URI authorize(String state);     | UnknownParameter | `Mode mode();`
            boolean live(); URI authorize(String state);                       | UnknownParameter | `Mode mode();`
            String environment(); URI authorize(String state);                 | UnknownParameter | `Mode mode();`
            String host(); URI authorize(String state);                        | UnknownParameter | `String origin();`
            void make(String make); URI authorize(String state);               | UnsupportedReturnType | `String make();`
            void setMake(String make); String make(); URI authorize(String state); | UnsupportedReturnType | `String make();`
            URI authorize(String state, String redirectUrl);                   | UnknownParameter | remove the argument
            URI authorize(String state, boolean simulated);                    | UnknownParameter | `Mode mode`
            URI authorize(String state, String csrfState);                     | UnknownParameter | remove the argument
            URI authorize(String csrfToken);                                   | UnknownParameter | `state`
            URI authorize(String state, String... scops);                      | UnknownParameter | `scopes`
            URI authorize(String state, @ConnectParameter("vin") String car);  | UnknownParameter | `single_select_vin`
            URI authorize(String state, @ConnectParameter("client_secret") String s); | UnknownParameter | must not stand in a URL
            URI authorize(@ConnectParameter("State") String s);                | UnknownParameter | `state`
            URI authorize(String state, @ConnectParameter("USER") String s);   | UnknownParameter | `user`
            URI authorize(String state, @ConnectParameter("origin") String s); | UnknownParameter | `String origin` without @ConnectParameter
            URI authorize(String state, @ConnectParameter("") String s);       | UnknownParameter | write the parameter's name
            URI authorize(String state, @ConnectParameter("singleSelectVin") String s); | UnknownParameter | `single_select_vin`
            String clientSecret(); URI authorize(String state);                | UnknownParameter | must not stand in a URL
            URI authorize(String state, String clientSecret);                  | UnknownParameter | remove the argument
            String code(); URI authorize(String state);                        | UnknownParameter | help: remove the method
            URI authorize(String state, String code);                          | UnknownParameter | help: remove the argument
            URI authorize(String state, String vehicleId);                     | WrongEndpoint    | @Reauthenticate on the method
            URI authorize(String state, String external_id);                   | UnknownParameter | `externalId`
            String sandbox(); Mode mode(); String authorize(String state);     | UnknownParameter | help: remove the method
            String sandbox(); Mode getMode(); String authorize(String state);  | UnknownParameter | did you mean `Mode mode();`
            void setMake(String make); String make(); String go(String state); | UnsupportedReturnType | help: remove the method
            URI authorize(String state, String id);                            | UnknownParameter | parameters are clientId,
            URI authorize(String state, Make make);                            | UnsupportedParameterType | `Make.TESLA`
            URI authorize(ConnectState state);                                 | UnsupportedParameterType | its `value()`
            Make make(); URI authorize(String state);                          | UnsupportedParameterType | `Make.TESLA`
            URI authorize(String state, List<Permission> scopes);              | UnsupportedParameterType | `Permission.READ_VIN`
            URI authorize(String state, String redirectUri);                   | ParameterBoundTwice | remove it from @ConnectConfig
            """)
    void isOneFinding(String methods, String rule, String help) {
        Outcome outcome = TestCompiler.javac()
                .withOptions("-Aconnectconfig.severity=MissingState:warning")
                .compile(folder, Map.of("demo/Fleet.java", """
                        package demo;

                        import io.github.connectconfig.*;
                        import java.net.URI;
                        import java.util.List;

                        @ConnectConfig(
                            clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                            redirectUri = "https://example.com/callback",
                            scopes = "read_vin")
                        public interface Fleet { %s }
                        """.formatted(methods)));
        assertThat(outcome.findings()).extracting(Message::rule).containsExactly(rule);
        assertThat(outcome.findings().get(0).text()).contains(help);
        assertThat(outcome.errors()).hasSize(1);
    }
}
