package io.github.connectconfig.benchmarks.compile;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The least that a processor with JavaPoet can be: it looks at nothing but the name of the annotated type and writes a
 * builder of eight texts, or a class with several such builders in it. It runs over the same sources as ours, and is
 * what ours is measured by.
 */
@SupportedAnnotationTypes("io.github.connectconfig.ConnectConfig")
@SupportedOptions(TrivialProcessor.NESTED)
public final class TrivialProcessor extends AbstractProcessor {
    /** How many builders to write into one class; without it the class itself is the only one. */
    static final String NESTED = "trivial.nested";

    private static final List<String> PARTS =
            List.of("clientId", "redirectUri", "scope", "mode", "make", "vin", "state", "user");

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                write(type);
            }
        }
        return false;
    }

    private void write(TypeElement type) {
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
        ClassName name = ClassName.get(packageName, type.getSimpleName() + "Builder");
        int nested = Integer.parseInt(processingEnv.getOptions().getOrDefault(NESTED, "0"));
        TypeSpec.Builder file =
                nested == 0 ? builder(name) : TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        for (int index = 0; index < nested; index++) {
            file.addType(builder(name.nestedClass("Builder" + index))
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        file.addOriginatingElement(type);
        try {
            JavaFile.builder(packageName, file.build()).build().writeTo(processingEnv.getFiler());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TypeSpec.Builder builder(ClassName name) {
        TypeSpec.Builder builder =
                TypeSpec.classBuilder(name).addJavadoc("Builds URLs.\n").addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        CodeBlock.Builder sum = CodeBlock.builder().add("return $S", "https://example.com/?");
        for (String part : PARTS) {
            builder.addField(String.class, part, Modifier.PRIVATE);
            builder.addMethod(MethodSpec.methodBuilder(part)
                    .addJavadoc("Sets a part.\n\n@param $N the part\n@return this builder\n", part)
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(String.class, part)
                    .returns(name)
                    .addStatement("this.$N = $N", part, part)
                    .addStatement("return this")
                    .build());
            sum.add("\n+ $S + $N", "&" + part + "=", part);
        }
        return builder.addMethod(MethodSpec.methodBuilder("url")
                .addJavadoc("Joins the parts.\n\n@return the URL\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(sum.build())
                .build());
    }
}
