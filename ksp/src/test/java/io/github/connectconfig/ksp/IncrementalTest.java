package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.devtools.ksp.processing.CodeGenerator;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import io.github.connectconfig.ksp.KspRun.Outcome;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In an incremental build, a changed config costs its own factory and no other. */
class IncrementalTest {
    private final Set<String> written = new TreeSet<>();

    @TempDir
    private Path folder;

    @Test
    void onlyTheChangedConfigIsProcessedAgain() {
        Map<String, String> sources =
                Map.of("demo/One.kt", config("One", "read_vin"), "demo/Two.kt", config("Two", "read_vin"));
        KspRun ksp = KspRun.standard().withProcessors(this::recording);
        Outcome first = ksp.incrementally().run(folder, sources);
        assertThat(first.success()).isTrue();
        assertThat(written).containsExactly("OneUrlFactory", "TwoUrlFactory");

        written.clear();
        Path changed = folder.resolve("sources/demo/One.kt");
        Outcome second = ksp.incrementally(changed).run(folder, Map.of("demo/One.kt", config("One", "read_fuel")));
        assertThat(second.success()).isTrue();
        assertThat(written).containsExactly("OneUrlFactory");
        assertThat(second.generated().get("demo.OneUrlFactory")).contains("scope=read_fuel");
        assertThat(second.generated().get("demo.TwoUrlFactory"))
                .isEqualTo(first.generated().get("demo.TwoUrlFactory"));
    }

    private static String config(String name, String scope) {
        return """
                package demo

                @io.github.connectconfig.ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://example.com/callback",
                    scopes = ["SCOPE"],
                )
                interface NAME
                """.replace("SCOPE", scope).replace("NAME", name);
    }

    /** Our processor, with a list of the files that it creates. */
    private com.google.devtools.ksp.processing.SymbolProcessor recording(SymbolProcessorEnvironment environment) {
        CodeGenerator real = environment.getCodeGenerator();
        CodeGenerator recording = (CodeGenerator) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CodeGenerator.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("createNewFile")) {
                        written.add((String) arguments[2]);
                    }
                    return method.invoke(real, arguments);
                });
        return new ConnectConfigProvider()
                .create(new SymbolProcessorEnvironment(
                        environment.getOptions(),
                        environment.getKotlinVersion(),
                        recording,
                        environment.getLogger(),
                        environment.getApiVersion(),
                        environment.getCompilerVersion(),
                        environment.getPlatforms()));
    }
}
