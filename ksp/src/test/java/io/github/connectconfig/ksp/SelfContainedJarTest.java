package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.devtools.ksp.impl.KotlinSymbolProcessing;
import com.google.devtools.ksp.processing.KSPJvmConfig;
import com.google.devtools.ksp.processing.SymbolProcessor;
import io.github.connectconfig.processor.testing.Artifacts;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar alone is all that KSP's entry point for the command line needs. */
@Tag("jar")
class SelfContainedJarTest {
    private static final Path JAR = Path.of(System.getProperty("connectconfig.jar"));
    private static final String CONFIG = """
            package demo

            @io.github.connectconfig.ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                scopes = ["read_vin"],
            )
            interface Fleet {
                val redirectUri: java.net.URI
                fun authorize(state: String, user: String?, vararg flags: String): java.net.URI
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void itHoldsNoClassThatAnotherJarMayHold() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .hasSizeGreaterThan(100)
                    .allMatch(name -> name.startsWith("io/github/connectconfig/ksp/"));
        }
    }

    @Test
    void itGeneratesTheSameBytes() throws Exception {
        Map<String, String> wanted = KspRun.standard()
                .run(folder.resolve("in-process"), Map.of("demo/Fleet.kt", CONFIG))
                .generated();
        assertThat(run(CONFIG)).isEqualTo("exit code 0");
        assertThat(Map.of("demo.FleetUrlFactory", Files.readString(folder.resolve("java/demo/FleetUrlFactory.java"))))
                .isEqualTo(wanted);
    }

    @Test
    void aMistakeEndsTheBuildAtItsLine() throws Exception {
        assertThat(run(CONFIG.replace("read_vin", "raed_vin")))
                .endsWith("exit code 1")
                .contains("Fleet.kt:5: [ConnectConfig/UnknownScope] unknown scope `raed_vin` in scopes[0]")
                .contains("help: did you mean `read_vin`?");
    }

    @Test
    void itHasTheRulesPage() throws Exception {
        assertThat(run(CONFIG, "-processor-options=connectconfig.explain=UnknownScope"))
                .contains("[ConnectConfig/UnknownScope] the rule's page");
    }

    private String run(String config, String... options) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("Fleet.kt"), config);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                paths(
                        Artifacts.of(KotlinSymbolProcessing.class),
                        Artifacts.of(KSPJvmConfig.class),
                        Artifacts.of(SymbolProcessor.class),
                        Artifacts.of(kotlin.Unit.class)),
                "com.google.devtools.ksp.cmdline.KSPJvmMain",
                "-module-name=main",
                "-jvm-target=17",
                "-language-version=2.2",
                "-api-version=2.2",
                "-source-roots=" + sources,
                "-libraries=" + paths(Artifacts.library(), Artifacts.of(kotlin.Unit.class)),
                "-jdk-home=" + System.getProperty("java.home"),
                "-project-base-dir=" + folder,
                "-output-base-dir=" + folder));
        for (String output : List.of("caches", "class-output", "kotlin-output", "resource-output")) {
            command.add("-" + output + "-dir=" + folder.resolve(output));
        }
        command.add("-java-output-dir=" + folder.resolve("java"));
        command.addAll(List.of(options));
        command.add(JAR.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String messages = output.lines()
                .filter(line -> !line.startsWith("i: ") && !line.startsWith("WARNING: "))
                .collect(Collectors.joining("\n"));
        return (messages + "\nexit code " + process.waitFor()).strip();
    }

    private static String paths(Path... paths) {
        return Stream.of(paths).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
