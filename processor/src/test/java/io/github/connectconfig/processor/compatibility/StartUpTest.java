package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.connectconfig.processor.testing.Artifacts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a fresh compiler loads for an everyday config. Most compilations are of few configs, and then the processor costs
 * what it loads: a class for each lambda on the path of a right config, some forty for the first comparison of a record,
 * and those of the library whose names alone it needs.
 */
@TestInstance(Lifecycle.PER_CLASS)
class StartUpTest {
    private static final Pattern OURS = Pattern.compile("\\bio\\.github\\.connectconfig\\.(\\S+) source:");

    /** The library classes that rules and templates use; classes that are only named are not loaded. */
    private static final Set<String> CALLED = Set.of(
            "runtime.Authority",
            "runtime.BindingTime",
            "runtime.CallbackName",
            "runtime.ClientIds",
            "runtime.DecisionTime",
            "runtime.Ellipses",
            "runtime.Endpoint",
            "runtime.Flags",
            "runtime.Hosts",
            "runtime.Makes",
            "runtime.Origins",
            "runtime.Parameter",
            "runtime.Parameter$Absence",
            "runtime.Parameter$Form",
            "runtime.Parameter$Place",
            "runtime.PlaceholderHosts",
            "runtime.Placeholders",
            "runtime.QueryDecoder",
            "runtime.QueryEncoder",
            "runtime.RedirectForm",
            "runtime.RedirectProblem",
            "runtime.RedirectUris",
            "runtime.ReservedNames",
            "runtime.Scopes",
            "runtime.Unseen",
            "runtime.Unset",
            "runtime.ValueReferences",
            "runtime.ValueRule",
            "runtime.VinPrecedence",
            "runtime.VinPrecedence$Outcome",
            "runtime.Vins",
            "runtime.Violation",
            "runtime.WireParameter",
            "runtime.WireParameter$Custom",
            "runtime.Wrapping");

    private static final String REQUEST = """
            import io.github.connectconfig.ApprovalPrompt;
            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.Mode;
            import io.github.connectconfig.Permission;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback?from=connect",
                scopes = {"required:read_vin", Permission.READ_ODOMETER},
                flags = {"country:DE", "tesla_auth:true"},
                make = "TESLA",
                approvalPrompt = ApprovalPrompt.FORCE,
                origin = "https://connect.smartcar.com",
                mode = Mode.SIMULATED)
            public interface Everyday {}
            """;

    private static final String VIN = """
            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.Mode;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin",
                singleSelect = true,
                singleSelectVin = "0SCAUDI012FE3B132",
                mode = Mode.SIMULATED)
            public interface Everyday {}
            """;

    private static final String METHODS = """
            import io.github.connectconfig.ConnectConfig;
            import io.github.connectconfig.Mode;
            import java.net.URI;

            @ConnectConfig(scopes = {"required:read_vin", "read_odometer"}, flags = "country:DE")
            public interface Everyday {
              String clientId();
              URI redirectUri();
              Mode mode();
              URI authorize(String state, String user);
              URI authorizeVehicle(String state, String singleSelectVin);
              String authorizeBrand(String state, String make);
              String authorizeMore(String state, String... scopes);
            }
            """;

    /** The logs of compilers with our processor, by config. */
    private final Map<String, List<String>> processed = new HashMap<>();

    /** The same without it. */
    private final Map<String, List<String>> plain = new HashMap<>();

    @BeforeAll
    void compile(@TempDir Path folder) throws Exception {
        for (String config : List.of(REQUEST, VIN, METHODS)) {
            processed.put(config, loaded(Files.createTempDirectory(folder, "processed"), config, true));
            plain.put(config, loaded(Files.createTempDirectory(folder, "plain"), config, false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUEST, VIN, METHODS})
    void aRightConfigLinksNoLambda(String config) {
        List<String> loaded = processed.get(config);
        assertThat(loaded).as("the log names classes").anyMatch(line -> line.contains("ConnectConfigProcessor "));
        assertThat(loaded.stream()
                        .filter(line -> line.contains("io.github.connectconfig.") && line.contains("$$Lambda"))
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUEST, VIN, METHODS})
    void aRightConfigComparesNoRecords(String config) {
        boolean doesTheCompilerItself = areRecordsCompared(plain.get(config));
        assumeFalse(doesTheCompilerItself, "this compiler compares records of its own");
        assertThat(areRecordsCompared(processed.get(config))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUEST, VIN, METHODS})
    void aRightConfigLoadsOfTheLibraryOnlyWhatItCalls(String config) {
        Set<String> library = new TreeSet<>();
        for (String name : names(processed.get(config))) {
            if (!name.startsWith("processor.")) {
                library.add(name);
            }
        }
        assertThat(CALLED).containsAll(library);
        assertThat(library).as("the log names classes").contains("runtime.Scopes");
    }

    @Test
    void aCheckWithNothingToLookAtIsNotLoaded() {
        assertThat(names(processed.get(METHODS)))
                .contains("processor.check.ScopeCheck", "processor.check.ArgumentCheck")
                .doesNotContain(
                        "processor.check.ClientIdCheck",
                        "processor.check.RedirectUriCheck",
                        "processor.check.MakeCheck",
                        "processor.check.VinCheck",
                        "processor.check.OriginCheck",
                        "processor.check.VersionCheck");
    }

    /** Our classes in the log, without what all their names begin with. */
    private static Set<String> names(List<String> log) {
        return OURS.matcher(String.join("\n", log))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean areRecordsCompared(List<String> loaded) {
        return loaded.stream().anyMatch(line -> line.contains("java.lang.runtime.ObjectMethods "));
    }

    /** Returns the compiler's class loading log: one line for each class; a lambda has the name of its enclosing class. */
    private static List<String> loaded(Path folder, String config, boolean isProcessed) throws Exception {
        Path source = Files.writeString(folder.resolve("Everyday.java"), config);
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xlog:class+load:file=" + log,
                "-d",
                folder.toString(),
                "-classpath",
                Artifacts.library().toString()));
        if (isProcessed) {
            String path = Artifacts.processorPath().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            command.addAll(List.of("-processorpath", path));
        } else {
            command.add("-proc:none");
        }
        command.add(source.toString());
        Path output = folder.resolve("output");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(output)).isZero();
        return Files.readAllLines(log);
    }
}
