package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What incremental builds rely on: each file comes from one type, and from nothing that could change without that type
 * being compiled again.
 */
class IsolatingTest {
    /** Types looked up by name: those of our jar and of the JDK, which are no sources of an incremental build. */
    private static final Set<String> LOOKED_UP = Set.of(
            "io.github.connectconfig.Permission",
            "io.github.connectconfig.Make",
            "io.github.connectconfig.runtime.ApiVersion",
            "javax.annotation.processing.Generated");

    @ParameterizedTest
    @EnumSource
    void everyFileHasOneOriginAndNothingElseIsWrittenOrRead(Kind kind, @TempDir Path folder) {
        Map<String, String> sources = Samples.sources(Samples.all());
        Recorder recorder = new Recorder();
        TestCompiler.Outcome outcome =
                TestCompiler.of(kind).withProcessors(recorder).compile(folder, sources);
        // If the name is taken, the compiler accepts no file.
        assertThat(recorder.origins.keySet()).containsAll(outcome.generated().keySet());
        assertThat(recorder.origins).hasSize(outcome.generated().size() + 1).containsKey("demo.TakenUrlFactory");
        assertThat(recorder.origins).hasSizeGreaterThan(30);
        recorder.origins.forEach((file, origins) -> assertThat(origins)
                .singleElement()
                .satisfies(origin -> assertThat(file).isEqualTo(origin.replace('$', '_') + "UrlFactory")));
        assertThat(recorder.otherFiles).isEmpty();
        // A config with findings is looked up again by its name, and so is an annotation of a type in it.
        Set<String> configs = recorder.origins.values().stream()
                .map(origins -> origins.get(0).replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
        assertThat(recorder.lookedUp).contains("io.github.connectconfig.Permission");
        assertThat(recorder.lookedUp)
                .allMatch(name ->
                        LOOKED_UP.contains(name) || configs.contains(name) || name.equals("demo.Annotated.Maybe"));
        assertThat(recorder.otherQuestions).isEmpty();
    }

    /**
     * As incremental builds do it: the changed source alone, against the classes of the last build. Eclipse's batch
     * compiler is none of them: no processor can write a source whose class it finds on its class path.
     */
    @Test
    void touchingOneInterfaceRegeneratesOneFactory(@TempDir Path folder) {
        Map<String, String> sources = Samples.sources(Samples.good());
        TestCompiler.Outcome before = TestCompiler.javac().compile(folder.resolve("before"), sources);
        String touched = sources.get("demo/Constants.java").replace("READ_ODOMETER", "READ_FUEL");
        sources.put("demo/Constants.java", touched);
        TestCompiler.Outcome full = TestCompiler.javac().compile(folder.resolve("full"), sources);
        TestCompiler.Outcome incremental = TestCompiler.javac()
                .withClassPath(before.classes())
                .compile(folder.resolve("incremental"), Map.of("demo/Constants.java", touched));
        String factory = "demo.ConstantsUrlFactory";
        assertThat(incremental.findings()).isEmpty();
        assertThat(incremental.generated()).containsOnlyKeys(factory);
        assertThat(incremental.generated().get(factory))
                .isEqualTo(full.generated().get(factory))
                .isNotEqualTo(before.generated().get(factory));
    }

    /** Runs our processor and records what it asks the compiler for. */
    private static final class Recorder extends AbstractProcessor {
        /** By generated type, the binary names of its originating elements. */
        private final Map<String, List<String>> origins = new LinkedHashMap<>();

        private final List<String> otherFiles = new ArrayList<>();
        private final Set<String> lookedUp = new TreeSet<>();
        private final List<String> otherQuestions = new ArrayList<>();
        private final ConnectConfigProcessor processor = new ConnectConfigProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment real) {
            super.init(real);
            processor.init(new Environment(real, filer(real), elements(real)));
        }

        private Filer filer(ProcessingEnvironment real) {
            return (Filer) proxy(Filer.class, real.getFiler(), (method, arguments) -> {
                if (method.equals("createSourceFile")) {
                    origins.put(
                            arguments[0].toString(),
                            Arrays.stream((Element[]) arguments[1])
                                    .map(TypeElement.class::cast)
                                    .map(type -> real.getElementUtils()
                                            .getBinaryName(type)
                                            .toString())
                                    .toList());
                } else {
                    otherFiles.add(method);
                }
            });
        }

        private Elements elements(ProcessingEnvironment real) {
            return (Elements) proxy(Elements.class, real.getElementUtils(), (method, arguments) -> {
                if (method.equals("getTypeElement")) {
                    lookedUp.add(arguments[arguments.length - 1].toString());
                } else if (!Set.of("getModuleOf", "getModuleElement", "isDeprecated", "getDocComment")
                        .contains(method)) {
                    otherQuestions.add(method);
                }
            });
        }

        private static Object proxy(Class<?> type, Object real, Listener listener) {
            return Proxy.newProxyInstance(
                    IsolatingTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        listener.heard(method.getName(), arguments);
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }

    private interface Listener {
        void heard(String method, Object[] arguments);
    }

    private record Environment(ProcessingEnvironment real, Filer filer, Elements elements)
            implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return real.getOptions();
        }

        @Override
        public Messager getMessager() {
            return real.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return elements;
        }

        @Override
        public Types getTypeUtils() {
            return real.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return real.getLocale();
        }
    }
}
