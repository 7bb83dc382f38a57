package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configs in named modules. */
class ModulesTest {
    private static final String GENERATED = "@Generated(";
    private static final String CONFIG = """
            package demo.api;

            import io.github.connectconfig.ConnectConfig;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet {}
            """;
    private static final String USE = """
            package demo.use;

            public final class Use {
              private Use() {}

              public static String url(String state) {
                return new demo.api.FleetUrlFactory().request(state).singleSelect(true).flags("a:1").make("TESLA").user("u").url();
              }
            }
            """;

    @Test
    void aModuleWithoutJavaCompilerHasNoGenerated(@TempDir Path folder) {
        Outcome outcome = compile(folder, "requires io.github.connectconfig;", List.of());
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("demo.api.FleetUrlFactory"))
                .doesNotContain(GENERATED)
                .contains("@ConnectConfigGenerated");
    }

    @Test
    void aModuleThatRequiresJavaCompilerHasGenerated(@TempDir Path folder) {
        String requires = "requires io.github.connectconfig; requires java.compiler;";
        Outcome outcome = compile(folder, requires, List.of());
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("demo.api.FleetUrlFactory")).contains(GENERATED);
    }

    @Test
    void aDependencyThatKeepsJavaCompilerToItselfDoesNotLeakGenerated(@TempDir Path folder) {
        String requires = "requires io.github.connectconfig; requires other;";
        Outcome outcome = compile(folder.resolve("user"), requires, List.of(other(folder)));
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("demo.api.FleetUrlFactory")).doesNotContain(GENERATED);
    }

    /** The module of a super-interface may read what the config's own module does not. */
    @Test
    void anAnnotationOfAModuleThatIsNotReadIsNotCopied(@TempDir Path folder) {
        Outcome marks = javac(List.of())
                .compile(
                        folder.resolve("marks"),
                        Map.of("module-info.java", "module marks { exports marks; }", "marks/Nullable.java", """
                        package marks;

                        import java.lang.annotation.ElementType;
                        import java.lang.annotation.Target;

                        @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
                        public @interface Nullable {}
                        """));
        for (String requires : List.of("requires", "requires transitive")) {
            Outcome base = javac(List.of(marks.classes()))
                    .withOptions("-parameters")
                    .compile(
                            folder.resolve("base " + requires),
                            Map.of(
                                    "module-info.java",
                                    "module base { " + requires + " marks; exports base; }",
                                    "base/Base.java",
                                    "package base; public interface Base {"
                                            + " String authorize(String state, @marks.Nullable String user); }"));
            assertThat(base.messages()).isEmpty();
            Outcome outcome = javac(List.of(marks.classes(), base.classes()))
                    .withProcessors(new ConnectConfigProcessor())
                    .compile(
                            folder.resolve("demo " + requires),
                            Map.of(
                                    "module-info.java",
                                    "module demo { requires transitive base; requires io.github.connectconfig; exports demo.api; }",
                                    "demo/api/Fleet.java",
                                    CONFIG.replace("Fleet {}", "Fleet extends base.Base {}")));
            assertThat(outcome.messages()).isEmpty();
            assertThat(outcome.generated().get("demo.api.FleetUrlFactory").contains("@Nullable"))
                    .isEqualTo(requires.equals("requires transitive"));
        }
    }

    /** The exported factory's API has library types, whether or not the user's module re-exports the library. */
    @Test
    void anExportedFactoryCausesNoWarning(@TempDir Path folder) {
        for (String requires : List.of("requires", "requires transitive")) {
            Outcome outcome = compile(folder.resolve(requires), requires + " io.github.connectconfig;", List.of());
            assertThat(outcome.messages()).as(requires).isEmpty();
            assertThat(outcome.generated().get("demo.api.FleetUrlFactory"))
                    .contains("public static final class Request extends FluentRequest<Request>");
        }
    }

    /** A caller of an exported factory requires only the factory's module if the library is on the path. */
    @Test
    void aModuleCallsAFactoryWithoutRequiringTheLibrary(@TempDir Path folder) throws Exception {
        Outcome config = compile(folder.resolve("config"), "requires io.github.connectconfig;", List.of());
        Map<String, String> caller = Map.of(
                "module-info.java",
                "module caller { requires demo; exports caller; }",
                "caller/Caller.java",
                USE.replace("demo.use", "caller").replace("Use", "Caller"));
        Outcome outcome = javac(List.of(config.classes())).compile(folder.resolve("caller"), caller);
        assertThat(outcome.messages()).isEmpty();
        ModuleFinder modules = ModuleFinder.of(outcome.classes(), config.classes(), Artifacts.library());
        ModuleLayer boot = ModuleLayer.boot();
        Class<?> called = boot.defineModulesWithOneLoader(
                        boot.configuration().resolve(modules, ModuleFinder.of(), Set.of("caller")), null)
                .findLoader("caller")
                .loadClass("caller.Caller");
        assertThat(called.getModule().getName()).isEqualTo("caller");
        assertThat(called.getMethod("url", String.class).invoke(null, "s"))
                .asString()
                .endsWith("&make=TESLA&single_select=true&flags=a%3A1&state=s&user=u");
    }

    @Test
    void theProcessorIsFoundByServiceAndByName(@TempDir Path folder) throws IOException {
        for (List<String> registration :
                List.of(List.<String>of(), List.of("-processor", ConnectConfigProcessor.class.getName()))) {
            List<String> options =
                    new ArrayList<>(List.of("-processorpath", EclipseBatch.joined(Artifacts.processorPath())));
            options.addAll(registration);
            Path target = folder.resolve("by" + registration.size());
            options.addAll(List.of("--module-path", Artifacts.library().toString()));
            options.addAll(List.of("-d", target.resolve("classes").toString()));
            options.addAll(write(target, sources("requires io.github.connectconfig;")));
            StringWriter output = new StringWriter();
            PrintWriter printer = new PrintWriter(output);
            int exit =
                    ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, options.toArray(String[]::new));
            assertThat(exit).as(output.toString()).isZero();
            assertThat(output.toString()).isEmpty();
            assertThat(target.resolve("classes/demo/api/FleetUrlFactory.class")).exists();
        }
    }

    /**
     * Eclipse's compiler takes what any processor generates in a named module for part of no module, and so cannot compile
     * it in one go; it generates the same, and compiles that.
     */
    @Test
    void eclipseGeneratesTheSame(@TempDir Path folder) throws Exception {
        Path other = other(folder);
        for (String all : List.of(
                "requires io.github.connectconfig; requires java.compiler;",
                "requires io.github.connectconfig; requires other;",
                "requires transitive io.github.connectconfig;")) {
            Path target = folder.resolve(all.replaceAll("\\W", "_") + "to");
            Outcome javac = compile(target.resolve("javac"), all, List.of(other));
            assertThat(javac.messages()).isEmpty();
            List<String> files = write(target, sources(all));
            List<String> paths = List.of("--module-path", EclipseBatch.joined(List.of(Artifacts.library(), other)));
            Path generated = target.resolve("generated/demo/api/FleetUrlFactory.java");
            EclipseBatch.Outcome processed = EclipseBatch.compile(
                    paths,
                    target,
                    Stream.concat(Stream.of("-proc:only"), files.stream()).toList());
            assertThat(processed.success()).as(processed.output()).isTrue();
            assertThat(generated).hasContent(javac.generated().get("demo.api.FleetUrlFactory"));
            files.add(generated.toString());
            EclipseBatch.Outcome ecj = EclipseBatch.compile(
                    paths,
                    target,
                    Stream.concat(Stream.of("-proc:none"), files.stream()).toList());
            assertThat(ecj.success()).as(ecj.output()).isTrue();
            assertThat(ecj.output()).doesNotContain("FleetUrlFactory.java");
        }
    }

    private static List<String> write(Path folder, Map<String, String> sources) throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()).toString());
        }
        return files;
    }

    private static Path other(Path folder) {
        Map<String, String> sources = Map.of(
                "module-info.java",
                "module other { requires java.compiler; exports other; }",
                "other/Other.java",
                "package other; public interface Other {}");
        Outcome other = javac(List.of()).compile(folder.resolve("other"), sources);
        assertThat(other.messages()).isEmpty();
        return other.classes();
    }

    private static Outcome compile(Path folder, String requires, List<Path> modules) {
        return javac(modules).withProcessors(new ConnectConfigProcessor()).compile(folder, sources(requires));
    }

    /** Every lint is on; no processor is set yet. */
    private static TestCompiler javac(List<Path> modules) {
        List<Path> path =
                Stream.concat(Stream.of(Artifacts.library()), modules.stream()).toList();
        return TestCompiler.javac()
                .withProcessors()
                .withOptions("--module-path", EclipseBatch.joined(path), "-Xlint:all,-processing", "-Werror");
    }

    private static Map<String, String> sources(String requires) {
        return Map.of(
                "module-info.java",
                "module demo { " + requires + " exports demo.api; exports demo.use; }",
                "demo/api/Fleet.java",
                CONFIG,
                "demo/use/Use.java",
                USE);
    }
}
