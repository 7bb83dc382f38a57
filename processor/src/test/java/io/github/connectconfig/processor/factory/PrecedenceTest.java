package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Configs.VIN;
import static io.github.connectconfig.processor.factory.Factories.call;
import static io.github.connectconfig.processor.factory.Factories.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parameter wins if two contradict each other, and which setters the fluent request has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrecedenceTest {
    private static final String OTHER_VIN = "WBA3A5C51CF256651";

    private Factories factories;

    @BeforeAll
    void compile(@TempDir Path folder) {
        String vin = "singleSelect = true; singleSelectVin = " + Configs.quote(VIN);
        factories = new Configs()
                .config("Plain", "")
                .config("ConstantMake", "make = \"BMW\"; singleSelect = false")
                .config("ConstantSingle", "singleSelect = true")
                .config("ConstantVin", vin)
                .config("ConstantFlags", "flags = \"a:1\"")
                .config("AccessorVin", "make = \"BMW\"; singleSelect = false", "String singleSelectVin();")
                .config("AccessorMake", "", "String make();", "boolean singleSelect();")
                .config("AccessorPrompt", "", "ApprovalPrompt approvalPrompt();", "String[] flags();")
                .config(
                        "Methods",
                        "make = \"BMW\"; singleSelect = false",
                        "String vehicle(String state, String singleSelectVin);",
                        "String plain(String state);")
                .config(
                        "MakeAndVin",
                        "",
                        "String make();",
                        "boolean singleSelect();",
                        "String vehicle(String state, String singleSelectVin);",
                        "String plain(String state);")
                .config(
                        "VinAndFlag",
                        "",
                        "String singleSelectVin();",
                        "String vehicle(String state, boolean singleSelect);")
                .config("Remember", "rememberUser = false", "Mode mode();", "String url(String state);")
                .config("RememberCall", "-mode; rememberUser = false", "String url(String state, Mode mode);")
                .config(
                        "RememberLive",
                        "",
                        "boolean rememberUser();",
                        "String url(String state);",
                        "String late(String state, Mode mode);")
                .config("RememberRequest", "mode = Mode.SIMULATED", "Boolean rememberUser();")
                .config(
                        "ListsAddUp",
                        "scopes = {\"read_vin\"}; flags = {\"a:1\"}",
                        "String url(String state, java.util.List<String> scopes, String... flags);",
                        "String two(String state, String[] flags,"
                                + " @ConnectParameter(\"flags\") java.util.Set<String> more);")
                .config(
                        "AccessorListsAddUp",
                        "-scopes",
                        "java.util.List<String> scopes();",
                        "String[] getFlags();",
                        "String url(String state, String[] scopes, java.util.Collection<String> flags);")
                .compile(TestCompiler.javac().withOptions("-Aconnectconfig.rememberParameter=remember_owner"), folder);
    }

    private static void assertVinWins(ConnectUrl url, String vin) {
        assertThat(url.parameters())
                .containsEntry("single_select", "true")
                .containsEntry("single_select_vin", vin)
                .doesNotContainKey("make");
    }

    private Object request(String config, Object... bound) {
        return call(factories.create(config, bound), "request", "s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain", "ConstantMake", "ConstantSingle"})
    void aVinOfASetterWinsOverConstants(String config) {
        assertVinWins(url(call(request(config), "singleSelectVin", VIN)), VIN);
    }

    @Test
    void aVinOfASetterWinsOverAccessors() {
        ConnectUrl without = url(request("AccessorMake", "BMW", false));
        assertThat(without.parameters()).containsEntry("make", "BMW").doesNotContainKey("single_select");
        assertVinWins(url(call(request("AccessorMake", "BMW", false), "singleSelectVin", VIN)), VIN);
    }

    @Test
    void aVinOfAnAccessorWinsOverConstants() {
        assertVinWins(url(request("AccessorVin", VIN)), VIN);
    }

    @Test
    void aVinOfAnArgumentWinsInItsMethodOnly() {
        Object factory = factories.create("Methods");
        assertVinWins(ConnectUrl.of(call(factory, "vehicle", "s", VIN)), VIN);
        assertThat(ConnectUrl.of(call(factory, "plain", "s")).parameters())
                .containsEntry("make", "BMW")
                .doesNotContainKeys("single_select", "single_select_vin");
        Object bound = factories.create("MakeAndVin", "AUDI", false);
        assertVinWins(ConnectUrl.of(call(bound, "vehicle", "s", VIN)), VIN);
        assertThat(ConnectUrl.of(call(bound, "plain", "s")).parameters()).containsEntry("make", "AUDI");
        assertThat(call(bound, "make")).isEqualTo("AUDI");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVinOfAnAccessorWinsOverAnArgument(boolean singleSelect) {
        assertVinWins(ConnectUrl.of(call(factories.create("VinAndFlag", VIN), "vehicle", "s", singleSelect)), VIN);
    }

    @Test
    void theLastCallOfASetterWins() {
        Object request = request("Plain");
        call(request, "approvalPrompt", ApprovalPrompt.FORCE);
        call(request, "singleSelect", true);
        call(request, "user", "one");
        call(request, "make", "BMW");
        call(request, "make", "AUDI");
        assertThat(url(request).parameters())
                .containsEntry("approval_prompt", "force")
                .containsEntry("single_select", "true")
                .containsEntry("user", "one")
                .containsEntry("make", "AUDI");
        call(request, "approvalPrompt", ApprovalPrompt.AUTO);
        call(request, "singleSelect", false);
        call(request, "user", new Object[] {null});
        call(request, "make", "");
        assertThat(url(request).names())
                .containsExactly("client_id", "redirect_uri", "response_type", "scope", "mode", "state");
        Object vin = call(call(request, "singleSelectVin", VIN), "singleSelectVin", OTHER_VIN);
        assertVinWins(url(vin), OTHER_VIN);
    }

    @Test
    void aRequestAndItsRestrictedViewShareTheirValues() {
        Object request = request("Plain");
        Object vin = call(request, "singleSelectVin", VIN);
        call(request, "make", "AUDI");
        call(request, "singleSelect", false);
        assertVinWins(url(request), VIN);
        assertThat(call(vin, "url")).isEqualTo(call(request, "url"));
        call(vin, "user", "owner");
        assertThat(url(request).parameter("user")).isEqualTo("owner");
    }

    @Test
    void aSetterReplacesAConstantOrNothing() {
        assertThat(url(call(request("AccessorPrompt", ApprovalPrompt.FORCE, null), "flags", (Object)
                                new String[] {"b:2"}))
                        .parameters())
                .containsEntry("approval_prompt", "force")
                .containsEntry("flags", "b:2");
    }

    @Test
    void flagsAddUpOverAllTimes() {
        Object request = request("ConstantFlags");
        call(request, "flags", (Object) new String[] {"b:2"});
        call(request, "flags", (Object) new String[] {"c:3", "d:4"});
        call(request, "flags", (Object) new String[0]);
        call(request, "flags", new Object[] {null});
        assertThat(url(request).parameter("flags")).isEqualTo("a:1 b:2 c:3 d:4");
        assertDuplicate("DuplicateFlag", () -> call(request, "flags", (Object) new String[] {"a:2"}));
        assertDuplicate("DuplicateFlag", () -> call(request, "flags", (Object) new String[] {"d:4"}));
        assertThat(url(request).parameter("flags")).isEqualTo("a:1 b:2 c:3 d:4");
    }

    /** Where the rule that forbids it is off, a value that a VIN overrides is in no URL, but it is checked. */
    @Test
    void anOverriddenValueIsChecked(@TempDir Path other) {
        String vin = "singleSelect = true; singleSelectVin = " + Configs.quote(VIN);
        Factories overridden = new Configs()
                .config("LateMake", vin, "String make();", "String url(String state);")
                .config("CallMake", vin, "String url(String state, String make);")
                .compile(TestCompiler.javac().withOptions("-Aconnectconfig.severity=MakeOverriddenByVin:off"), other);
        assertThat(ConnectUrl.of(call(overridden.create("LateMake", "BMW"), "url", "s"))
                        .parameters())
                .doesNotContainKey("make");
        assertThat(ConnectUrl.of(call(overridden.create("CallMake"), "url", "s", "BMW"))
                        .parameters())
                .doesNotContainKey("make");
        assertThatThrownBy(() -> overridden.create("LateMake", "b m w")).hasStackTraceContaining("MalformedMake");
        assertThatThrownBy(() -> call(overridden.create("CallMake"), "url", "s", "b m w"))
                .hasStackTraceContaining("MalformedMake");
    }

    @Test
    void listsOfArgumentsAddToThoseBoundBefore() {
        Object factory = factories.create("ListsAddUp");
        ConnectUrl url = ConnectUrl.of(call(factory, "url", "s", List.of("b"), new String[] {"b:2"}));
        assertThat(url.parameter("scope")).isEqualTo("read_vin b");
        assertThat(url.parameter("flags")).isEqualTo("a:1 b:2");
        assertThat(ConnectUrl.of(call(factory, "url", "s", List.of(), null)).parameters())
                .containsEntry("scope", "read_vin")
                .containsEntry("flags", "a:1");
        assertDuplicate("DuplicateScope", () -> call(factory, "url", "s", List.of("required:read_vin"), new String[0]));
        assertDuplicate("DuplicateFlag", () -> call(factory, "url", "s", List.of(), new String[] {"b:1", "a:1"}));
        assertThat(ConnectUrl.of(call(factory, "two", "s", new String[] {"b:2"}, java.util.Set.of("c:3")))
                        .parameter("flags"))
                .isEqualTo("a:1 b:2 c:3");
        assertDuplicate(
                "DuplicateFlag", () -> call(factory, "two", "s", new String[] {"b:2"}, java.util.Set.of("b:3")));
        Object bound = factories.create("AccessorListsAddUp", List.of("a"), new String[] {"x:1"});
        ConnectUrl all = ConnectUrl.of(call(bound, "url", "s", new String[] {"b"}, List.of("y:1")));
        assertThat(all.parameter("scope")).isEqualTo("a b");
        assertThat(all.parameter("flags")).isEqualTo("x:1 y:1");
        assertThat(call(bound, "scopes")).isEqualTo(List.of("a"));
        assertDuplicate("DuplicateScope", () -> call(bound, "url", "s", new String[] {"a"}, List.of()));
        assertDuplicate("DuplicateFlag", () -> call(bound, "url", "s", new String[] {"b"}, List.of("x:2")));
    }

    private static void assertDuplicate(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("[ConnectConfig/" + rule + "] ");
    }

    @Test
    void rememberUserIsLeftOutInLiveMode() {
        Map<Mode, String> expected = Map.of(Mode.SIMULATED, "false");
        for (Mode mode : Mode.values()) {
            Object atConstruction = call(factories.create("Remember", mode), "url", "s");
            Object atCall = call(factories.create("RememberCall"), "url", "s", mode);
            Object late = call(factories.create("RememberLive", false), "late", "s", mode);
            for (Object url : List.of(atConstruction, atCall, late)) {
                assertThat(ConnectUrl.of(url).parameter("remember_owner")).isEqualTo(expected.get(mode));
            }
            Object remembered = call(factories.create("RememberLive", true), "late", "s", mode);
            assertThat(ConnectUrl.of(remembered).names()).doesNotContain("remember_owner");
        }
        assertThat(ConnectUrl.of(call(factories.create("RememberLive", false), "url", "s"))
                        .names())
                .doesNotContain("remember_owner");
        assertThat(url(request("RememberRequest", false)).parameter("remember_owner"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({
        "singleSelectVin(v).make(\"BMW\"), false",
        "singleSelectVin(v).singleSelect(true), false",
        "make(\"BMW\").singleSelectVin(v), false",
        "make(\"BMW\").user(v).singleSelectVin(v), false",
        "singleSelectVin(v).user(v).flags(v).approvalPrompt(null).singleSelectVin(v).url(), true",
        "make(\"BMW\").singleSelect(true).user(v).flags(v).approvalPrompt(null).make(\"AUDI\").uri(), true",
        "singleSelect(true).user(v).flags(v).approvalPrompt(null).singleSelectVin(v).uri(), true",
        "user(v).user(v).make(\"BMW\").url(), true"
    })
    void theTypesOfARequestKeepThePrecedence(String calls, boolean compiles, @TempDir Path folder) {
        TestCompiler.Outcome outcome = TestCompiler.javac()
                .withClassPath(Path.of(factories
                        .type("PlainUrlFactory")
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .compile(folder, Map.of("demo/Caller.java", """
                        package demo;

                        class Caller {
                          Object call(String v) {
                            return new PlainUrlFactory().request("s").%s;
                          }
                        }
                        """.formatted(calls)));
        assertThat(outcome.success()).isEqualTo(compiles);
        if (!compiles) {
            assertThat(outcome.errors()).hasSize(1);
            assertThat(outcome.errors().get(0).text()).contains("cannot find symbol");
        }
    }

    /** The library writes what a request binds: in the order of the table, by the table's names. */
    @Test
    void aRequestWritesWhatItBindsInTheOrderOfTheTable() {
        Object request = call(factories.create("Plain"), "request", "s");
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isSetter() && parameter != Parameter.SINGLE_SELECT_VIN) {
                call(request, parameter.label(), sample(parameter));
            }
        }
        assertThat(url(request).names()).endsWith(atCall(Parameter.SINGLE_SELECT_VIN));
        call(request, "singleSelectVin", VIN);
        assertThat(url(request).names()).endsWith(atCall(Parameter.MAKE));
    }

    private static Object sample(Parameter parameter) {
        return switch (parameter.form()) {
            case TEXT -> "BMW";
            case PLAIN_TEXT -> "u";
            case ENUM -> ApprovalPrompt.FORCE;
            case BOOLEAN -> true;
            case LIST -> new String[] {"a:1"};
            case ADDRESS, ORIGIN, PAIRS -> throw new AssertionError("no sample for " + parameter);
        };
    }

    /** The names on the wire of all that a request may bind, less one that another excludes. */
    private static String[] atCall(Parameter excluded) {
        return Arrays.stream(Parameter.values())
                .filter(parameter -> parameter.isSetter() || parameter == Parameter.STATE)
                .filter(parameter -> parameter != excluded)
                .map(Parameter::wireName)
                .toArray(String[]::new);
    }
}
