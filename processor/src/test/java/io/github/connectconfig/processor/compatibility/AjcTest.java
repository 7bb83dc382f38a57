package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.othercompilers.CompilerProcess;
import io.github.connectconfig.processor.othercompilers.OtherCompiler;
import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What AspectJ's compiler does that no other compiler does. */
@Tag("jar")
@Tag("other-compilers")
class AjcTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path processor;

    /** To a processor such a method is a member of the interface, public, and neither abstract nor default. */
    @Test
    void aMethodThatAnAspectAddsIsIgnored() throws Exception {
        Outcome outcome = compile(Map.of(
                "demo/Fleet.java",
                ClosedLoaderTest.CONFIG.replace("Build.CLIENT_ID", '"' + BuildIdProcessor.CLIENT_ID + '"'),
                "demo/Helping.aj",
                """
                package demo;

                public aspect Helping {
                  public String Fleet.helper() {
                    return "helped";
                  }
                }
                """,
                "demo/Use.java",
                ClosedLoaderTest.USE.replace("url();", "url() + new FleetUrlFactory().helper();")));
        assertThat(outcome.messages()).isEmpty();
        assertThat(url(outcome)).endsWith("&state=shelped");
        assertThat(outcome.generated().get("demo.FleetUrlFactory")).doesNotContain("helper");
    }

    /** It closes the processor's class loader after round one; in round two no further class can be loaded. */
    @Test
    void aConfigThatWaitsForAConstantGetsItsFactory() throws Exception {
        Outcome outcome = compile(
                Map.of("demo/Fleet.java", ClosedLoaderTest.CONFIG, "demo/Use.java", ClosedLoaderTest.USE),
                BuildIdProcessor.jar(processor));
        assertThat(outcome.messages()).isEmpty();
        assertThat(url(outcome)).contains("client_id=" + BuildIdProcessor.CLIENT_ID);
    }

    private Outcome compile(Map<String, String> sources, Path... processors) {
        List<Path> path = new ArrayList<>(List.of(processors));
        path.add(Artifacts.processorJar());
        try (CompilerProcess ajc = CompilerProcess.start(OtherCompiler.AJC, folder, path)) {
            return ajc.compile(folder, sources, List.of(), List.of());
        }
    }

    /** Calls what was compiled, with AspectJ's run time. */
    private static String url(Outcome outcome) throws Exception {
        List<Path> classPath = new ArrayList<>(OtherCompiler.AJC.library());
        classPath.add(outcome.classes());
        URL[] urls = new URL[classPath.size()];
        for (int index = 0; index < urls.length; index++) {
            urls[index] = classPath.get(index).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, AjcTest.class.getClassLoader())) {
            return (String) loader.loadClass("demo.Use").getMethod("url").invoke(null);
        }
    }
}
