package io.github.connectconfig.benchmarks.compile;

import io.github.connectconfig.benchmarks.compile.CompilerProcess.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What processors add to a compilation. Each measurement is a pair of fresh compiler processes: one with the processor,
 * and one without over the same sources and those that it had generated. Processors take turns, so that whatever else the
 * machine does falls on all of them. That only ever adds to a figure, so the lowest third of the turns counts; the
 * ratios turn by turn are printed beside it and show how much else went on.
 */
public final class CompileBenchmark {
    private static final int MANY = 10_000;

    private final Path folder;

    private CompileBenchmark(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures and prints tables.
     *
     * @param arguments {@code short} or {@code long}, or numbers of interfaces and of turns, such as {@code 1000x5};
     *     then a folder that may be emptied; then, if not all are to run, those to compare with the trivial one
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CompileBenchmark benchmark = new CompileBenchmark(Path.of(arguments[1]).toAbsolutePath());
        Set<CheckContext> subjects =
                arguments.length == 2 ? EnumSet.allOf(CheckContext.class) : EnumSet.of(CheckContext.TRIVIAL);
        Arrays.stream(arguments).skip(2).map(CheckContext::valueOf).forEach(subjects::add);
        for (String plan : plans(arguments[0])) {
            String[] numbers = plan.split("x");
            int interfaces = Integer.parseInt(numbers[0]);
            // Where javac alone takes minutes, only what is asked about ours: whether its cost is linear.
            boolean areAll = arguments.length == 2;
            Set<CheckContext> some =
                    areAll && interfaces >= MANY ? EnumSet.range(CheckContext.TRIVIAL, CheckContext.METHODS) : subjects;
            benchmark.compare(some, interfaces, Integer.parseInt(numbers[1]));
        }
        if (arguments.length == 2) {
            boolean isLong = arguments[0].equals("long");
            benchmark.changeOne(isLong ? 1000 : 200, isLong ? 7 : 3);
        }
    }

    private static List<String> plans(String mode) {
        return switch (mode) {
            case "short" -> List.of("1x1", "200x1");
            case "long" -> List.of("1x15", "10x3", "100x3", "1000x3", "10000x1");
            default -> List.of(mode.split(","));
        };
    }

    /** A pair of processes. */
    private record Turn(Usage with, Usage without) {
        double added(ToDoubleFunction<Usage> figure) {
            return figure.applyAsDouble(with) - figure.applyAsDouble(without);
        }
    }

    private void compare(Set<CheckContext> subjects, int interfaces, int turns)
            throws IOException, InterruptedException {
        Map<CheckContext, List<Turn>> results = new EnumMap<>(CheckContext.class);
        Map<CheckContext, Double> generatedKb = new EnumMap<>(CheckContext.class);
        for (CheckContext subject : subjects) {
            results.put(subject, new ArrayList<>());
            writeSources(subject, interfaces);
        }
        for (int turn = 0; turn < turns; turn++) {
            for (CheckContext subject : subjects) {
                results.get(subject).add(turn(subject));
                generatedKb.put(subject, size(place(subject).resolve("generated")) / 1024.0 / interfaces);
            }
        }
        print(interfaces, turns, results, generatedKb);
    }

