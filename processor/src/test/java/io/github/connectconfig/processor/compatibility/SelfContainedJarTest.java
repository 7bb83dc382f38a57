package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.CorpusCase;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.ApiVersion;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published processor jar needs no other jar and behaves like the classes from which it is built. */
@Tag("jar")
class SelfContainedJarTest {
    private static final Path JAR = Artifacts.processorJar();

    /** The position of the jar on the path: alone, or with classes that have the same names as its contents. */
    private static final String STRANGERS = "strangers";

    /** Makes factories name a rule; nothing else in the corpus does. */
    private static final String WITH_RULE_OFF_IN_FACTORIES = "-Aconnectconfig.severity=MalformedVin:warning";

    @TempDir
    static Path folder;

    private static Path strangers;
    private static List<String> sources;
    private static Outcome expected;

    /** What javac says, and the sources that were generated. */
    private record Outcome(int exit, String log, Map<String, String> generated) {}

    @BeforeAll
    static void compileWithClasses() throws Exception {
        strangers = strangers();
        sources = write(Samples.all());
        expected = javac(
                "expected",
                List.of(Artifacts.library()),
                "-processorpath",
                EclipseBatch.joined(Artifacts.processorPath()));
        assertThat(Stream.of(Rule.values()).filter(rule -> expected.log.contains("[ConnectConfig/" + rule.id() + "]")))
                .hasSizeGreaterThan(35);
        assertThat(expected.generated).hasSizeGreaterThan(40);
        assertThat(expected.generated.values())
                .anyMatch(text -> text.contains("ValueRule.MALFORMED_VIN"))
                .anyMatch(text -> text.contains("QueryEncoder.encodeAll("));
    }

    /** A module path rejects split packages, so the same classes can only be added on a class path. */
    @ParameterizedTest
    @ValueSource(strings = {"-processorpath jar", "--processor-module-path jar", "-processorpath strangers jar"})
    void javacFindsAndGeneratesTheSame(String path) throws Exception {
        String[] words = path.split(" ");
        List<Path> entries = Stream.of(words)
                .skip(1)
                .map(word -> word.equals(STRANGERS) ? strangers : JAR)
                .toList();
        Outcome outcome =
                javac(path.replace(' ', '_'), List.of(Artifacts.library()), words[0], EclipseBatch.joined(entries));
        assertThat(outcome).isEqualTo(expected);
    }

    @Test
    void eclipseGeneratesTheSame() throws Exception {
        List<CorpusCase> good = Samples.good();
        List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", WITH_RULE_OFF_IN_FACTORIES));
        arguments.addAll(write(good));
        List<String> paths = List.of("-classpath", Artifacts.library().toString());
        EclipseBatch.Outcome outcome = EclipseBatch.compile(paths, List.of(JAR), folder.resolve("ecj"), arguments);
        assertThat(outcome.success()).as(outcome.output()).isTrue();
        Map<String, String> generated = sourcesBelow(folder.resolve("ecj/generated"));
        assertThat(generated).hasSizeGreaterThanOrEqualTo(good.size());
        assertThat(expected.generated).containsAllEntriesOf(generated);
    }

    /** The processor's own copy says what it needs, the user's class path what there is. */
    @Test
    void anotherConnectConfigOnTheClassPathIsReported() throws Exception {
        int other = ApiVersion.VALUE + 1;
        Path classes = compile(Map.of(
                "io/github/connectconfig/runtime/ApiVersion.java",
                "package io.github.connectconfig.runtime; public final class ApiVersion { public static final int VALUE = "
                        + other + "; }"));
        Outcome outcome = javac("mismatch", List.of(classes, Artifacts.library()), "-processorpath", JAR.toString());
        assertThat(outcome.exit).isNotZero();
        assertThat(outcome.log)
                .contains("[ConnectConfig/VersionMismatch] the connect-config jar has contract " + other
                        + ", the processor needs " + ApiVersion.VALUE);
    }

