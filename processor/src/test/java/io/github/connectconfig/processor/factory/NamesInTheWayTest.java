package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Users' names that collide with names in generated code: factories compile without a warning and work. */
class NamesInTheWayTest {
    private static final String CONFIG = "@io.github.connectconfig.ConnectConfig(redirectUri = \"https://a.example\", "
            + "scopes = \"read_vin\", flags = \"a:1\")";
    private static final String METHODS = """
              java.lang.String clientId();
              io.github.connectconfig.Mode getMode();
              java.lang.String[] flags();
              java.util.Set<java.lang.String> getFlags();
              java.util.List<java.lang.String> scopes();
              java.net.URI redirectUri();
            """ + "  io.github.connectconfig.ApprovalPrompt approvalPrompt();\n";
    /** Fluent requests of every kind. */
    private static final String OPEN = METHODS.replaceFirst(".*approvalPrompt.*\n", "");

    private static final List<String> TYPES = List.of(
            "String",
            "URI",
            "List",
            "Set",
            "Objects",
            "Collections",
            "LinkedHashSet",
            "Mode",
            "ApprovalPrompt",
            "Values",
            "ValueRule",
            "QueryEncoder",
            "Override",
            "Generated",
            "SuppressWarnings",
            "Object",
            "Request",
            "MakeRequest",
            "VinRequest",
            "FluentRequest",
            "ApprovalPromptSetter",
            "MakeSetter",
            "SingleSelectSetter",
            "SingleSelectVinSetter",
            "Parameter",
            "ConnectConfigGenerated",
            "UrlRequest");
    private static final List<String> PACKAGES = List.of("java", "javax", "io");
    private static final List<String> ARGUMENTS = List.of(
            "VALUES",
            "String",
            "URI",
            "java",
            "io",
            "url",
            "prefix",
            "stateValue",
            "factory",
            "request",
            "clientId_",
            "Mode",
            "Values",
            "VisitPrefix",
            "visitPrefix",
            "clientIdValue",
            "this_",
            "a$b",
            "$T");

