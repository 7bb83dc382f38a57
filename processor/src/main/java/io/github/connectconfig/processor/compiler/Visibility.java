package io.github.connectconfig.processor.compiler;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Tells which types a factory may name. The factory is a separate file in the package of its config. */
record Visibility(TypeElement config) {
    boolean canName(TypeElement type) {
        boolean isInPackage = TypeReader.packageName(type).equals(TypeReader.packageName(config));
        boolean isVisible = true;
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            Set<Modifier> modifiers = each.getModifiers();
            isVisible &= isInPackage ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC);
        }
        return isVisible;
    }
}