    private static void print(
            int interfaces, int turns, Map<CheckContext, List<Turn>> results, Map<CheckContext, Double> generatedKb) {
        System.out.printf(
                "%n### %,d interfaces, lowest third of %d turns, Java %s%n%n",
                interfaces, turns, Runtime.version().feature());
        System.out.println("| processor | CPU added, ms a type | times the trivial one | turn by turn"
                + " | of it the compiler's thread, ms a type | times the trivial one | turn by turn"
                + " | allocation added, kB a type | peak memory, MB | generated, kB a type | CPU added, ms a kB |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        List<Turn> trivial = results.get(CheckContext.TRIVIAL);
        results.forEach((subject, all) -> System.out.printf(
                "| %s | %.2f | %.2f | %s | %.2f | %.2f | %s | %.0f | %.0f | %.1f | %.2f |%n",
                subject.label(),
                added(all, Usage::cpuMillis) / interfaces,
                added(all, Usage::cpuMillis) / added(trivial, Usage::cpuMillis),
                turnByTurn(all, trivial, Usage::cpuMillis),
                added(all, Usage::threadMillis) / interfaces,
                added(all, Usage::threadMillis) / added(trivial, Usage::threadMillis),
                turnByTurn(all, trivial, Usage::threadMillis),
                added(all, Usage::allocatedKb) / interfaces,
                median(all, turn -> turn.with().peakKb()) / 1024,
                generatedKb.get(subject),
                added(all, Usage::cpuMillis) / interfaces / generatedKb.get(subject)));
    }

    /** What a processor adds: the lowest figures with it, less the lowest without. */
    private static double added(List<Turn> turns, ToDoubleFunction<Usage> figure) {
        return lowestThird(turns, turn -> figure.applyAsDouble(turn.with()))
                - lowestThird(turns, turn -> figure.applyAsDouble(turn.without()));
    }

    private static double lowestThird(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return turns.stream()
                .mapToDouble(figure)
                .sorted()
                .limit(Math.max(1, turns.size() / 3))
                .average()
                .orElseThrow();
    }

    /** The median of the ratios turn by turn, the lowest and the highest. */
    private static String turnByTurn(List<Turn> turns, List<Turn> others, ToDoubleFunction<Usage> figure) {
        List<Double> ratios = IntStream.range(0, turns.size())
                .mapToObj(
                        turn -> turns.get(turn).added(figure) / others.get(turn).added(figure))
                .toList();
        return String.format(
                "%.2f (%.2f to %.2f)",
                median(ratios, ratio -> ratio), Collections.min(ratios), Collections.max(ratios));
    }

    private Turn turn(CheckContext subject) throws IOException, InterruptedException {
        Path place = place(subject);
        delete(place.resolve("generated"));
        Files.createDirectories(place.resolve("generated"));
        List<String> with = options(subject, "classes");
        with.addAll(List.of(
                "-processorpath",
                subject.processorPath(),
                "-s",
                place.resolve("generated").toString()));
        with.addAll(subject.options());
        with.addAll(files(place.resolve("sources")));
        List<String> without = options(subject, "classes-without");
        Usage first = CompilerProcess.run(place, with);
        without.add("-proc:none");
        without.addAll(files(place.resolve("sources")));
        without.addAll(files(place.resolve("generated")));
        return new Turn(first, CompilerProcess.run(place, without));
    }

    /** One of many interfaces has changed: the compiler is given it alone, and the class files of the others. */
    private void changeOne(int interfaces, int turns) throws IOException, InterruptedException {
        writeSources(CheckContext.REQUEST, interfaces);
        turn(CheckContext.REQUEST);
        Path place = place(CheckContext.REQUEST);
        Path changed = place.resolve("sources/demo/Type100.java");
        List<Usage> many = new ArrayList<>();
        List<Usage> alone = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            many.add(changed(changed, place.resolve("classes").toString()));
            alone.add(changed(changed, place.resolve("none").toString()));
        }
        System.out.printf("%n### One changed interface, median of %d turns%n%n", turns);
        System.out.println("| compiled | CPU of all, ms | allocation of all, kB |");
        System.out.println("| --- | --- | --- |");
        System.out.printf(
                "| alone | %.0f | %.0f |%n", median(alone, Usage::cpuMillis), median(alone, Usage::allocatedKb));
        System.out.printf(
                "| beside the class files of %,d others and their factories | %.0f | %.0f |%n",
                interfaces - 1, median(many, Usage::cpuMillis), median(many, Usage::allocatedKb));
    }

    private Usage changed(Path source, String others) throws IOException, InterruptedException {
        Path place = place(CheckContext.REQUEST);
        List<String> arguments = options(CheckContext.REQUEST, "classes-changed");
        int classPath = arguments.indexOf("-classpath") + 1;
        arguments.set(classPath, others + System.getProperty("path.separator") + arguments.get(classPath));
        arguments.addAll(List.of("-processorpath", CheckContext.REQUEST.processorPath(), source.toString()));
        return CompilerProcess.run(place, arguments);
    }

    private List<String> options(CheckContext subject, String output) throws IOException {
        Path classes = place(subject).resolve(output);
        delete(classes);
        Files.createDirectories(classes);
        return new ArrayList<>(List.of(
                "-nowarn",
                "-XDignore.symbol.file",
                "-implicit:none",
                "-classpath",
                subject.processorPath(),
                "-d",
                classes.toString()));
    }

    private Path place(CheckContext subject) {
        return folder.resolve(subject.name());
    }

    private void writeSources(CheckContext subject, int interfaces) throws IOException {
        delete(place(subject));
        Path sources = place(subject).resolve("sources/demo");
        Files.createDirectories(sources);
        for (int index = 0; index < interfaces; index++) {
            Files.writeString(sources.resolve("Type" + index + ".java"), subject.source("Type" + index));
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (String file : files(folder)) {
            size += Files.size(Path.of(file));
        }
        return size;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
