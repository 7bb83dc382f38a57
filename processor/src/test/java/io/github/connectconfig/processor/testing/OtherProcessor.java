package io.github.connectconfig.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Another processor: in each round it writes the sources, or reports the error, that it was given for that round. */
public class OtherProcessor extends AbstractProcessor {
    private final Map<Integer, Map<String, String>> sources;
    private final Map<Integer, String> errors;
    private int round;

    /**
     * A processor.
     *
     * @param sources by round, from 1, the texts by qualified names
     * @param errors by round, from 1
     */
    public OtherProcessor(Map<Integer, Map<String, String>> sources, Map<Integer, String> errors) {
        this.sources = sources;
        this.errors = errors;
    }

    /** One that writes one source in the first round. */
    public static OtherProcessor writing(String name, String text) {
        return new OtherProcessor(Map.of(1, Map.of(name, text)), Map.of());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        for (Map.Entry<String, String> source :
                sources.getOrDefault(round, Map.of()).entrySet()) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(source.getKey()).openWriter()) {
                writer.write(source.getValue());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        if (errors.containsKey(round)) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, errors.get(round));
        }
        return false;
    }
}
