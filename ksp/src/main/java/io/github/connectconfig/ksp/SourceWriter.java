package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.CodeGenerator;
import com.google.devtools.ksp.processing.Dependencies;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSFile;
import io.github.connectconfig.processor.generate.GeneratedSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes generated files. Each depends on the file of one config, so that an incremental build repeats no other.
 *
 * <p>An invalid config gets a stub, as under javac, because findings are printed after the last round: until then other
 * processors may need the type.
 */
final class SourceWriter {
    private final CodeGenerator generator;
    private final Set<String> written = new HashSet<>();

    SourceWriter(CodeGenerator generator) {
        this.generator = generator;
    }

    /** Returns true if a file was written here. */
    boolean isOurs(KSFile file) {
        String inPackage = file.getPackageName().asString();
        return written.contains(inPackage.isEmpty() ? file.getFileName() : inPackage + "." + file.getFileName());
    }

    void write(GeneratedSource file, KSClassDeclaration origin) throws IOException {
        written.add(file.qualifiedName() + ".java");
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
