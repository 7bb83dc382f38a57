package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.UrlRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Factories have exactly the documented public API, and are constants if possible. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactoryApiTest {
    private Factories factories;

    @BeforeAll
    void compile(@TempDir Path folder) {
        String vin = "singleSelect = true; singleSelectVin = " + Configs.quote(Configs.VIN);
        factories = new Configs()
                .config("Plain", "")
                .config("Bound", "approvalPrompt = ApprovalPrompt.FORCE; make = \"BMW\"; flags = \"a:1\"")
                .config("WithAccessors", "-clientId", "boolean isSingleSelect();", "String clientId();", "Mode mode();")
                .config("Prompted", "approvalPrompt = ApprovalPrompt.FORCE")
                .config("WithMake", "", "String make();")
                .config("WithVin", vin)
                .config("WithVinAccessor", "", "String singleSelectVin();")
                .config(
                        "Fleet",
                        "-redirectUri;-clientId",
                        "Mode mode();",
                        "URI redirectUri();",
                        "String getClientId();",
                        "String clientId();",
                        "URI authorize(String state);",
                        "String authorizeBrand(String make, String state);",
                        "default String hello() { return \"hello\"; }",
                        "static String bye() { return \"bye\"; }",
                        "private String secret() { return \"secret\"; }")
                .config(
                        "Constant",
                        "flags = {\"a:1\", \"b:2\"}",
                        "String text();",
                        "URI uri();",
                        "URI other();",
                        "String client(String state);",
                        "String clientId();",
                        "List<String> flags();")
                .config("Busy", "make = \"BMW\"; flags = \"a:1\"", "Mode mode();")
                .compile(TestCompiler.javac().withOptions("-Aconnectconfig.severity=MissingState:off"), folder);
    }

    /** The public signatures that a class declares, without packages. */
    private List<String> api(String type) {
        Class<?> found = factories.type(type);
        assertThat(Modifier.isFinal(found.getModifiers())).isTrue();
        List<String> api = new ArrayList<>();
        Stream.of(found.getDeclaredConstructors(), found.getDeclaredMethods(), found.getDeclaredFields())
                .flatMap(Arrays::stream)
                .map(Member.class::cast)
                .filter(member -> !member.isSynthetic())
                .forEach(member -> {
                    if (!Modifier.isPrivate(member.getModifiers())) {
                        assertThat(Modifier.isPublic(member.getModifiers()))
                                .as(member.toString())
                                .isTrue();
                        api.add(signature(member));
                    }
                });
        Arrays.stream(found.getDeclaredClasses())
                .filter(nested -> !nested.isSynthetic() && !Modifier.isPrivate(nested.getModifiers()))
                .forEach(nested -> api.add((nested.isInterface() ? "interface " : "class ") + nested.getSimpleName()));
        return api;
    }

    /** The public methods of a request, by whatever type they are declared. */
    private List<String> requestApi(String type) {
        Class<?> found = factories.type(type);
        assertThat(Modifier.isFinal(found.getModifiers())).isTrue();
        assertThat(found).isAssignableTo(UrlRequest.class);
        // What setters of the library return.
        assertThat(found.getGenericSuperclass())
                .isInstanceOfSatisfying(
                        ParameterizedType.class,
                        base -> assertThat(base.getActualTypeArguments()).containsExactly(found));
        assertThat(found.getDeclaredConstructors()).allMatch(made -> Modifier.isPrivate(made.getModifiers()));
        assertThat(found.getFields()).isEmpty();
        return Arrays.stream(found.getMethods())
                .filter(method -> !method.isSynthetic() && method.getDeclaringClass() != Object.class)
                .map(method -> method.getGenericReturnType() instanceof TypeVariable<?>
                        ? signature(found, method)
                        : signature(method))
                .toList();
    }

    private static String signature(Member member) {
        if (member instanceof Constructor<?> constructor) {
            return "new" + types(constructor.getParameterTypes());
        }
        if (member instanceof Method method) {
            return signature(method.getReturnType(), method);
        }
        return "field " + member.getName();
    }

    private static String signature(Class<?> returns, Method method) {
        return returns.getSimpleName() + " " + method.getName() + types(method.getParameterTypes());
    }

    private static String types(Class<?>[] types) {
        return Arrays.toString(Arrays.stream(types).map(Class::getSimpleName).toArray());
    }

    @Test
    void aRequestHasEverySetterOfTheDesign() {
        assertThat(api("PlainUrlFactory"))
                .containsExactlyInAnyOrder(
                        "new[]",
                        "Request request[String]",
                        "Request requestWithoutState[]",
                        "class Request",
                        "class MakeRequest",
                        "class VinRequest");
        assertThat(requestApi("PlainUrlFactory$Request"))
                .containsExactlyInAnyOrder(
                        "Request approvalPrompt[ApprovalPrompt]",
                        "MakeRequest make[String]",
                        "Request singleSelect[boolean]",
                        "VinRequest singleSelectVin[String]",
                        "Request flags[String[]]",
                        "Request user[String]",
                        "Request externalId[String]",
                        "String url[]",
                        "URI uri[]");
        assertThat(requestApi("PlainUrlFactory$MakeRequest"))
                .containsExactlyInAnyOrder(
                        "MakeRequest approvalPrompt[ApprovalPrompt]",
                        "MakeRequest make[String]",
                        "MakeRequest singleSelect[boolean]",
                        "MakeRequest flags[String[]]",
                        "MakeRequest user[String]",
                        "MakeRequest externalId[String]",
                        "String url[]",
                        "URI uri[]");
        assertThat(requestApi("PlainUrlFactory$VinRequest"))
                .containsExactlyInAnyOrder(
                        "VinRequest approvalPrompt[ApprovalPrompt]",
                        "VinRequest singleSelectVin[String]",
                        "VinRequest flags[String[]]",
                        "VinRequest user[String]",
                        "VinRequest externalId[String]",
                        "String url[]",
                        "URI uri[]");
    }

    /** A method that requires a request with a VIN does not accept one without. */
    @Test
    void aRequestIsNotARestrictedOne() {
        Class<?> whole = factories.type("PlainUrlFactory$Request");
        Class<?> make = factories.type("PlainUrlFactory$MakeRequest");
        Class<?> vin = factories.type("PlainUrlFactory$VinRequest");
        for (Class<?> one : List.of(whole, make, vin)) {
            for (Class<?> other : List.of(whole, make, vin)) {
                assertThat(one.isAssignableFrom(other)).isEqualTo(one == other);
            }
        }
    }

    @Test
    void aRequestHasNoSetterForABoundParameter() {
        assertThat(requestApi("BoundUrlFactory$Request"))
                .containsExactlyInAnyOrder(
                        "Request singleSelect[boolean]",
                        "VinRequest singleSelectVin[String]",
                        "Request flags[String[]]",
                        "Request user[String]",
                        "Request externalId[String]",
                        "String url[]",
                        "URI uri[]");
        assertThat(api("BoundUrlFactory")).doesNotContain("class MakeRequest").contains("class VinRequest");
        assertThat(requestApi("PromptedUrlFactory$MakeRequest"))
                .containsExactlyInAnyOrder(
                        "MakeRequest make[String]",
                        "MakeRequest singleSelect[boolean]",
                        "MakeRequest flags[String[]]",
                        "MakeRequest user[String]",
                        "MakeRequest externalId[String]",
                        "String url[]",
                        "URI uri[]");
        assertThat(requestApi("PromptedUrlFactory$VinRequest"))
                .containsExactlyInAnyOrder(
                        "VinRequest singleSelectVin[String]",
                        "VinRequest flags[String[]]",
                        "VinRequest user[String]",
                        "VinRequest externalId[String]",
                        "String url[]",
                        "URI uri[]");
        assertThat(api("WithAccessorsUrlFactory"))
                .containsExactlyInAnyOrder(
                        "new[String, Mode, boolean]",
                        "String clientId[]",
                        "Mode mode[]",
                        "boolean isSingleSelect[]",
                        "Request request[String]",
                        "Request requestWithoutState[]",
                        "class Request",
                        "class MakeRequest",
                        "class VinRequest");
        assertThat(requestApi("WithAccessorsUrlFactory$Request"))
                .doesNotContain("Request singleSelect[boolean]")
                .hasSize(8);
        assertThat(api("WithMakeUrlFactory"))
                .doesNotContain("class MakeRequest")
                .contains("class VinRequest");
        for (String config : List.of("WithVin", "WithVinAccessor")) {
            assertThat(api(config + "UrlFactory")).doesNotContain("class MakeRequest", "class VinRequest");
            assertThat(requestApi(config + "UrlFactory$Request"))
                    .containsExactlyInAnyOrder(
                            "Request approvalPrompt[ApprovalPrompt]",
                            "Request flags[String[]]",
                            "Request user[String]",
                            "Request externalId[String]",
                            "String url[]",
                            "URI uri[]");
        }
    }

    @Test
    void declaredMethodsAreAllThereIs() {
        assertThat(api("FleetUrlFactory"))
                .containsExactlyInAnyOrder(
                        "new[String, URI, Mode]",
                        "Mode mode[]",
                        "URI redirectUri[]",
                        "String getClientId[]",
                        "String clientId[]",
                        "URI authorize[String]",
                        "String authorizeBrand[String, String]");
        Class<?> factory = factories.type("FleetUrlFactory");
        assertThat(factory.getInterfaces()).containsExactly(factories.type("Fleet"));
        Object fleet = factories.create("Fleet", "id", URI.create("https://a.example"), Mode.LIVE);
        assertThat(call(fleet, "hello")).isEqualTo("hello");
        assertThat(call(fleet, "clientId")).isEqualTo("id").isSameAs(call(fleet, "getClientId"));
    }

    @Test
    void aUrlWithoutLaterValuesIsOneConstant() {
        Object one = factories.create("Constant");
        Object other = factories.create("Constant");
        assertThat(call(one, "text")).isSameAs(call(one, "text")).isSameAs(call(other, "text"));
        assertThat(call(one, "uri")).isSameAs(call(other, "uri")).isSameAs(call(one, "other"));
        assertThat(call(one, "uri")).hasToString((String) call(one, "text"));
        assertThat(call(one, "clientId")).isEqualTo(Configs.CLIENT_ID);
        assertThat(call(one, "flags")).isEqualTo(List.of("a:1", "b:2"));
    }

    @Test
    void oneFactoryServesManyThreads() throws Exception {
        Object factory = factories.create("Busy", Mode.SIMULATED);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                String owner = "owner " + thread;
                tasks.add(() -> {
                    for (int visit = 0; visit < 500; visit++) {
                        Object request = call(factory, "request", owner + "/" + visit);
                        call(request, "flags", (Object) new String[] {"visit:" + visit});
                        call(request, "user", owner);
                        assertThat(Factories.url(request).parameters())
                                .containsEntry("state", owner + "/" + visit)
                                .containsEntry("user", owner)
                                .containsEntry("mode", "simulated")
                                .containsEntry("flags", "a:1 visit:" + visit);
                    }
                    return null;
                });
            }
            for (Future<Void> result : threads.invokeAll(tasks)) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
