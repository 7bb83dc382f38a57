package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.AnnotationRef;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Converts types of the compiler to those of the model. Never reads their text, because compilers print types
 * differently.
 */
final class TypeReader extends SimpleTypeVisitor14<TypeRef, Void> {
    private final AnnotationCopier copier;
    private final Visibility visibility;

    TypeReader(AnnotationCopier copier, Visibility visibility) {
        super(new TypeRef.Unresolved());
        this.copier = copier;
        this.visibility = visibility;
    }

    TypeRef read(TypeMirror type) {
        return visit(type);
    }

    List<TypeRef> readAll(List<? extends TypeMirror> types) {
        List<TypeRef> read = new ArrayList<>();
        for (TypeMirror type : types) {
            read.add(visit(type));
        }
        return List.copyOf(read);
    }

    static TypeRef.Declared declared(TypeElement type) {
        return new TypeRef.Declared(packageName(type), names(type), List.of());
    }

    /** Returns the simple names of a type and its enclosing types, outermost first. */
    static List<String> names(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            names.add(0, element.getSimpleName().toString());
        }
        return names;
    }

    static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return outermost;
    }

    static String packageName(TypeElement type) {
        PackageElement around =
                (PackageElement) Objects.requireNonNull(outermost(type).getEnclosingElement());
        return around.getQualifiedName().toString();
    }

    /** Returns the type of which an element is a member. */
    static TypeElement declaring(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    @Override
    public TypeRef visitDeclared(DeclaredType type, Void none) {
        if (type.getKind() != TypeKind.DECLARED) {
            // Only by this call does javac notice that a type of a class file is missing.
            return new TypeRef.Unresolved();
        }
        TypeElement element = (TypeElement) type.asElement();
        TypeRef.Declared declared =
                new TypeRef.Declared(packageName(element), names(element), readAll(type.getTypeArguments()));
        return annotated(type, visibility.canName(element) ? declared : new TypeRef.Inaccessible(declared));
    }

    @Override
    public TypeRef visitError(ErrorType type, Void none) {
        return new TypeRef.Unresolved();
    }

    @Override
    public TypeRef visitPrimitive(PrimitiveType type, Void none) {
        return new TypeRef.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public TypeRef visitNoType(NoType type, Void none) {
        return type.getKind() == TypeKind.VOID ? new TypeRef.Primitive("void") : new TypeRef.Unresolved();
    }

    @Override
    public TypeRef visitArray(ArrayType type, Void none) {
        return annotated(type, new TypeRef.Array(read(type.getComponentType())));
    }

    @Override
    public TypeRef visitTypeVariable(TypeVariable type, Void none) {
        return annotated(
                type, new TypeRef.Variable(type.asElement().getSimpleName().toString()));
    }

    @Override
    public TypeRef visitWildcard(WildcardType type, Void none) {
        return new TypeRef.Wildcard(
                Optional.ofNullable(type.getExtendsBound()).map(this::read),
                Optional.ofNullable(type.getSuperBound()).map(this::read));
    }

    private TypeRef annotated(TypeMirror type, TypeRef bare) {
        List<AnnotationRef> annotations = copier.ofType(type.getAnnotationMirrors());
        return annotations.isEmpty() ? bare : new TypeRef.Annotated(bare, annotations);
    }
}
