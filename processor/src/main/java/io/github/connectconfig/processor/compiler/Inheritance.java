package io.github.connectconfig.processor.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Finds the methods of an implementation by the inheritance rules of the language (JLS 8.4.2, 8.4.8, 9.4.1). */
final class Inheritance {
    private final Types types;
    private final DeclaredType owner;
    private final MissingTypes missing;

    /** Takes the interface as the type from which its members are seen. */
    Inheritance(Types types, DeclaredType owner, MissingTypes missing) {
        this.types = types;
        this.owner = owner;
        this.missing = missing;
    }

    /**
     * Methods with the same signature, which a single method implements.
     *
     * @param method the twin whose arguments fit all others
     * @param result the twin whose return type fits all others
     * @param twins the methods that are not overridden
     * @param overridden the methods that a twin overrides
     * @param isContradictory true if no method can implement it: no twin fits all others, or a method with another
     *     signature has the same erasure
     */
    record Inherited(
            ExecutableElement method,
            ExecutableElement result,
            List<ExecutableElement> twins,
            List<ExecutableElement> overridden,
            boolean isContradictory) {

        List<ExecutableElement> all() {
            List<ExecutableElement> all = new ArrayList<>(twins);
            all.addAll(overridden);
            return all;
        }

        /** Returns true if a twin is abstract. A compiler may also list twins with a body. */
        boolean isAbstract() {
            boolean isAbstract = false;
            for (ExecutableElement twin : twins) {
                isAbstract |= twin.getModifiers().contains(Modifier.ABSTRACT);
            }
            return isAbstract;
        }
    }

    /** Returns all methods except those of {@code Object}, in the order of declaration. */
    List<Inherited> of(Hierarchy hierarchy) {
        Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
        for (ExecutableElement method : hierarchy.methods()) {
            if (!isMethodOfObject(method)) {
                String name =
                        method.getSimpleName() + "/" + method.getParameters().size();
                byName.putIfAbsent(name, new ArrayList<>());
                byName.get(name).add(method);
            }
        }
        Map<ExecutableElement, Inherited> inherited = new LinkedHashMap<>();
        for (List<ExecutableElement> overloads : byName.values()) {
            addSignatures(overloads, inherited);
        }
        List<Inherited> inOrder = new ArrayList<>();
        for (ExecutableElement method : hierarchy.methods()) {
            if (inherited.containsKey(method)) {
                inOrder.add(inherited.get(method));
            }
        }
        return inOrder;
    }

    /** Groups methods of one name by signature. The key is the first method that is not overridden. */
    private void addSignatures(List<ExecutableElement> overloads, Map<ExecutableElement, Inherited> inherited) {
        List<ExecutableElement> left = new ArrayList<>(overloads);
        while (!left.isEmpty()) {
            List<ExecutableElement> same = new ArrayList<>();
            for (ExecutableElement method : left) {
                if (method.equals(left.get(0)) || hasSameSignature(method, left.get(0))) {
                    same.add(method);
                }
            }
            left.removeAll(same);
            List<ExecutableElement> overridden = new ArrayList<>();
            for (ExecutableElement method : same) {
                if (isOverridden(method, same)) {
                    overridden.add(method);
                }
            }
            List<ExecutableElement> twins = new ArrayList<>(same);
            twins.removeAll(overridden);
            inherited.put(twins.get(0), inherited(twins, overridden, hasSameErasure(same, overloads)));
        }
    }

