package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A factory has the same nullness annotations as its interface. */
class TypeAnnotationsTest {
    private static final String NULLABLE = """
            package check;

            import java.lang.annotation.*;

            @Retention(RetentionPolicy.RUNTIME)
            @Target(ElementType.TYPE_USE)
            public @interface Nullable {}
            """;
    private static final String MATCHES = """
            package check;

            import java.lang.annotation.*;

            @Retention(RetentionPolicy.RUNTIME)
            @Target(ElementType.TYPE_USE)
            public @interface Matches {
              String[] value();
              char c() default 'c';
              long number() default 0;
              Class<?> type() default Object.class;
              ElementType[] kinds() default {};
              boolean isTrue() default false;
            }
            """;
    private static final String OLD_NULLABLE = """
            package old;

            import java.lang.annotation.*;

            @Retention(RetentionPolicy.RUNTIME)
            @Target({ElementType.METHOD, ElementType.PARAMETER})
            public @interface Nullable {}
            """;
    private static final String HIDDEN = """
            package base;

            public interface Base {
              String visit(@Hidden String state);
            }

            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
            @interface Hidden {}
            """;
    private static final String CONSTRAINT = """
            package jakarta.validation;

            public @interface Constraint {}
            """;
    private static final String SIZE = """
            package check;

            import java.lang.annotation.*;

            @jakarta.validation.Constraint
            @Retention(RetentionPolicy.RUNTIME)
            @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
            public @interface Size {}
            """;
    private static final String FLEET = """
            package demo;

            import check.*;
            import io.github.connectconfig.ConnectConfig;
            import java.lang.annotation.ElementType;
            import java.net.URI;
            import java.util.Collection;
            import java.util.List;

            @ConnectConfig(redirectUri = "https://example.com/callback")
            public interface Fleet extends base.Base {
              String clientId();
              @Nullable String make();
              @old.Nullable String origin();
              List<@Nullable String> scopes();
              @Nullable URI authorize(
                  @Size String state,
                  @Nullable String user,
                  @old.Nullable String singleSelectVin,
                  @Nullable Collection<@Nullable String> flags);
              String text(
                  @Matches(value = {"a\\"b", "\\n"}, c = '\\'', number = 3, type = List.class,
                      kinds = {ElementType.METHOD, ElementType.FIELD}, isTrue = true) String state,
                  @Nullable String @Nullable ... flags);
              String array(String state, String @Nullable [] flags);
            }
            """;
    private static final Map<String, String> SOURCES = Map.of(
            "check/Nullable.java",
            NULLABLE,
            "check/Matches.java",
            MATCHES,
            "check/Size.java",
            SIZE,
            "old/Nullable.java",
            OLD_NULLABLE,
            "base/Base.java",
            HIDDEN,
            "jakarta/validation/Constraint.java",
            CONSTRAINT,
            "demo/Fleet.java",
            FLEET);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void argumentsAndResultsKeepTheirAnnotations(Kind kind) {
        TestCompiler compiler = TestCompiler.of(kind);
        Outcome outcome = (kind == Kind.JAVAC ? compiler.withOptions("-Xlint:all,-processing", "-Werror") : compiler)
                .compile(folder, SOURCES);
        assertThat(outcome.messages()).isEmpty();
        Class<?> factory = Factories.of(outcome.classes()).type("FleetUrlFactory");
        Constructor<?> constructor = factory.getConstructors()[0];
        assertThat(shown(constructor.getAnnotatedParameterTypes()))
                .isEqualTo("String, List<@Nullable String>, @Nullable String, String");
        assertThat(declared(constructor.getParameters())).isEqualTo("-, -, -, old.Nullable");
        Method authorize = method(factory, "authorize");
        assertThat(shown(authorize.getAnnotatedReturnType())).isEqualTo("@Nullable URI");
        assertThat(shown(authorize.getAnnotatedParameterTypes()))
                .as("a constraint of Bean Validation must not be declared again")
                .isEqualTo("String, @Nullable String, String, @Nullable Collection<@Nullable String>");
        assertThat(declared(authorize.getParameters())).isEqualTo("-, -, old.Nullable, -");
        assertThat(declared(method(factory, "origin"))).isEqualTo("old.Nullable");
        assertThat(shown(method(factory, "make").getAnnotatedReturnType())).isEqualTo("@Nullable String");
        Method text = method(factory, "text");
        assertThat(text.isVarArgs()).isTrue();
        assertThat(text.getAnnotatedParameterTypes()[0].getAnnotations()[0])
                .hasToString(method(Factories.of(outcome.classes()).type("Fleet"), "text")
                        .getAnnotatedParameterTypes()[0]
                        .getAnnotations()[0]
                        .toString());
        assertThat(shown(text.getAnnotatedParameterTypes()[1])).isEqualTo("@Nullable String @Nullable []");
        assertThat(shown(method(factory, "array").getAnnotatedParameterTypes()[1]))
                .isEqualTo("String @Nullable []");
        assertThat(shown(method(factory, "visit").getAnnotatedParameterTypes()[0]))
                .as("an annotation of another package's own")
                .isEqualTo("String");
    }

    @Test
    void allCompilersGiveTheSameBytes() {
        Outcome javac = TestCompiler.javac().compile(folder.resolve("javac"), SOURCES);
        Outcome ecj = TestCompiler.of(Kind.ECJ).compile(folder.resolve("ecj"), SOURCES);
        assertThat(ecj.generated()).isEqualTo(javac.generated()).isNotEmpty();
    }

    @Test
    void theFactoryWorks() {
        Outcome outcome = TestCompiler.javac().compile(folder, SOURCES);
        Object factory = Factories.of(outcome.classes())
                .create("Fleet", "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", java.util.List.of("read_vin"), null, null);
        assertThat(ConnectUrl.of(call(factory, "array", "s", null)).names())
                .containsExactly("redirect_uri", "response_type", "mode", "client_id", "scope", "state");
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }

    private static String declared(AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .map(element -> Arrays.stream(element.getAnnotations())
                        .map(annotation -> annotation.annotationType().getName())
                        .findFirst()
                        .orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private static String shown(AnnotatedType... types) {
        return Arrays.stream(types).map(TypeAnnotationsTest::shown).collect(Collectors.joining(", "));
    }

    /** Written as in a source, with simple names. */
    private static String shown(AnnotatedType type) {
        String annotations = Arrays.stream(type.getAnnotations())
                .map(annotation -> "@" + annotation.annotationType().getSimpleName() + " ")
                .collect(Collectors.joining());
        if (type instanceof AnnotatedArrayType array) {
            return shown(array.getAnnotatedGenericComponentType()) + " " + annotations + "[]";
        } else if (type instanceof AnnotatedParameterizedType parameterized) {
            Class<?> raw = (Class<?>) ((java.lang.reflect.ParameterizedType) type.getType()).getRawType();
            return annotations + raw.getSimpleName() + "<" + shown(parameterized.getAnnotatedActualTypeArguments())
                    + ">";
        }
        return annotations + ((Class<?>) type.getType()).getSimpleName();
    }
}
