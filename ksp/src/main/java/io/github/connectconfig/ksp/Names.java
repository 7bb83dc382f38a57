package io.github.connectconfig.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSName;
import com.google.devtools.ksp.symbol.Origin;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Names and access of declarations. */
final class Names {
    private Names() {}

    /** Returns the qualified name, or an empty text for a local declaration. */
    static String qualified(KSDeclaration declaration) {
        KSName name = declaration.getQualifiedName();
        return name == null ? "" : name.asString();
    }

    /** Returns the simple names of a type and its enclosing types, outermost first. */
    static List<String> simple(KSDeclaration type) {
        List<String> names = new ArrayList<>();
        for (KSDeclaration each = type; each != null; each = each.getParentDeclaration()) {
            names.add(0, each.getSimpleName().asString());
        }
        return names;
    }

    static TypeRef.Declared declared(KSDeclaration type, List<TypeRef> arguments) {
        return new TypeRef.Declared(type.getPackageName().asString(), simple(type), arguments);
    }

    static boolean isKotlin(KSDeclaration declaration) {
        return declaration.getOrigin() == Origin.KOTLIN || declaration.getOrigin() == Origin.KOTLIN_LIB;
    }

    static boolean isSource(KSDeclaration declaration) {
        return declaration.getOrigin() == Origin.KOTLIN || declaration.getOrigin() == Origin.JAVA;
    }

    /** Returns true if a Java class in a package may name a type. Kotlin's {@code internal} is public to it. */
    static boolean canBeNamed(KSDeclaration type, String inPackage) {
        boolean isInPackage = type.getPackageName().asString().equals(inPackage);
        boolean isVisible = true;
        for (KSDeclaration each = type; each != null; each = each.getParentDeclaration()) {
            isVisible &= !UtilsKt.isPrivate(each) && (isInPackage || !UtilsKt.isJavaPackagePrivate(each));
            isVisible &= isInPackage || !UtilsKt.isProtected(each);
        }
        return isVisible;
    }
}
