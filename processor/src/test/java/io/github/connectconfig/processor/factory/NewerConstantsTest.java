package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constants that are newer than the library. */
class NewerConstantsTest {
    @ParameterizedTest
    @EnumSource
    void theyAreTheLastOfTheConstants(TestCompiler.Kind kind, @TempDir Path folder) {
        Factories factories = new Configs()
                .config(
                        "Fleet",
                        "flags=\"country:DE\"; parameters={\"b=c=d\", \"a=x y&z\", \"c=\"}",
                        "String url(String make);")
                .config("Later", "-mode; parameters=\"b=c\"", "Mode mode();", "String url(String state);")
                .config("Requests", "parameters=\"sdk_platform=android\"")
                .compile(TestCompiler.of(kind).withOptions("-Aconnectconfig.severity=MissingState:off"), folder);
        ConnectUrl url = ConnectUrl.of(Factories.call(factories.create("Fleet"), "url", "BMW"));
        assertThat(url.names())
                .containsExactly(
                        "client_id", "redirect_uri", "response_type", "scope", "mode", "flags", "b", "a", "c", "make");
        assertThat(url.parameters()).containsAllEntriesOf(Map.of("b", "c=d", "a", "x y&z", "c", ""));
        assertThat(ConnectUrl.of(Factories.call(factories.create("Later", Mode.LIVE), "url", "s"))
                        .names())
                .containsExactly("client_id", "redirect_uri", "response_type", "scope", "b", "mode", "state");
        assertThat(Factories.url(Factories.set(factories.create("Requests"), "user", "u"))
                        .names())
                .endsWith("mode", "sdk_platform", "state", "user");
    }

    /** If the rule is off, the value is accepted and the URL is still valid. */
    @ParameterizedTest
    @EnumSource
    void aMalformedOneIsEncodedAsFarAsItGoes(TestCompiler.Kind kind, @TempDir Path folder) {
        Object factory = new Configs()
                .config("Fleet", "parameters={\"x\", \"a b=c\"}", "String url(String state);")
                .compile(TestCompiler.of(kind).withOptions("-Aconnectconfig.severity=MalformedParameter:off"), folder)
                .create("Fleet");
        assertThat(ConnectUrl.of(Factories.call(factory, "url", "s")).parameters())
                .containsAllEntriesOf(Map.of("x", "", "a b", "c"));
    }
}