    private Inherited inherited(
            List<ExecutableElement> twins, List<ExecutableElement> overridden, boolean hasSameErasure) {
        Optional<ExecutableElement> method = Optional.empty();
        Optional<ExecutableElement> result = Optional.empty();
        Optional<ExecutableElement> both = Optional.empty();
        for (ExecutableElement twin : twins) {
            boolean takesAll = true;
            boolean returnsAll = true;
            for (ExecutableElement other : twins) {
                takesAll &= twin.equals(other) || hasSignatureFor(seen(twin), seen(other));
                returnsAll &= twin.equals(other) || returnsFor(seen(twin), seen(other));
            }
            method = method.isEmpty() && takesAll ? Optional.of(twin) : method;
            result = result.isEmpty() && returnsAll ? Optional.of(twin) : result;
            both = both.isEmpty() && takesAll && returnsAll ? Optional.of(twin) : both;
        }
        return new Inherited(
                both.orElse(method.orElse(twins.get(0))),
                both.orElse(result.orElse(twins.get(0))),
                twins,
                overridden,
                method.isEmpty() || result.isEmpty() || hasSameErasure);
    }

    private boolean hasSameSignature(ExecutableElement one, ExecutableElement other) {
        return types.isSubsignature(seen(one), seen(other)) || types.isSubsignature(seen(other), seen(one));
    }

