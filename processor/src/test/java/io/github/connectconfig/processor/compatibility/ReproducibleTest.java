package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.CorpusCase;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The output does not depend on the order of the sources or on the machine. */
class ReproducibleTest {
    @ParameterizedTest
    @EnumSource
    void theOrderOfSourcesDoesNotMatter(Kind kind, @TempDir Path folder) {
        List<CorpusCase> configs = new ArrayList<>(Samples.all());
        Outcome first = compile(kind, folder.resolve("sorted"), configs);
        assertThat(first.generated()).hasSizeGreaterThan(30);
        Random random = new Random(17);
        for (int run = 0; run < 4; run++) {
            Collections.shuffle(configs, random);
            Outcome shuffled = compile(kind, folder.resolve("run" + run), configs);
            assertThat(shuffled.generated()).isEqualTo(first.generated());
            assertThat(byFile(shuffled)).isEqualTo(byFile(first));
        }
    }

    private static Outcome compile(Kind kind, Path folder, List<CorpusCase> configs) {
        return TestCompiler.of(kind).compile(folder, Samples.sources(configs));
    }

    /** Findings in the order in which each file has them; the order of the files is the compiler's. */
    private static Map<String, List<String>> byFile(Outcome outcome) {
        return outcome.findings().stream()
                .collect(Collectors.groupingBy(
                        TestCompiler.Message::file,
                        Collectors.mapping(TestCompiler.Message::text, Collectors.toList())));
    }

    /** Runs javac in a separate process, because charset and locale belong to a process. */
    @Test
    void neitherCharsetNorLocaleNorTimeZoneMatters(@TempDir Path folder) throws Exception {
        Map<String, byte[]> expected = fork(folder, "UTF-8", "en", "US", "UTC");
        assertThat(expected).isNotEmpty();
        for (Map<String, byte[]> actual : List.of(
                fork(folder, "US-ASCII", "tr", "TR", "Pacific/Kiritimati"),
                fork(folder, "ISO-8859-1", "ar", "EG", "Asia/Kathmandu"),
                fork(folder, "windows-31j", "th", "TH", "America/St_Johns"))) {
            assertThat(actual.keySet()).isEqualTo(expected.keySet());
            actual.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
        }
    }

    @Test
    void generatedSourcesHoldNothingButAscii(@TempDir Path folder) {
        Map<String, String> generated =
                compile(Kind.JAVAC, folder, Samples.good()).generated();
        assertThat(generated.values())
                .allSatisfy(text -> assertThat(
                                StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                        .isTrue());
        assertThat(generated.values()).allSatisfy(text -> assertThat(text).doesNotContain("\r"));
    }

    /** The files that javac writes, sources and classes, by their path. */
    private static Map<String, byte[]> fork(Path parent, String charset, String language, String country, String zone)
            throws Exception {
        Path folder = parent.resolve(country);
        Path output = Files.createDirectories(folder.resolve("output"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of(
                "-J-Dfile.encoding=" + charset,
                "-J-Duser.language=" + language,
                "-J-Duser.country=" + country,
                "-J-Duser.timezone=" + zone));
        command.addAll(List.of("-classpath", Artifacts.library().toString()));
        command.addAll(List.of("-d", output.toString(), "-processorpath"));
        command.add(
                Artifacts.processorPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        for (Map.Entry<String, String> file : Samples.sources(Samples.good()).entrySet()) {
            // No encoding is given: the sources are ASCII, so that it does not matter to them either.
            if (StandardCharsets.US_ASCII.newEncoder().canEncode(file.getValue())) {
                Path source = folder.resolve("sources").resolve(file.getKey());
                Files.createDirectories(source.getParent());
                command.add(Files.writeString(source, file.getValue()).toString());
            }
        }
        Path log = folder.resolve("log");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log, StandardCharsets.ISO_8859_1)).isZero();
        return files(output);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
