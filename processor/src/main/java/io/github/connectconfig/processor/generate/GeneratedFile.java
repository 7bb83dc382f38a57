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

/** Adds what all generated files have in common. */
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
     * Returns the finished file.
     *
     * @param repeats true for a stub, which repeats the signatures of the interface even if they are wrong
     */
    static GeneratedSource stamp(TypeSource source, TypeSpec.Builder type, boolean repeats) {
        if (source.module().knowsGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        mark(type);
        type.addAnnotations(repeats ? suppressionForAll(OF_STUBS) : suppression(source));
        // An inherited type or constant hides an import with the same name.
        type.alwaysQualify(new TreeSet<>(source.inheritedNames().toQualify()).toArray(new String[0]));
        String name = source.factoryName();
        JavaFile file = JavaFile.builder(source.packageName(), type.build())
                .addFileComment("Generated from $L by Connect Config; changes here are lost.", source.name())
                .indent("    ")
                .build();
        return new GeneratedSource(
                source.packageName().isEmpty() ? name : source.packageName() + "." + name, ascii(file.toString()));
    }

    /** Returns a {@code @SuppressWarnings}, if there is anything to suppress. */
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

    /** Marks every generated class, including nested ones, because tools look at each class file separately. */
    static void mark(TypeSpec.Builder type) {
        type.addAnnotation(MARK);
    }

    /** Suppresses only the warnings that a correct config cannot avoid. Users must see all others. */
    private static List<AnnotationSpec> suppression(TypeSource source) {
        Set<String> warnings = new TreeSet<>(source.warningsOfUse());
        if (source.isPublic() && source.module().isNamed()) {
            // The factory's API names library types that the user's module may not re-export.
            warnings.add("exports");
        }
        return Collections.disjoint(warnings, JAVAC_ONLY) ? suppression(warnings) : suppressionForAll(warnings);
    }

    /**
     * Returns a {@code @SuppressWarnings} that starts with {@code "all"}. Eclipse's compiler gives some warnings in
     * fewer cases than javac, and without {@code "all"} it reports a token for the others as unnecessary.
     */
    static List<AnnotationSpec> suppressionForAll(Collection<String> warnings) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of("all"));
        all.addAll(warnings);
        return suppression(all);
    }

    /** Replaces all characters outside ASCII by unicode escapes, which Java allows anywhere. */
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

    /** Encodes the text and compares it. The JDK copies ASCII fast, and almost every text is ASCII. */
    private static boolean isAscii(String text) {
        return text.equals(new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
    }
}