    /** Returns true if a method with another signature has the same erasure (JLS 8.4.8.3). */
    private boolean hasSameErasure(List<ExecutableElement> same, List<ExecutableElement> overloads) {
        for (ExecutableElement other : overloads) {
            if (!same.contains(other) && hasSameErasure(other, same.get(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSameErasure(ExecutableElement one, ExecutableElement other) {
        boolean isSame = true;
        for (int index = 0; index < one.getParameters().size(); index++) {
            isSame &= types.isSameType(
                    types.erasure(one.getParameters().get(index).asType()),
                    types.erasure(other.getParameters().get(index).asType()));
        }
        return isSame;
    }

    private static boolean isOverridden(ExecutableElement method, List<ExecutableElement> same) {
        for (ExecutableElement other : same) {
            if (isBelow(TypeReader.declaring(other), TypeReader.declaring(method))) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if an interface extends another one. Erasures are not asked, as {@link #above} says. */
    private static boolean isBelow(TypeElement narrow, TypeElement wide) {
        for (TypeMirror above : narrow.getInterfaces()) {
            if (above instanceof DeclaredType declared
                    && (declared.asElement().equals(wide) || isBelow((TypeElement) declared.asElement(), wide))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSignatureFor(ExecutableType narrow, ExecutableType wide) {
        return types.isSubsignature(narrow, wide)
                && (!narrow.getTypeVariables().isEmpty() || takesTheSame(narrow, wide));
    }

    /**
     * Returns true if the arguments are the same, or are the erasures of the other's. Needed because Eclipse's compiler
     * ignores type arguments when it compares signatures.
     */
    private boolean takesTheSame(ExecutableType narrow, ExecutableType wide) {
        boolean isSame = true;
        boolean isErasure = true;
        for (int index = 0; index < narrow.getParameterTypes().size(); index++) {
            TypeMirror one = narrow.getParameterTypes().get(index);
            TypeMirror other = wide.getParameterTypes().get(index);
            isSame &= types.isSameType(one, other);
            isErasure &= types.isSameType(one, types.erasure(other));
        }
        return isSame || isErasure;
    }

    /** Each generic method has type variables of its own, and no factory implements one: their erasures are compared. */
    private boolean returnsFor(ExecutableType narrow, ExecutableType wide) {
        TypeMirror one = narrow.getReturnType();
        TypeMirror other = wide.getReturnType();
        return narrow.getTypeVariables().isEmpty() || wide.getTypeVariables().isEmpty()
                ? isAllowed(one, other)
                : isAllowed(types.erasure(one), types.erasure(other));
    }

    /**
     * Returns true if an overriding method may replace the return type {@code wide} by {@code narrow}. A raw type is not
     * taken for the same type with arguments: to Eclipse's compiler each is a subtype of the other.
     */
    private boolean isAllowed(TypeMirror narrow, TypeMirror wide) {
        if (isRaw(narrow) && !isRaw(wide) && types.isSameType(types.erasure(narrow), types.erasure(wide))) {
            return false;
        }
        boolean isPrimitive = narrow.getKind().isPrimitive() || wide.getKind().isPrimitive();
        return isPrimitive || narrow.getKind() == TypeKind.VOID || wide.getKind() == TypeKind.VOID
                ? types.isSameType(narrow, wide)
                : types.isSubtype(narrow, wide);
    }

    /**
     * Returns a method with the type arguments of this interface. Resolves it from its declaring type: if several
     * methods with the same name and arguments are inherited, compilers may return another one. Returns a method that
     * {@link #isUnreadable} as it is declared.
     */
    ExecutableType seen(ExecutableElement method) {
        TypeElement declaring = TypeReader.declaring(method);
        return declaring.getTypeParameters().isEmpty() || isUnreadable(method)
                ? (ExecutableType) method.asType()
                : (ExecutableType) types.asMemberOf(view(owner, declaring), method);
    }

    /**
     * Returns true if a method of a generic interface mentions a missing class. If javac is made to replace type variables
     * beside one, it ends its work without a position; left alone, it reports later what it cannot compile.
     */
    private boolean isUnreadable(ExecutableElement method) {
        return !TypeReader.declaring(method).getTypeParameters().isEmpty() && missing.areIn(method);
    }

    /** Returns true if the type arguments of this interface are not known in a method. */
    boolean isUnreadable(Inherited inherited) {
        boolean isUnreadable = false;
        for (ExecutableElement twin : inherited.twins()) {
            isUnreadable |= isUnreadable(twin);
        }
        return isUnreadable;
    }

    /**
     * Returns the bounds of a type variable of a method that was seen. Only the super-types have the type arguments of
     * this interface on all compilers.
     */
    List<? extends TypeMirror> bounds(TypeVariable variable) {
        return types.directSupertypes(variable);
    }

    /**
     * Returns a super-interface that is extended with different type arguments, which the language forbids (JLS 8.1.5).
     */
    Optional<TypeElement> extendedTwice() {
        return extendedTwice(owner, new HashMap<>());
    }

    private Optional<TypeElement> extendedTwice(DeclaredType type, Map<TypeElement, DeclaredType> views) {
        for (TypeMirror above : above(type)) {
            if (above.getKind() == TypeKind.DECLARED) {
                DeclaredType declared = (DeclaredType) above;
                TypeElement element = (TypeElement) declared.asElement();
                DeclaredType other = views.putIfAbsent(element, declared);
                if (other != null && !types.isSameType(other, declared)) {
                    return Optional.of(element);
                }
                Optional<TypeElement> further = other == null ? extendedTwice(declared, views) : Optional.empty();
                if (further.isPresent()) {
                    return further;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a super-interface with the type arguments that a type gives it, or the type itself if it does not extend
     * that interface.
     */
    private DeclaredType view(DeclaredType type, TypeElement declaring) {
        for (TypeMirror above : above(type)) {
            if (above instanceof DeclaredType declared) {
                DeclaredType found = declared.asElement().equals(declaring) ? declared : view(declared, declaring);
                if (found.asElement().equals(declaring)) {
                    return found;
                }
            }
        }
        return type;
    }

    /**
     * Returns what a type extends, with the type arguments that it gives. A raw type is not asked: javac keeps what it said
     * once, even if another processor has generated a super-interface since.
     */
    private List<? extends TypeMirror> above(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (!isRaw(type)) {
            return types.directSupertypes(type);
        }
        List<TypeMirror> erased = new ArrayList<>();
        for (TypeMirror superInterface : element.getInterfaces()) {
            erased.add(types.erasure(superInterface));
        }
        return erased;
    }

    /** Returns true if Kotlin compiled the body of an abstract method into another class. */
    boolean hasKotlinBody(Inherited inherited) {
        return KotlinBodies.has(inherited.method(), types);
    }

    private boolean isMethodOfObject(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return switch (method.getSimpleName().toString()) {
            case "toString", "hashCode" -> parameters.isEmpty();
            case "equals" ->
                parameters.size() == 1
                        && isObject(types.erasure(parameters.get(0).asType()));
            default -> false;
        };
    }

    private static boolean isRaw(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Object");
    }
}