    @Test
    void itHoldsNothingUnderTheNamesOfOthers() throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(JAR)) {
            assertThat(names(jar.getPath("/"), file -> !file.startsWith("META-INF/")))
                    .hasSizeGreaterThan(100)
                    .allMatch(name -> name.startsWith("io/github/connectconfig/processor/"));
            assertThat(names(jar.getPath("/"), file -> file.startsWith("META-INF/")))
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/gradle/incremental.annotation.processors",
                            "META-INF/services/javax.annotation.processing.Processor");
        }
    }

    @Test
    void itsPomAsksForNothing() throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(JAR)) {
            String pom = Files.readString(
                    jar.getPath("/META-INF/maven/io.github.connectconfig/connect-config-processor/pom.xml"));
            List<String> dependencies =
                    Stream.of(pom.split("<dependency>")).skip(1).toList();
            assertThat(dependencies)
                    .isNotEmpty()
                    .allMatch(text -> text.matches("(?s).*<scope>(test|provided)</scope>.*"));
        }
    }

    /** The jar is a module only on a module path. With an explicit module name, Maven 4 would always put it there. */
    @Test
    void itIsAModuleByTheNameOfItsFile() {
        ModuleDescriptor module =
                ModuleFinder.of(JAR).findAll().iterator().next().descriptor();
        assertThat(module.name()).isEqualTo("connect.config.processor");
        assertThat(module.provides()).singleElement().satisfies(provides -> {
            assertThat(provides.service()).isEqualTo(Processor.class.getName());
            assertThat(provides.providers()).containsExactly(ConnectConfigProcessor.class.getName());
        });
    }

    private static Outcome javac(String name, List<Path> classPath, String option, String path) throws Exception {
        Path target = folder.resolve(name);
        Path generated = Files.createDirectories(target.resolve("generated"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of(
                "-encoding", "UTF-8", "-J-Dfile.encoding=UTF-8", "-Xmaxerrs", "1000", WITH_RULE_OFF_IN_FACTORIES));
        command.addAll(List.of("-classpath", EclipseBatch.joined(classPath), option, path));
        command.addAll(List.of("-s", generated.toString()));
        command.addAll(
                List.of("-d", Files.createDirectories(target.resolve("classes")).toString()));
        command.addAll(sources);
        Path log = target.resolve("log");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Outcome(exit, Files.readString(log), sourcesBelow(generated));
    }

    /** A class without any member for each that JavaPoet and connect-config have. */
    private static Path strangers() throws IOException {
        Map<String, String> empty = new LinkedHashMap<>();
        for (Path original : List.of(Artifacts.of(JavaFile.class), Artifacts.library())) {
            for (String file : classes(original)) {
                String path = file.replaceAll("\\.class$", "");
                int slash = path.lastIndexOf('/');
                String text = "package " + path.substring(0, slash).replace('/', '.') + "; public final class "
                        + path.substring(slash + 1) + " {}";
                empty.put(path + ".java", text);
            }
        }
        assertThat(empty)
                .hasSizeGreaterThan(50)
                .containsKeys("com/palantir/javapoet/CodeBlock.java", "io/github/connectconfig/runtime/ValueRule.java");
        return compile(empty);
    }

    private static List<String> classes(Path folderOrJar) throws IOException {
        Predicate<String> isClass = file -> file.matches("[^$-]+\\.class");
        if (Files.isDirectory(folderOrJar)) {
            return names(folderOrJar, isClass);
        }
        try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
            return names(jar.getPath("/"), isClass);
        }
    }

    private static Path compile(Map<String, String> sources) throws IOException {
        TestCompiler.Outcome outcome = TestCompiler.javac()
                .withProcessors()
                .withOptions("-proc:none")
                .compile(Files.createTempDirectory(folder, "compiled"), sources);
        assertThat(outcome.errors()).isEmpty();
        return outcome.classes();
    }

    private static List<String> write(List<CorpusCase> configs) throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> source : Samples.sources(configs).entrySet()) {
            Path file = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()).toString());
        }
        return files;
    }

    private static Map<String, String> sourcesBelow(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String file : names(root, name -> name.endsWith(".java"))) {
            texts.put(file, Files.readString(root.resolve(file)));
        }
        return texts;
    }

    /** The files below, with slashes. */
    private static List<String> names(Path root, Predicate<String> condition) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(condition)
                    .toList();
        }
    }
}
