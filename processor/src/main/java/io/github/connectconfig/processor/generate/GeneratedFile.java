package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.TypeRef;
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
    private static final TypeRef.Declared GENERATED =
            new TypeRef.Declared("javax.annotation.processing", List.of("Generated"), List.of());

    private static final List<String> OF_STUBS =
            List.of("deprecation", "exports", "overrides", "rawtypes", "removal", "serial");

    private static final Set<String> JAVAC_ONLY = Set.of("exports", "overrides", "try");

    private GeneratedFile() {}

    /**
     * Returns the finished file.
     *
     * @param repeats true for a stub, which repeats the signatures of the interface even if they are wrong
     */
    static GeneratedSource stamp(TypeSource source, TypeSpec.Builder type, TypeNames names, boolean repeats) {
        if (source.module().knowsGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(names.className(GENERATED))
                    .addMember("value", "$L", Literals.quote(PROCESSOR))
                    .build());
        }
        mark(type, names);
        type.addAnnotations(repeats ? suppressionForAll(OF_STUBS, names) : suppression(source, names));
        String name = source.factoryName();
        String inPackage = source.packageName();
        String text = "// Generated from " + source.name() + " by Connect Config; changes here are lost.\n"
                + (inPackage.isEmpty() ? "" : "package " + inPackage + ";\n\n")
                + names.imports()
                + "\n"
                + type.build();
        return new GeneratedSource(inPackage.isEmpty() ? name : inPackage + "." + name, ascii(text));
    }

    /** Returns a {@code @SuppressWarnings}, if there is anything to suppress. */
    private static List<AnnotationSpec> suppression(Collection<String> warnings, TypeNames names) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        AnnotationSpec.Builder suppression = AnnotationSpec.builder(names.of(SuppressWarnings.class));
        for (String warning : warnings) {
            suppression.addMember("value", "$L", Literals.quote(warning));
        }
        return List.of(suppression.build());
    }

    /** Marks every generated class, including nested ones, because tools look at each class file separately. */
    static void mark(TypeSpec.Builder type, TypeNames names) {
        type.addAnnotation(names.className(LibraryTypes.CONNECT_CONFIG_GENERATED));
    }

    /** Suppresses only the warnings that a correct config cannot avoid. Users must see all others. */
    private static List<AnnotationSpec> suppression(TypeSource source, TypeNames names) {
        Set<String> warnings = new TreeSet<>(source.warningsOfUse());
        if (source.isPublic() && source.module().isNamed()) {
            // The factory's API names library types that the user's module may not re-export.
            warnings.add("exports");
        }
        return Collections.disjoint(warnings, JAVAC_ONLY)
                ? suppression(warnings, names)
                : suppressionForAll(warnings, names);
    }

    /**
     * Returns a {@code @SuppressWarnings} that starts with {@code "all"}. Eclipse's compiler gives some warnings in
     * fewer cases than javac, and without {@code "all"} it reports a token for the others as unnecessary.
     */
    static List<AnnotationSpec> suppressionForAll(Collection<String> warnings, TypeNames names) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of("all"));
        all.addAll(warnings);
        return suppression(all, names);
    }

    /** Replaces all characters outside ASCII by unicode escapes, which Java allows anywhere. */
    private static String ascii(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < 0x80) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }

    /** In UTF-8, only ASCII takes one byte a character. The JDK copies ASCII fast, and almost every text is ASCII. */
    private static boolean isAscii(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length();
    }
}
