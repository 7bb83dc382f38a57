package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no compiler checks: each has to name a type of the library. */
public class LibraryTest {
    public static List<TypeRef.Declared> types() throws IllegalAccessException {
        List<TypeRef.Declared> types = new ArrayList<>();
        for (Field field : Library.class.getFields()) {
            if (field.get(null) instanceof TypeRef.Declared type) {
                types.add(type);
            }
        }
        return types;
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachNamesATypeOfTheLibrary(TypeRef.Declared type) {
        assertThatCode(() -> Class.forName(type.qualifiedName())).doesNotThrowAnyException();
    }

    @Test
    void thereAreSome() throws IllegalAccessException {
        assertThat(types()).hasSizeGreaterThan(5);
    }
}
