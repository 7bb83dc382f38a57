package io.github.connectconfig.ksp;

import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSAnnotation;
import java.util.Optional;
import java.util.Set;

/** Finds the warnings that javac gives for the use of a declaration. */
final class Deprecations {
    static final String DEPRECATION = "deprecation";
    static final String REMOVAL = "removal";

    private Deprecations() {}

    static Set<String> warnings(KSAnnotated declaration) {
        Optional<KSAnnotation> ofJava = Annotations.find(declaration, "java.lang.Deprecated");
        if (ofJava.isPresent() && Annotations.isTrue(ofJava.get(), "forRemoval")) {
            return Set.of(REMOVAL);
        }
        boolean isDeprecated = ofJava.isPresent()
                || Annotations.find(declaration, "kotlin.Deprecated").isPresent();
        return isDeprecated ? Set.of(DEPRECATION) : Set.of();
    }
}
