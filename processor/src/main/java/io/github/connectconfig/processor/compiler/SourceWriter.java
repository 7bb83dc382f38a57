package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.generate.GeneratedSource;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated files, each for the one type that it was made from. */
public final class SourceWriter {
    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a file.
     *
     * @throws FilerException if there is a type of that name already
     * @throws IOException if the file cannot be written
     */
    public void write(GeneratedSource source, TypeElement origin) throws IOException {
        try (Writer writer =
                filer.createSourceFile(source.qualifiedName(), origin).openWriter()) {
            writer.write(source.text());
        }
    }

    /** Writes a stub, unless its name is taken: then the finding that says so is enough. */
    public void writeStub(GeneratedSource source, TypeElement origin) throws IOException {
        try {
            write(source, origin);
        } catch (FilerException nameIsTaken) {
            return;
        }
    }
}
