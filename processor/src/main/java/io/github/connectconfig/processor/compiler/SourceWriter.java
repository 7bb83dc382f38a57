package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.generate.GeneratedSource;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Writes generated files. Each has exactly one originating type. */
public final class SourceWriter {
    private final Filer filer;
    private final Elements elements;
    private final FactoryNames names;

    public SourceWriter(Filer filer, Elements elements, FactoryNames names) {
        this.filer = filer;
        this.elements = elements;
        this.names = names;
    }

    /**
     * Writes a file.
     *
     * @throws FilerException if a type of that name already exists
     * @throws IOException if the file cannot be written
     */
    public void write(GeneratedSource source, TypeElement origin) throws IOException {
        try (Writer writer = create(source.qualifiedName(), origin).openWriter()) {
            writer.write(source.text());
        }
    }

    /** Writes a stub, unless a type or a package has its name. Another finding reports that. */
    public void writeStub(GeneratedSource source, TypeElement origin) throws IOException {
        if (names.isPackage(source.qualifiedName())) {
            return;
        }
        try {
            write(source, origin);
        } catch (FilerException nameIsTaken) {
            return;
        }
    }

    private JavaFileObject create(String name, TypeElement origin) throws IOException {
        try {
            return filer.createSourceFile(name, origin);
        } catch (FilerException refused) {
            String module = ElementName.of(origin, elements).module();
            if (module.isEmpty()) {
                throw refused;
            }
            // If several modules are compiled together, javac does not choose the module itself.
            return filer.createSourceFile(module + "/" + name, origin);
        }
    }
}
