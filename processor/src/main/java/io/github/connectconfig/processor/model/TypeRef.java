package io.github.connectconfig.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type as a signature spells it, without the compiler that read it.
 *
 * <p>The types that every compilation compares write {@code equals} and {@code hashCode} out: those of a record load some 40
 * classes of method handles on first use.
 */
public sealed interface TypeRef {
    /** A class or interface with the names of the types around it, outermost first. */
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

    /** A primitive type or {@code void}, by its keyword. */
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

    /** A type with annotations of its use, such as {@code @Nullable String}, which no rule looks at. */
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

    /** A type that the factory may not name: private, or of another package and not public. */
    record Inaccessible(Declared type) implements TypeRef {
        @Override
        public String text() {
            return type.text();
        }
    }

    /** A type that the compiler cannot find, or one that no signature can spell. */
    record Unresolved() implements TypeRef {
        @Override
        public String text() {
            return "?";
        }
    }

    /** The type as a reader of the source knows it, with simple names. */
    String text();

    /** Whether it is of a form, or a type in it is. */
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

    /** Whether a factory can write it down. */
    default boolean canBeWritten() {
        return resolves() && !contains(Inaccessible.class);
    }

    /** The same type without annotations. */
    default TypeRef bare() {
        return this;
    }

    static TypeRef of(Class<?> type, TypeRef... arguments) {
        return type.isPrimitive()
                ? new Primitive(type.getName())
                : new Declared(type.getPackageName(), List.of(type.getSimpleName()), List.of(arguments));
    }
}
