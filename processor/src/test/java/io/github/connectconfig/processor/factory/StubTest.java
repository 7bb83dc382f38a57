package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The factory of a config with errors has the whole API, and every member throws. */
class StubTest {
    private static final String DECLARED = """
            package demo;

            import io.github.connectconfig.*;

            @ConnectConfig(clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", scopes = "raed_vin")
            public interface Broken {
              java.net.URI redirectUri();
              Object[] flags();
              int weird(String state, int[] numbers, String... more);
              String url(String state);
              default String mine() { return "mine"; }
            }
            """;
    private static final String FLUENT = """
            package demo;

            import io.github.connectconfig.*;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://a.example",
                scopes = "raed_vin")
            public interface Broken {
              Mode mode();
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {DECLARED, FLUENT})
    void everyMemberThrowsWithTheRule(String source, @TempDir Path folder) throws Exception {
        TestCompiler.Outcome broken =
                TestCompiler.javac().compile(folder.resolve("broken"), Map.of("demo/Broken.java", source));
        assertThat(broken.success()).isFalse();
        assertThat(broken.rules()).contains("UnknownScope");
        Map<String, String> sources = new LinkedHashMap<>(Map.of("demo/Broken.java", source));
        broken.generated().forEach((name, text) -> sources.put(name.replace('.', '/') + ".java", text));
        TestCompiler.Outcome stub = new TestCompiler(
                        TestCompiler.Kind.JAVAC, List.of("-proc:none"), List.of(), List.of())
                .compile(folder.resolve("stub"), sources);
        assertThat(stub.errors()).isEmpty();
        Factories factories = Factories.of(stub.classes());
        Class<?> type = factories.type("BrokenUrlFactory");
        List<Class<?>> types = new ArrayList<>(List.of(type));
        types.addAll(Arrays.asList(type.getDeclaredClasses()));
        for (Class<?> each : types) {
            for (Constructor<?> constructor : each.getConstructors()) {
                assertFails(() -> constructor.newInstance(nothing(constructor.getParameterTypes())));
            }
            assertThat(each.getDeclaredConstructors())
                    .allMatch(constructor -> each == type || Modifier.isPrivate(constructor.getModifiers()));
            assertThat(methods(each).isEmpty())
                    .as("a restricted request has only the setters of the library")
                    .isEqualTo(List.of("MakeRequest", "VinRequest").contains(each.getSimpleName()));
            // Every constructor throws, so the instance is created without one.
            Object instance = allocate(each);
            for (Method method : methods(each)) {
                method.setAccessible(true);
                assertFails(() -> method.invoke(instance, nothing(method.getParameterTypes())));
            }
        }
        assertThat(type.getConstructors()).extracting(Constructor::isVarArgs).contains(true);
        assertThat(factories.type("Broken")).isAssignableFrom(type);
    }

    /** All but those of Object and the library, which nothing can be called on, and the user's own. */
    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("demo."))
                .filter(method -> !method.getName().equals("mine"))
                .toList();
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static void assertFails(Call call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("[ConnectConfig/");
    }

    private static Object[] nothing(Class<?>[] types) {
        return Arrays.stream(types)
                .map(type -> type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : null)
                .toArray();
    }

    /** Uses reflection because compilers warn of this class. */
    private static Object allocate(Class<?> type) throws ReflectiveOperationException {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field field = unsafe.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        return unsafe.getMethod("allocateInstance", Class.class).invoke(field.get(null), type);
    }

    @Test
    void aGenericMethodIsRepeatedAsItIsDeclared(@TempDir Path folder) {
        String source = DECLARED.replace(
                "String url(String state);",
                "<T, U extends java.util.List<T>> String url(String state, T one, U more);");
        assertThat(TestCompiler.javac()
                        .compile(folder, Map.of("demo/Broken.java", source))
                        .generated()
                        .get("demo.BrokenUrlFactory"))
                .contains("public <T, U extends List<T>> String url(String state, T one, U more) {");
    }

    @Test
    void anAccessorThatTakesAnythingDoesNotClashWithTheStubsOwnConstructor(@TempDir Path folder) {
        TestCompiler.Outcome outcome = TestCompiler.javac().compile(folder, Map.of("demo/Broken.java", """
                package demo;

                import io.github.connectconfig.*;

                @ConnectConfig(clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    redirectUri = "https://a.example", scopes = "read_vin")
                public interface Broken {
                  Object[] flags();
                }
                """));
        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.rules()).containsExactly("UnsupportedParameterType");
    }
}
