package io.github.connectconfig.processor.testing;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Compiles sources on disk with a real compiler and the processor, and loads what comes out. Immutable: every method
 * that changes a setting returns a new instance.
 *
 * @param kind which compiler
 * @param options further options
 * @param processors the processors, ours and others
 * @param classPath further class path entries
 */
public record TestCompiler(Kind kind, List<String> options, List<Processor> processors, List<Path> classPath) {
    /** Eclipse's walks through the whole JDK when it is made, which takes longer than a compilation: one a thread. */
    private static final ThreadLocal<StandardJavaFileManager> ECLIPSE = ThreadLocal.withInitial(
            () -> new EclipseCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));

    /** The compilers that every case runs on. */
    public enum Kind {
        JAVAC,
        ECJ;

        JavaCompiler compiler() {
            return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        }
    }

    public static TestCompiler of(Kind kind) {
        return new TestCompiler(kind, List.of(), List.of(new ConnectConfigProcessor()), List.of());
    }

    public static TestCompiler javac() {
        return of(Kind.JAVAC);
    }

    public TestCompiler withOptions(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new TestCompiler(kind, all, processors, classPath);
    }

    public TestCompiler withProcessors(Processor... others) {
        return new TestCompiler(kind, options, List.of(others), classPath);
    }

    public TestCompiler withClassPath(Path... more) {
        List<Path> all = new ArrayList<>(classPath);
        all.addAll(List.of(more));
        return new TestCompiler(kind, options, processors, all);
    }

    /**
     * One diagnostic.
     *
     * @param path of the source file, with {@code /} between its parts, {@code ""} without a position
     * @param line from 1, -1 without a position
     * @param column from 1, -1 without a position
     */
    public record Message(Diagnostic.Kind kind, String path, long line, long column, String text) {
        /** The simple name of the source file. */
        public String file() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        public boolean isError() {
            return kind == Diagnostic.Kind.ERROR;
        }

        /** The rule, or {@code ""} for a message of the compiler's own. */
        public String rule() {
            int start = text.indexOf("[ConnectConfig/");
            return start < 0 ? "" : text.substring(start + "[ConnectConfig/".length(), text.indexOf(']', start));
        }

        /** Returns the position and the rule, or the whole message if it is the compiler's own. */
        public String positioned() {
            return positioned(file(), line <= 0 ? -1 : line, isError(), rule().isEmpty() ? text : rule());
        }

        static String positioned(String file, long line, boolean isError, String what) {
            return file + ":" + line + ": " + (isError ? "error" : "warning") + ": " + what;
        }

        /** The first line of what we said. */
        public String headline() {
            int start = Math.max(0, text.indexOf("[ConnectConfig/"));
            return text.substring(start).lines().findFirst().orElse("");
        }
    }

    /**
     * The result of a compilation.
     *
     * @param generated generated sources by their qualified names
     */
    public record Outcome(boolean success, List<Message> messages, Map<String, String> generated, Path classes) {
        public List<Message> errors() {
            return messages.stream().filter(Message::isError).toList();
        }

        public List<Message> findings() {
            return messages.stream()
                    .filter(message -> !message.rule().isEmpty())
                    .toList();
        }

        /** The ids of our findings, in the order in which they were printed. */
        public List<String> rules() {
            return findings().stream().map(Message::rule).toList();
        }

        public Class<?> load(String className) {
            try {
                URL[] urls = {classes.toUri().toURL()};
                return new URLClassLoader(urls, TestCompiler.class.getClassLoader()).loadClass(className);
            } catch (MalformedURLException | ClassNotFoundException failure) {
                throw new AssertionError(className + " was not compiled: " + messages, failure);
            }
        }
    }

    /**
     * Compiles sources given by path, such as {@code demo/Fleet.java}, in a fresh folder.
     *
     * @param folder an empty folder to write sources and classes to
     */
    public Outcome compile(Path folder, Map<String, String> sources) {
        try {
            CompilationFolder place = CompilationFolder.in(folder);
            List<Path> files = place.write(sources);
            JavaCompiler compiler = kind.compiler();
            DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
            StandardJavaFileManager manager = manager(compiler, collector);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    collector,
                    arguments(place),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            boolean success = task.call();
            if (!sharesManager()) {
                manager.close();
            }
            return new Outcome(
                    success,
                    collector.getDiagnostics().stream()
                            .map(TestCompiler::message)
                            .toList(),
                    place.generatedSources(),
                    place.classes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private StandardJavaFileManager manager(JavaCompiler compiler, DiagnosticCollector<JavaFileObject> collector) {
        return sharesManager()
                ? ECLIPSE.get()
                : compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8);
    }

    /** Whether nothing but what each compilation sets anew is set in the file manager. */
    private boolean sharesManager() {
        return kind == Kind.ECJ && options.stream().allMatch(option -> option.matches("-[AX].*"));
    }

    private List<String> arguments(CompilationFolder place) {
        List<String> entries = new ArrayList<>();
        // What a user compiles against. With the jars of the tests half of each compilation would be opening them.
        entries.add(Artifacts.library().toString());
        classPath.forEach(entry -> entries.add(entry.toString()));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                place.classes().toString(),
                "-s",
                place.generated().toString(),
                "-classpath",
                String.join(System.getProperty("path.separator"), entries)));
        arguments.addAll(kind == Kind.ECJ ? List.of("--release", "17") : List.of());
        arguments.addAll(options);
        return arguments;
    }

    private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return new Message(
                diagnostic.getKind(),
                file.replace('\\', '/'),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }
}
