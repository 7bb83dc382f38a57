package io.github.connectconfig.benchmarks.kotlin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What configs in Kotlin cost by KSP and by kapt, process against process, by turns. Both read the same interfaces and write
 * the same factories; Kotlin's compiler and javac have the same to do afterwards. A run with one interface beside the other
 * shows what the tool costs whatever is in it.
 */
public final class KotlinBenchmark {
    private static final String INTERFACE = """
            package demo

            import io.github.connectconfig.*
            import java.net.URI

            @ConnectConfig(
                scopes = ["required:read_vin", Permission.READ_ODOMETER, Permission.READ_LOCATION],
                flags = ["country:DE"])
            interface NAME {
              val clientId: String
              val redirectUri: URI
              val mode: Mode
              fun authorize(state: String, user: String?): URI
              fun authorizeVehicle(state: String, singleSelectVin: String): URI
              fun authorizeBrand(state: String, make: String?): String
            }
            """;

    private final Path tools;
    private final Path folder;

    /**
     * @param tools the folder with the jars: {@code ksp}, {@code kapt}, {@code kapt-plugin} and {@code ours}
     * @param folder what may be emptied
     */
    private KotlinBenchmark(Path tools, Path folder) {
        this.tools = tools;
        this.folder = folder;
    }

    private enum Tool {
        KSP,
        KAPT
    }

    /** What a process took, in milliseconds. */
    private record Usage(long cpu, long wall) {}

    /**
     * Measures and prints a table.
     *
     * @param arguments {@code short} or {@code long}, the folder of tools, and a folder that may be emptied
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        KotlinBenchmark benchmark = new KotlinBenchmark(
                Path.of(arguments[1]).toAbsolutePath(), Path.of(arguments[2]).toAbsolutePath());
        int turns = arguments[0].equals("long") ? 7 : 1;
        System.out.printf(
                "%n### Configs in Kotlin, lowest of %d turns, Java %s%n%n"
                        + "| interfaces | KSP, CPU ms | kapt, CPU ms | KSP, times | KSP, wall ms | kapt, wall ms |%n"
                        + "| --- | --- | --- | --- | --- | --- |%n",
                turns, Runtime.version().feature());
        for (int interfaces : new int[] {1, 100}) {
            benchmark.compare(interfaces, turns);
        }
    }

    private void compare(int interfaces, int turns) throws IOException, InterruptedException {
        Path sources = folder.resolve("kotlin-" + interfaces);
        Files.createDirectories(sources);
        for (int index = 0; index < interfaces; index++) {
            Files.writeString(sources.resolve("Fleet" + index + ".kt"), INTERFACE.replace("NAME", "Fleet" + index));
        }
        Map<Tool, List<Usage>> usages = new EnumMap<>(Tool.class);
        for (int turn = 0; turn < turns; turn++) {
            for (Tool tool : Tool.values()) {
                Path output = folder.resolve("kotlin-output");
                delete(output);
                Usage usage = run(tool == Tool.KSP ? ksp(sources, output) : kapt(sources, output));
                usages.computeIfAbsent(tool, unused -> new ArrayList<>()).add(usage);
                requireFactories(output, interfaces);
            }
        }
        long ksp = lowest(usages.get(Tool.KSP).stream().map(Usage::cpu));
        long kapt = lowest(usages.get(Tool.KAPT).stream().map(Usage::cpu));
        System.out.printf(
                "| %d | %d | %d | %.2f | %d | %d |%n",
                interfaces,
                ksp,
                kapt,
                (double) ksp / kapt,
                lowest(usages.get(Tool.KSP).stream().map(Usage::wall)),
                lowest(usages.get(Tool.KAPT).stream().map(Usage::wall)));
    }

    private static long lowest(Stream<Long> figures) {
        return figures.min(Comparator.naturalOrder()).orElseThrow();
    }

    private List<String> ksp(Path sources, Path output) {
        List<String> arguments = command("ksp", "com.google.devtools.ksp.cmdline.KSPJvmMain");
        arguments.addAll(List.of(
                "-module-name=main",
                "-source-roots=" + sources,
                "-libraries=" + libraries(),
                "-jdk-home=" + System.getProperty("java.home"),
                "-jvm-target=17",
                "-jvm-default-mode=enable",
                "-language-version=2.2",
                "-api-version=2.2",
                "-project-base-dir=" + folder,
                "-output-base-dir=" + output,
                "-caches-dir=" + output.resolve("caches"),
                "-class-output-dir=" + output.resolve("classes"),
                "-kotlin-output-dir=" + output.resolve("kotlin"),
                "-java-output-dir=" + output.resolve("java"),
                "-resource-output-dir=" + output.resolve("resources"),
                processor("connect-config-ksp")));
        return arguments;
    }

    private List<String> kapt(Path sources, Path output) {
        String option = "plugin:org.jetbrains.kotlin.kapt3:";
        List<String> arguments = command("kapt", "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
        arguments.addAll(List.of(
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-cp",
                libraries(),
                "-d",
                output.resolve("classes").toString(),
                "-Xplugin=" + tools.resolve("kapt-plugin/kapt.jar"),
                "-P",
                String.join(
                        ",",
                        option + "aptMode=stubsAndApt",
                        option + "sources=" + output.resolve("java"),
                        option + "classes=" + output.resolve("java-classes"),
                        option + "stubs=" + output.resolve("stubs"),
                        option + "apclasspath=" + processor("connect-config-processor")),
                sources.toString()));
        return arguments;
    }

    private List<String> command(String tool, String mainClass) {
        String own = MeasuredMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                tools.resolve(tool) + File.separator + "*" + File.pathSeparator + own,
                MeasuredMain.class.getName(),
                mainClass));
    }

    private String libraries() {
        return processor("connect-config") + File.pathSeparator + tools.resolve("ksp/kotlin-stdlib.jar");
    }

    private String processor(String artifact) {
        return tools.resolve("ours").resolve(artifact + ".jar").toString();
    }

    private Usage run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("kotlin.log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        List<String> usage = Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("usage "))
                .toList();
        if (code != 0 || usage.size() != 1) {
            throw new IllegalStateException("exit code " + code + ", see " + log);
        }
        String[] figures = usage.get(0).split(" ");
        return new Usage(Long.parseLong(figures[1]), Long.parseLong(figures[2]));
    }

    private static void requireFactories(Path output, int interfaces) throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve("java"))) {
            long factories = files.filter(file -> file.toString().endsWith("UrlFactory.java"))
                    .count();
            if (factories != interfaces) {
                throw new IllegalStateException(factories + " factories for " + interfaces + " interfaces");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
