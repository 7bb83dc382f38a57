package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.CodeGenerator;
import com.google.devtools.ksp.processing.Dependencies;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSFile;
import io.github.connectconfig.processor.generate.GeneratedSource;
import io.github.connectconfig.processor.pipeline.Pipeline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes generated files. Each depends on the file of one config, so that an incremental build repeats no other.
 *
 * <p>An invalid config gets a stub, as under javac, because findings are printed after the last round: until then other
 * processors may need the type.
 */
final class SourceWriter {
    private final CodeGenerator generator;
    private final FactoryNames names;

    SourceWriter(CodeGenerator generator, FactoryNames names) {
        this.generator = generator;
        this.names = names;
    }

    /** Writes a file. Writes no stub if a type or a package has its name: a finding reports that. */
    void write(Pipeline.Result result, KSClassDeclaration origin) throws IOException {
        if (result.isStub() && names.takenBy(origin).isPresent()) {
            return;
        }
        GeneratedSource file = result.file();
        int dot = file.qualifiedName().lastIndexOf('.');
        KSFile source = origin.getContainingFile();
        try (OutputStream stream = generator.createNewFile(
                source == null ? new Dependencies(false) : new Dependencies(false, source),
                dot < 0 ? "" : file.qualifiedName().substring(0, dot),
                file.qualifiedName().substring(dot + 1),
                "java")) {
            stream.write(file.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
