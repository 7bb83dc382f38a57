package io.github.connectconfig.processor.othercompilers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** Base of tests that compile their cases with each other compiler. The compilers run as long as the tests. */
@Tag("other-compilers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OnOtherCompilers {
    private Map<OtherCompiler, CompilerProcess> compilers = Map.of();

    @BeforeAll
    protected void start(@TempDir Path logs) {
        compilers = CompilerProcess.startAll(logs);
    }

    @AfterAll
    protected void close() {
        compilers.values().forEach(CompilerProcess::close);
    }

    /** Each case with each compiler. */
    protected static Stream<Arguments> onEach(List<?> cases) {
        return cases.stream()
                .flatMap(each -> Arrays.stream(OtherCompiler.values()).map(compiler -> Arguments.of(compiler, each)));
    }

    protected CompilerProcess process(OtherCompiler compiler) {
        return compilers.get(compiler);
    }
}
