package io.github.connectconfig.processor.othercompilers;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Whatever is javac on the class path: not asked for by {@code ToolProvider}, which answers the JDK's own. */
final class JavacEngine implements Engine {
    private final JavaCompiler compiler;

    JavacEngine() {
        try {
            compiler = (JavaCompiler) Class.forName("com.sun.tools.javac.api.JavacTool")
                    .getMethod("create")
                    .invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("no javac on the class path", failure);
        }
    }

    @Override
    public List<Said> compile(List<String> arguments) throws IOException {
        List<String> options = new ArrayList<>(arguments);
        List<String> files =
                arguments.stream().filter(each -> each.endsWith(".java")).toList();
        options.removeAll(files);
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        Writer output = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output, manager, collector, options, null, manager.getJavaFileObjectsFromStrings(files));
            // From a processor path javac would load, and the JVM warm up, all of it for each case again.
            task.setProcessors(ServiceLoader.load(Processor.class));
            boolean success = task.call();
            List<Said> said = new ArrayList<>(
                    collector.getDiagnostics().stream().map(JavacEngine::said).toList());
            boolean hasError = said.stream().anyMatch(each -> each.kind().equals("ERROR"));
            if (success == hasError || !output.toString().isEmpty()) {
                said.add(new Said("ERROR", "", -1, -1, "success " + success + ": " + output));
            }
            return said;
        }
    }

    private static Said said(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return new Said(
                diagnostic.getKind().name(),
                file,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }
}