    /** Sources by path; the config is demo.Fleet unless told otherwise. */
    record Case(String name, Map<String, String> sources, String config) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(fleet("nested types", nested(""), METHODS + urls("")));
        cases.add(fleet("nested types, fluent", nested(""), METHODS));
        cases.add(fleet("nested types, all requests", nested(""), OPEN));
        cases.add(fleet("arguments", "", METHODS + urls(arguments())));
        cases.add(fleet("nested types and arguments", nested(""), METHODS + urls(arguments())));
        cases.add(fleet("default methods", "", METHODS + """
                  default String request() { return "mine"; }
                  default String request(int number) { return "mine"; }
                  default String url() { return "mine"; }
                """));
        cases.add(
                fleet("constants", "", "int VALUES = 1; int PREFIX = 2; int prefix = 3; int clientId = 4;" + METHODS));
        cases.add(fleet("deprecated methods", "", METHODS.replace("  java.", "  @Deprecated java.") + urls("")));
        cases.add(new Case(
                "deprecated interface",
                Map.of(
                        "demo/Fleet.java",
                        "package demo;\n@Deprecated\n" + CONFIG + "\npublic interface Fleet {\n" + METHODS + urls("")
                                + "}\n"),
                "demo.Fleet"));
        for (String methods : List.of(METHODS, METHODS + urls(""), OPEN)) {
            String shape = methods.equals(METHODS) ? ", fluent" : methods.equals(OPEN) ? ", all requests" : "";
            cases.add(fleet("constants called as types" + shape, constants(TYPES), methods));
            cases.add(fleet("constants called as packages" + shape, constants(PACKAGES), imported(methods)));
            cases.add(fleet("types called as packages" + shape, nested("", PACKAGES), imported(methods)));
            cases.add(inherited("inherited constants" + shape, constants(TYPES), methods));
            cases.add(fleet(
                    "constants called as Java's packages and the library's types" + shape,
                    constants(List.of(
                            "java",
                            "javax",
                            "Values",
                            "Mode",
                            "QueryEncoder",
                            "FluentRequest",
                            "MakeSetter",
                            "Parameter")),
                    imported(methods)));
            cases.add(fleet(
                    "constants called as the library's package and Java's types" + shape,
                    constants(List.of("io", "URI", "List", "String", "Objects", "Collections")),
                    imported(methods)));
        }
        for (String name : List.of("String", "URI", "List", "Values", "Mode", "Objects")) {
            cases.add(named(name));
        }
        Map<String, String> inPackage =
                new LinkedHashMap<>(fleet("", "", METHODS + urls("")).sources());
        Map<String, String> inPackageFluent =
                new LinkedHashMap<>(fleet("", "", METHODS).sources());
        for (String type : TYPES) {
            inPackage.put("demo/" + type + ".java", "package demo;\n\nclass " + type + " {}\n");
            inPackageFluent.put("demo/" + type + ".java", "package demo;\n\nclass " + type + " {}\n");
        }
        cases.add(new Case("types of the package", inPackage, "demo.Fleet"));
        cases.add(new Case("types of the package, fluent", inPackageFluent, "demo.Fleet"));
        Map<String, String> inPackageOpen = new LinkedHashMap<>(inPackageFluent);
        inPackageOpen.putAll(fleet("", "", OPEN).sources());
        cases.add(new Case("types of the package, all requests", inPackageOpen, "demo.Fleet"));
        cases.add(inherited("inherited nested types", nested(""), METHODS + urls("")));
        return cases.stream()
                .flatMap(each -> Arrays.stream(TestCompiler.Kind.values()).map(kind -> Arguments.of(kind, each)));
    }

    private static Case inherited(String name, String members, String methods) {
        return new Case(
                name,
                Map.of(
                        "other/Base.java",
                        "package other;\n\npublic interface Base {\n" + members + "}\n",
                        "demo/Fleet.java",
                        "package demo;\n" + CONFIG + "\npublic interface Fleet extends other.Base {\n" + methods
                                + "}\n"),
                "demo.Fleet");
    }

    /** Names by imports, as the packages cannot be named. */
    private static String imported(String methods) {
        return methods.replaceAll("(java\\.lang|java\\.util|java\\.net|io\\.github\\.connectconfig)\\.(?=[A-Z])", "");
    }

    private static String constants(List<String> names) {
        return names.stream()
                .map(name -> "  int " + name + " = " + names.indexOf(name) + ";\n")
                .collect(Collectors.joining());
    }

    private static Case fleet(String name, String nested, String methods) {
        String imports = methods.contains("  String clientId")
                ? "import io.github.connectconfig.*;\nimport java.net.URI;\nimport java.util.*;\n"
                : "";
        String source =
                "package demo;\n" + imports + CONFIG + "\npublic interface Fleet {\n" + nested + methods + "}\n";
        return new Case(name, Map.of("demo/Fleet.java", source), "demo.Fleet");
    }

    private static Case named(String name) {
        String source = "package demo;\n" + CONFIG + "\npublic interface " + name + " {\n" + METHODS + urls("") + "}\n";
        return new Case("called " + name, Map.of("demo/" + name + ".java", source), "demo." + name);
    }

    private static String nested(String indent) {
        return nested(indent, TYPES);
    }

    private static String nested(String indent, List<String> names) {
        return names.stream()
                .map(type -> indent + "  final class " + type + " {}\n")
                .collect(Collectors.joining());
    }

    private static String urls(String more) {
        return "  java.net.URI visit(java.lang.String state" + more
                + ");\n  java.lang.String visitText(java.lang.String" + " state, java.lang.String singleSelectVin);\n";
    }

    private static String arguments() {
        return ARGUMENTS.stream()
                .map(name -> ", @io.github.connectconfig.ConnectParameter(\"" + wireName(name) + "\") java.lang.String "
                        + name)
                .collect(Collectors.joining());
    }

    /** A name that {@code @ConnectParameter} allows, so without a dollar. */
    private static String wireName(String argument) {
        return "x_" + argument.replace('$', '.');
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWarningAndWorks(TestCompiler.Kind kind, Case each, @TempDir Path folder) {
        TestCompiler compiler = TestCompiler.of(kind);
        TestCompiler.Outcome outcome = (kind == TestCompiler.Kind.JAVAC
                        ? compiler.withOptions("-Xlint:all,-processing", "-Werror")
                        : compiler)
                .compile(folder, each.sources());
        // Eclipse's compiler has notes on the user's own source.
        assertThat(outcome.messages())
                .filteredOn(message -> message.kind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        Factories factories = Factories.of(outcome.classes());
        Class<?> factory = factories.anyType(each.config() + "UrlFactory");
        boolean isPromptOpen = factory.getConstructors()[0].getParameterCount() == 2;
        String config = factory.getSimpleName().replace("UrlFactory", "");
        Object instance = isPromptOpen
                ? factories.create(config, "id", Mode.SIMULATED)
                : factories.create(config, "id", Mode.SIMULATED, ApprovalPrompt.FORCE);
        assertThat(call(instance, "redirectUri")).hasToString("https://a.example");
        assertThat((String[]) call(instance, "flags")).containsExactly("a:1");
        Object[] arguments = arguments(factory);
        ConnectUrl url = arguments.length == 0
                ? Factories.url(call(isPromptOpen ? restricted(instance) : request(instance), "user", "u"))
                : ConnectUrl.of(call(instance, "visit", arguments));
        assertThat(url.parameters())
                .containsEntry("client_id", "id")
                .containsEntry("state", "s0")
                .containsEntry("approval_prompt", "force")
                .containsEntry("flags", "a:1");
        for (int index = 1; index < arguments.length; index++) {
            assertThat(url.parameter(wireName(ARGUMENTS.get(index - 1)))).isEqualTo("s" + index);
        }
    }

    /** An argument hides a type of its name, which the method needs for a constant. */
    @ParameterizedTest
    @EnumSource
    void anArgumentMayHaveTheNameOfAnEnum(TestCompiler.Kind kind, @TempDir Path folder) {
        Object factory = new Configs()
                .config(
                        "Fleet",
                        "-redirectUri; responseType = ResponseType.NONE; mode = Mode.SIMULATED",
                        "String url(String appOrigin, boolean rememberUser, @ConnectParameter(\"a\") String ResponseType,"
                                + " @ConnectParameter(\"b\") String Mode);")
                .compile(TestCompiler.of(kind).withOptions("-Aconnectconfig.rememberParameter=remember_me"), folder)
                .create("Fleet");
        assertThat(ConnectUrl.of(call(factory, "url", "https://a.example", false, "x", "y"))
                        .parameters())
                .containsEntry("app_origin", "https://a.example")
                .containsEntry("remember_me", "false")
                .containsEntry("a", "x")
                .containsEntry("b", "y");
    }

    private static Object[] arguments(Class<?> factory) {
        return Arrays.stream(factory.getMethods())
                .filter(method -> method.getName().equals("visit"))
                .flatMap(method -> java.util.stream.IntStream.range(0, method.getParameterCount())
                        .mapToObj(index -> "s" + index))
                .toArray();
    }

    /** A request after a make, and what it inherits from the library. */
    private static Object restricted(Object instance) {
        return call(call(request(instance), "make", "TESLA"), "approvalPrompt", ApprovalPrompt.FORCE);
    }

    /** There may be a default method {@code request} of one argument too. */
    private static Object request(Object instance) {
        try {
            var method = instance.getClass().getMethod("request", String.class);
            method.setAccessible(true);
            return method.invoke(instance, "s0");
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
