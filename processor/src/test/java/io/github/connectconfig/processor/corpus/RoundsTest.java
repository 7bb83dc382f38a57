package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.OtherProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types from other processors, types that never resolve, names that are taken, and internal errors. */
class RoundsTest {
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = {"read_vin", #})
            public interface Fleet @ {}
            """;
    private static final String CALLER = """
            package demo;

            public class Caller implements java.util.function.Supplier<String> {
                public String get() {
                    return new FleetUrlFactory().request("s").url();
                }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aGeneratedConstantIsReadInTheNextRound(Kind kind) throws Exception {
        Outcome outcome = compile(withConstant(kind, "read_fuel"), config("Generated.SCOPE", ""));
        assertThat(outcome.messages()).isEmpty();
        Object caller = outcome.load("demo.Caller").getConstructor().newInstance();
        assertThat(((java.util.function.Supplier<?>) caller).get().toString()).contains("scope=read_vin%20read_fuel&");
    }

    @ParameterizedTest
    @EnumSource
    void aGeneratedConstantIsChecked(Kind kind) {
        Outcome outcome = compile(withConstant(kind, "raed_fuel"), config("Generated.SCOPE", ""));
        assertThat(outcome.rules()).containsExactly("UnknownScope");
        assertThat(outcome.errors()).hasSize(1);
    }

    /** Eclipse's compiler knows the place of an argument in the first round only. */
    @ParameterizedTest
    @EnumSource
    void aConfigThatWaitsKeepsTheLinesOfItsArguments(Kind kind) {
        Outcome outcome = compile(withConstant(kind, "read_fuel"), methods(config("Generated.SCOPE", ""), """
                        String authorize(
                                String state,
                                String vin);
                        String again(
                                String state,
                                @io.github.connectconfig.ConnectParameter("singleSelect") boolean single);
                        """));
        assertThat(outcome.findings())
                .extracting(Message::rule, Message::file, Message::line)
                .containsExactly(
                        tuple("UnknownParameter", "Fleet.java", 12L), tuple("UnknownParameter", "Fleet.java", 15L));
    }

    /** The inherited methods come before those that existed in the first round. */
    @ParameterizedTest
    @EnumSource
    void aLateSuperInterfaceLeavesFindingsInTheirMethod(Kind kind) {
        Outcome outcome = compile(
                with(kind, "demo.Base", "package demo;\n\ninterface Base {\n    String authorize(String state);\n}\n"),
                config("\"read_fuel\"", "extends Base, Early") + """
                        interface Early {
                            String begin(String vin, String state);
                            String carryOn(String user, String state);
                        }
                        """);
        assertThat(outcome.findings())
                .extracting(Message::rule, Message::file, Message::line)
                .containsExactly(tuple("UnknownParameter", "Fleet.java", 11L));
    }

    @ParameterizedTest
    @EnumSource
    void aGeneratedSuperInterfaceIsReadInTheNextRound(Kind kind) {
        Outcome outcome = compile(
                with(kind, "demo.Base", "package demo;\n\ninterface Base {\n    String clientID();\n}\n"),
                config("\"read_fuel\"", "extends Base"));
        assertThat(outcome.rules()).containsExactly("UnknownParameter");
        assertThat(outcome.errors()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aGeneratedConfigGetsItsFactory(Kind kind) {
        TestCompiler compiler = with(kind, "demo.Fleet", config("\"read_fuel\"", ""));
        assertThat(compiler.compile(folder, Map.of("demo/Caller.java", CALLER)).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unresolvedNamesAreReportedByTheCompilerOnly(Kind kind) {
        for (String source : new String[] {config("Missing.SCOPE", ""), config("\"read_fuel\"", "extends Missing")}) {
            Outcome outcome = compile(TestCompiler.of(kind), source);
            assertThat(outcome.success()).isFalse();
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.errors()).anyMatch(error -> error.text().contains("Missing"));
        }
    }

    @Test
    void aUsersOwnTextIsNotTakenForAnUnresolvedOne() {
        Outcome outcome = compile(TestCompiler.javac(), config("\"<error>\"", ""));
        assertThat(outcome.rules()).containsExactly("UnresolvedPlaceholder");
    }

    @ParameterizedTest
    @EnumSource
    void aFactoryOfAnotherProcessorTakesTheName(Kind kind) {
        Outcome outcome = compile(
                with(kind, "demo.FleetUrlFactory", "package demo;\n\nclass FleetUrlFactory {}\n"),
                config("\"read_fuel\"", ""));
        assertThat(outcome.rules()).containsExactly("FactoryNameTaken");
        assertThat(outcome.findings()).allMatch(finding -> finding.isError() && finding.line() == 9);
    }

    @Test
    void aClassFileOfTheLastBuildDoesNotTakeTheName() {
        Map<String, String> sources =
                Map.of("demo/Fleet.java", config("\"read_fuel\"", ""), "demo/Caller.java", CALLER);
        Outcome first = TestCompiler.javac().compile(folder.resolve("first"), sources);
        Outcome second = TestCompiler.javac().withClassPath(first.classes()).compile(folder.resolve("second"), sources);
        assertThat(second.messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultPackageIsFine(Kind kind) {
        String config = config("\"read_fuel\"", "").replace("package demo;", "");
        Outcome outcome = TestCompiler.of(kind)
                .compile(folder, Map.of("Fleet.java", config, "Caller.java", CALLER.replace("package demo;", "")));
        assertThat(outcome.messages()).isEmpty();
        outcome.load("FleetUrlFactory");
    }

    @ParameterizedTest
    @EnumSource
    void aDefectIsAFindingAndLeavesOtherInterfacesAlone(Kind kind) {
        TestCompiler compiler =
                TestCompiler.of(kind).withProcessors(withFiler(new IllegalStateException("first line\nsecond line")));
        Outcome outcome = compiler.compile(
                folder,
                Map.of(
                        "demo/Fleet.java",
                        config("\"read_fuel\"", ""),
                        "demo/Other.java",
                        config("\"read_fuel\"", "").replace("interface Fleet", "interface Other")));
        assertThat(outcome.errors()).map(Message::rule).containsExactly("InternalError");
        Message finding = outcome.errors().get(0);
        assertThat(finding.headline())
                .isEqualTo("[ConnectConfig/InternalError] IllegalStateException in the processor");
        assertThat(finding.text())
                .contains("help: please report this", "note: first line")
                .doesNotContain("second line", "\tat ", "java.lang.");
        assertThat(finding.file() + ":" + finding.line()).isEqualTo("Fleet.java:9");
        assertThat(outcome.generated()).containsOnlyKeys("demo.OtherUrlFactory");
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatCannotBeWrittenIsNoDefect(Kind kind) {
        TestCompiler compiler = TestCompiler.of(kind)
                .withProcessors(withFiler(new java.nio.file.AccessDeniedException("target/generated-sources")));
        Outcome outcome = compiler.compile(folder, Map.of("demo/Fleet.java", config("\"read_fuel\"", "")));
        assertThat(outcome.errors()).map(Message::rule).containsExactly("InternalError");
        assertThat(outcome.errors().get(0).headline())
                .isEqualTo("[ConnectConfig/InternalError] the factory could not be written");
        assertThat(outcome.errors().get(0).text())
                .contains("help: make the folder of generated sources writable")
                .contains("note: AccessDeniedException: target/generated-sources")
                .doesNotContain("defect");
    }

    /** File systems limit a name to 255 bytes. */
    @ParameterizedTest
    @EnumSource
    void aNameThatIsTooLongForAFileIsNamed(Kind kind) {
        String name = "Fleet".repeat(50);
        Outcome outcome = TestCompiler.of(kind)
                .compile(
                        folder,
                        Map.of(
                                "demo/Fleets.java",
                                config("\"read_fuel\"", "").replace("public interface Fleet", "interface " + name)));
        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome.findings().get(0).text())
                .contains("the factory could not be written", "shorten the interface's name")
                .containsPattern("note: .*name too long");
    }

    /** A defect before any config is read is a finding too. */
    @ParameterizedTest
    @EnumSource
    void aDefectOutsideOfAnyConfigIsAFindingToo(Kind kind) {
        Processor processor = new ConnectConfigProcessor();
        Processor failing = proxy(Processor.class, processor, "init", arguments -> {
            ProcessingEnvironment environment = (ProcessingEnvironment) arguments[0];
            processor.init(proxy(ProcessingEnvironment.class, environment, "getOptions", none -> {
                throw new IllegalStateException("no options");
            }));
            return null;
        });
        Outcome outcome = TestCompiler.of(kind)
                .withProcessors(failing)
                .compile(folder, Map.of("demo/Fleet.java", config("\"read_fuel\"", "")));
        assertThat(outcome.errors()).isNotEmpty().allMatch(error -> error.rule().equals("InternalError"));
        assertThat(outcome.errors().get(0).text()).contains("note: no options").doesNotContain("\tat ");
    }

    /** Our processor, with a filer that fails for one factory. */
    private static Processor withFiler(Exception failure) {
        Processor processor = new ConnectConfigProcessor();
        return proxy(Processor.class, processor, "init", arguments -> {
            ProcessingEnvironment environment = (ProcessingEnvironment) arguments[0];
            Filer filer = proxy(Filer.class, environment.getFiler(), "createSourceFile", names -> {
                if (names[0].toString().endsWith("FleetUrlFactory")) {
                    throw failure;
                }
                return environment.getFiler().createSourceFile(names[0].toString(), (javax.lang.model.element.Element[])
                        names[1]);
            });
            processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", none -> filer));
            return null;
        });
    }

    private interface Answer {
        Object to(Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T target, String replaced, Answer answer) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals(replaced)) {
                        return answer.to(arguments);
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private static TestCompiler with(Kind kind, String name, String source) {
        return TestCompiler.of(kind).withProcessors(OtherProcessor.writing(name, source), new ConnectConfigProcessor());
    }

    /** Another processor generates {@code Generated.SCOPE}. */
    private static TestCompiler withConstant(Kind kind, String scope) {
        String source = "package demo;\n\nclass Generated {\n    static final String SCOPE = \"" + scope + "\";\n}\n";
        return with(kind, "demo.Generated", source);
    }

    private Outcome compile(TestCompiler compiler, String config) {
        return compiler.compile(folder, Map.of("demo/Fleet.java", config, "demo/Caller.java", CALLER));
    }

    private static String config(String scope, String superInterface) {
        return CONFIG.replace("#", scope).replace("Fleet @ {", "Fleet " + superInterface + " {");
    }

    private static String methods(String config, String methods) {
        return config.replace("{}", "{\n" + methods + "}");
    }
}
