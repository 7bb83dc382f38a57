package io.github.connectconfig.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of what happens at run time and prints a table a kind of values, beside a yardstick. Iterations are
 * many and short, and the time that counts is that of the fastest: on a machine that does other things as well, only an
 * iteration that nothing interrupted says what the code takes. The median beside it shows how much else went on.
 */
public final class RunTimeBenchmarks {
    private static final List<Table> TABLES = List.of(
            new Table(UrlBenchmark.class, "floor"),
            new Table(CallbackBenchmark.class, "nettyDecoder"),
            new Table(StateBenchmark.class, "floor"));

    /**
     * A benchmark and its method that the others are compared with.
     *
     * @param benchmark a class of JMH
     * @param yardstick the name of one of its methods
     */
    private record Table(Class<?> benchmark, String yardstick) {}

    private RunTimeBenchmarks() {}

    /**
     * Measures and prints tables.
     *
     * @param arguments {@code short} or {@code long}, then, if not all are to run, a regular expression over names of
     *     class and method, such as {@code CallbackBenchmark.*}
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean isLong = arguments[0].equals("long");
        String names = arguments.length > 1 ? arguments[1] : ".*";
        String yardsticks = TABLES.stream()
                .map(table -> table.benchmark().getSimpleName() + "\\." + table.yardstick())
                .collect(Collectors.joining("|"));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.(" + yardsticks + "|" + names + ")$")
                .addProfiler(GCProfiler.class)
                .forks(isLong ? 2 : 1)
                // Hot code is compiled before it goes on, however little time the machine has for the compiler.
                .jvmArgsAppend("-XX:-BackgroundCompilation", "-XX:+UseSerialGC")
                .warmupIterations(isLong ? 5 : 2)
                .warmupTime(TimeValue.milliseconds(isLong ? 500 : 300))
                .measurementIterations(isLong ? 200 : 50)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true);
        Collection<RunResult> results = new Runner(options.build()).run();
        for (Table table : TABLES) {
            List<RunResult> own = results.stream()
                    .filter(result -> result.getParams()
                            .getBenchmark()
                            .startsWith(table.benchmark().getName() + "."))
                    .toList();
            own.stream().map(RunTimeBenchmarks::input).distinct().forEach(input -> print(table, input, own));
        }
    }

    private static void print(Table table, String input, List<RunResult> results) {
        List<RunResult> rows = results.stream()
                .filter(result -> input(result).equals(input))
                .sorted((one, other) -> Double.compare(time(one), time(other)))
                .toList();
        double yardstick = rows.stream()
                .filter(result -> name(result).equals(table.yardstick()))
                .mapToDouble(RunTimeBenchmarks::time)
                .findFirst()
                .orElse(Double.NaN);
        System.out.printf(
                "%n### %s%s, Java %s%n%n| form | ns | times %s | median, ns | B |%n| --- | --- | --- | --- | --- |%n",
                table.benchmark().getSimpleName(),
                input.isEmpty() ? "" : ", " + input.toLowerCase(Locale.ROOT).replace('_', ' ') + " values",
                Runtime.version().feature(),
                table.yardstick());
        rows.forEach(result -> System.out.printf(
                "| %s | %.1f | %.2f | %.1f | %.0f |%n",
                name(result),
                time(result),
                time(result) / yardstick,
                result.getPrimaryResult().getStatistics().getPercentile(50),
                allocation(result)));
    }

    /** Returns the kind of values; an empty text for a benchmark that has only one. */
    private static String input(RunResult result) {
        String input = result.getParams().getParam("input");
        return input == null ? "" : input;
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double allocation(RunResult result) {
        Result<?> allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocation == null ? Double.NaN : allocation.getScore();
    }
}
