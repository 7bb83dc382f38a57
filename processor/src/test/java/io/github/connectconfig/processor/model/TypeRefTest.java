package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Types as messages show them, and what is inside them. */
class TypeRefTest {
    private static final TypeRef.Declared SECRET = new TypeRef.Declared("demo", List.of("Outer", "Secret"), List.of());

    @Test
    void aTypeIsWrittenAsInASource() {
        TypeRef number = TypeRef.of(Number.class);
        assertThat(listOf(new TypeRef.Wildcard(Optional.of(number), Optional.empty())))
                .isEqualTo("List<? extends Number>");
        assertThat(listOf(new TypeRef.Wildcard(Optional.empty(), Optional.of(number))))
                .isEqualTo("List<? super Number>");
        assertThat(listOf(new TypeRef.Wildcard(Optional.empty(), Optional.empty())))
                .isEqualTo("List<?>");
        assertThat(listOf(new TypeRef.Variable("T"))).isEqualTo("List<T>");
        assertThat(listOf(new TypeRef.Unresolved())).isEqualTo("List<?>");
        assertThat(new TypeRef.Inaccessible(SECRET).text()).isEqualTo(SECRET.text());
        assertThat(new TypeRef.Annotated(number, List.of()).text()).isEqualTo("Number");
    }

    @Test
    void aTypeInsideAnotherIsFound() {
        TypeRef hidden = new TypeRef.Inaccessible(SECRET);
        assertThat(List.of(
                        hidden,
                        new TypeRef.Array(hidden),
                        new TypeRef.Annotated(hidden, List.of()),
                        new TypeRef.Wildcard(Optional.of(hidden), Optional.empty()),
                        new TypeRef.Wildcard(Optional.empty(), Optional.of(hidden)),
                        new TypeRef.Declared("java.util", List.of("List"), List.of(hidden))))
                .allMatch(type -> type.contains(TypeRef.Inaccessible.class))
                .noneMatch(type -> type.contains(TypeRef.Unresolved.class));
    }

    private static String listOf(TypeRef element) {
        return new TypeRef.Declared("java.util", List.of("List"), List.of(element)).text();
    }
}
