package io.github.connectconfig.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type in a signature, independent of the compiler that read it.
 *
 * <p>Types that are compared in every compilation have handwritten {@code equals} and {@code hashCode}: those of a
 * record load some 40 classes of method handles on first use.
 */
public sealed interface TypeRef {
    /** A class or interface, with the names of its enclosing types, outermost first. */
    record Declared(String packageName, List<String> simpleNames, List<TypeRef> arguments) implements TypeRef {
        @Override
        public String text() {
            String name = String.join(".", simpleNames);
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(TypeRef::text).collect(Collectors.joining(", ", "<", ">"));
        }

        @Override
        public boolean contains(Class<? extends TypeRef> form) {
            return TypeRef.super.contains(form) || anyContains(arguments, form);
        }

        @Override
        public TypeRef bare() {
            List<TypeRef> bare = new ArrayList<>();
            for (TypeRef argument : arguments) {
                bare.add(argument.bare());
            }
            return arguments.isEmpty() ? this : new Declared(packageName, simpleNames, bare);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Declared type
                    && packageName.equals(type.packageName)
                    && simpleNames.equals(type.simpleNames)
                    && arguments.equals(type.arguments);
        }

        @Override
        public int hashCode() {
            return Objects.hash(packageName, simpleNames, arguments);
        }
    }

    /** A primitive type or {@code void}. */
    record Primitive(String keyword) implements TypeRef {
        @Override
        public String text() {
            return keyword;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Primitive type && keyword.equals(type.keyword);
        }

        @Override
        public int hashCode() {
            return keyword.hashCode();
        }
    }

    record Array(TypeRef component) implements TypeRef {
        @Override
        public String text() {
            return component.text() + "[]";
        }

        @Override
        public boolean contains(Class<? extends TypeRef> form) {
            return TypeRef.super.contains(form) || component.contains(form);
        }

        @Override
        public TypeRef bare() {
            return new Array(component.bare());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Array type && component.equals(type.component);
        }

        @Override
        public int hashCode() {
            return component.hashCode();
        }
    }

    /** A type variable of a generic method or interface. */
    record Variable(String name) implements TypeRef {
        @Override
        public String text() {
            return name;
        }
    }

    record Wildcard(Optional<TypeRef> upper, Optional<TypeRef> lower) implements TypeRef {
        @Override
        public String text() {
            return "?"
                    + upper.map(bound -> " extends " + bound.text()).orElse("")
                    + lower.map(bound -> " super " + bound.text()).orElse("");
        }

        @Override
        public boolean contains(Class<? extends TypeRef> form) {
            return TypeRef.super.contains(form)
                    || upper.isPresent() && upper.get().contains(form)
                    || lower.isPresent() && lower.get().contains(form);
        }

        @Override
        public TypeRef bare() {
            return new Wildcard(upper.map(TypeRef::bare), lower.map(TypeRef::bare));
        }
    }

    /** A type with type annotations, such as {@code @Nullable String}. No rule checks them. */
    record Annotated(TypeRef type, List<AnnotationRef> annotations) implements TypeRef {
        @Override
        public String text() {
            return type.text();
        }

        @Override
        public boolean contains(Class<? extends TypeRef> form) {
            return TypeRef.super.contains(form) || type.contains(form);
        }

        @Override
        public TypeRef bare() {
            return type.bare();
        }
    }

    /** A type that the factory cannot access: private, or package-private in another package. */
    record Inaccessible(Declared type) implements TypeRef {
        @Override
        public String text() {
            return type.text();
        }
    }

    /** A type that the compiler cannot find, or that no signature can contain. */
    record Unresolved() implements TypeRef {
        @Override
        public String text() {
            return "?";
        }
    }

    /** Returns the type as in source code, with simple names. */
    String text();

    /** Returns true if it, or a type inside it, is of this class. */
    default boolean contains(Class<? extends TypeRef> form) {
        return form.isInstance(this);
    }

    static boolean anyContains(List<TypeRef> types, Class<? extends TypeRef> form) {
        for (TypeRef type : types) {
            if (type.contains(form)) {
                return true;
            }
        }
        return false;
    }

    default boolean resolves() {
        return !contains(Unresolved.class);
    }

    /** Returns true if a factory can use this type in a signature. */
    default boolean canBeWritten() {
        return resolves() && !contains(Inaccessible.class);
    }

    /** Returns this type without annotations. */
    default TypeRef bare() {
        return this;
    }

    static TypeRef of(Class<?> type, TypeRef... arguments) {
        return type.isPrimitive()
                ? new Primitive(type.getName())
                : new Declared(type.getPackageName(), List.of(type.getSimpleName()), List.of(arguments));
    }
}
