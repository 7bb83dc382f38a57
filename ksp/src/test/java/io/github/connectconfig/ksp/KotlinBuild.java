package io.github.connectconfig.ksp;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * What a build does after KSP: Kotlin's compiler reads the sources and the generated Java, then javac compiles the latter.
 *
 * @param errors what the compilers say; empty if both succeed
 * @param classes where the class files are
 */
record KotlinBuild(String errors, Path classes) {
    static KotlinBuild compile(KspRun run, KspRun.Outcome outcome) {
        return compile(run, outcome, List.of("."));
    }

    /** Compiles the sources and generated sources below some folders. */
    static KotlinBuild compile(KspRun run, KspRun.Outcome outcome, List<String> below) {
        try {
            List<Path> folders = new ArrayList<>();
            for (String folder : below) {
                folders.add(outcome.sources().resolve(folder));
                folders.add(outcome.generatedSources().resolve(folder));
            }
            Path classes = Files.createDirectories(outcome.folder().resolve("classes"));
            String classPath =
                    run.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            String errors = kotlin(run, folders, classPath, classes);
            return new KotlinBuild(errors.isEmpty() ? java(folders, classPath, classes) : errors, classes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String kotlin(KspRun run, List<Path> folders, String classPath, Path classes) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(
                "-no-stdlib",
                "-no-reflect",
                "-java-parameters",
                "-jvm-target",
                "17",
                "-jvm-default=" + run.jvmDefault(),
                "-module-name",
                "main",
                "-classpath",
                classPath,
                "-d",
                classes.toString()));
        folders.forEach(folder -> arguments.add(folder.toString()));
        ExitCode exit = new K2JVMCompiler()
                .exec(new PrintStream(output, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return exit == ExitCode.OK ? "" : output.toString(StandardCharsets.UTF_8);
    }

    private static String java(List<Path> folders, String classPath, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all,-processing,-classfile",
                "-Werror",
                "-classpath",
                classPath + File.pathSeparator + classes,
                "-d",
                classes.toString()));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler().run(null, output, output, arguments.toArray(String[]::new));
        return exit == 0 ? "" : output.toString(StandardCharsets.UTF_8);
    }

    /** Calls a function without arguments of a Kotlin file, such as {@code demo.CallerKt}. */
    Object call(String facade, String function) {
        try {
            URLClassLoader loader = new URLClassLoader(
                    new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
            return loader.loadClass(facade).getMethod(function).invoke(null);
        } catch (MalformedURLException | ReflectiveOperationException failure) {
            throw new AssertionError(errors, failure);
        }
    }
}
