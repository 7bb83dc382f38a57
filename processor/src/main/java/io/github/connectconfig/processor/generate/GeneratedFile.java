package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.TypeSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What all generated files have in common. */
final class GeneratedFile {
    private static final String PROCESSOR = "io.github.connectconfig.processor.ConnectConfigProcessor";
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private static final List<String> OF_STUBS =
            List.of("deprecation", "exports", "overrides", "rawtypes", "removal", "serial");

    private static final Set<String> JAVAC_ONLY = Set.of("exports", "overrides");

    private static final AnnotationSpec MARK = AnnotationSpec.builder(
                    TypeNames.className(LibraryTypes.CONNECT_CONFIG_GENERATED))
            .build();

    private GeneratedFile() {}

    /**
     * The finished file.
     *
     * @param repeats whether it repeats whatever the interface says, right or wrong, as stubs do
     */
    static GeneratedSource stamp(TypeSource source, TypeSpec.Builder type, boolean repeats) {
        if (source.module().knowsGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        mark(type);
        type.addAnnotations(repeats ? suppressionForAll(OF_STUBS) : suppression(source));
        // A type or a constant that the interface hands down would hide an import of the same name.
        type.alwaysQualify(new TreeSet<>(source.inheritedNames().toQualify()).toArray(new String[0]));
        String name = source.factoryName();
        JavaFile file = JavaFile.builder(source.packageName(), type.build())
                .addFileComment("Generated from $L by Connect Config; changes here are lost.", source.name())
                .indent("    ")
                .build();
        return new GeneratedSource(
                source.packageName().isEmpty() ? name : source.packageName() + "." + name, ascii(file.toString()));
    }

    /** A {@code @SuppressWarnings}, unless there is nothing to suppress. */
    private static List<AnnotationSpec> suppression(Collection<String> warnings) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
        for (String warning : warnings) {
            suppression.addMember("value", "$S", warning);
        }
        return List.of(suppression.build());
    }

    /** Each class that is generated, nested ones too: tools look at one class file at a time. */
    static void mark(TypeSpec.Builder type) {
        type.addAnnotation(MARK);
    }

    /** Only what a right config cannot help: everything else that javac says of a factory is to be heard. */
    private static List<AnnotationSpec> suppression(TypeSource source) {
        Set<String> warnings = new TreeSet<>(source.warningsOfUse());
        if (source.isPublic() && source.module().isNamed()) {
            // The factory's API names library types that the user's module need not re-export.
            warnings.add("exports");
        }
        return Collections.disjoint(warnings, JAVAC_ONLY) ? suppression(warnings) : suppressionForAll(warnings);
    }

    /**
     * Eclipse's compiler sees fewer reasons for some warnings than javac does, and where it sees none it calls the token
     * unnecessary, unless {@code "all"} stands before it.
     */
    static List<AnnotationSpec> suppressionForAll(Collection<String> warnings) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of("all"));
        all.addAll(warnings);
        return suppression(all);
    }

    /** The same source with unicode escapes, which Java allows anywhere, in place of all other characters. */
    private static String ascii(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c < 0x80) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }

    /** By way of the JDK's fast copying, as nearly every text is. */
    private static boolean isAscii(String text) {
        return text.equals(new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
    }
}
