package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ksp.KspRun.Outcome;
import io.github.connectconfig.processor.testing.Corpus;
import io.github.connectconfig.processor.testing.Corpus.Placed;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java sources of the corpus get from KSP what javac gives them: the same findings, and the same factories. */
class JavaCorpusTest {
    /** KSP shows neither that a Java interface is sealed, nor an annotation of a type argument or of an array in Java. */
    private static final Set<String> UNSEEN = Set.of(
            "corpus/SealedInterface/bad-sealed",
            "corpus/SealedInterface/bad-sealed-with-accessor",
            "compatibility/compatibility/bad-sealed",
            "compatibility/compatibility/good-annotated");

    @Test
    void javaSourcesGetTheSameAsFromJavac(@TempDir Path folder) {
        List<Placed> cases = Corpus.byOptions().get(Map.of()).stream()
                .filter(each -> !UNSEEN.contains(each.toString()))
                .toList();
        assertThat(cases).hasSizeGreaterThan(600);
        Map<String, String> sources = Corpus.sources(cases.stream());
        Outcome ksp = KspRun.standard().run(folder.resolve("ksp"), sources);
        Map<String, String> javac =
                TestCompiler.javac().compile(folder.resolve("javac"), sources).generated();
        Comparison comparison = new Comparison(ksp, javac, Spelling::ofOptions);
        assertThat(cases.stream().map(comparison::difference).flatMap(Optional::stream))
                .isEmpty();
    }
}
