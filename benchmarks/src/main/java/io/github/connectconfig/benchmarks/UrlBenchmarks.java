package io.github.connectconfig.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link UrlBenchmark} and prints a table a kind of values, beside the floor. Iterations are many and short, and the
 * time that counts is that of the fastest: on a machine that does other things as well, only an iteration that nothing
 * interrupted says what the code takes. The median beside it shows how much else went on.
 */
public final class UrlBenchmarks {
    private UrlBenchmarks() {}

    /**
     * Measures and prints tables.
     *
     * @param arguments {@code short} or {@code long}, then, if not all are to run, a regular expression over names
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean isLong = arguments[0].equals("long");
        String names = arguments.length > 1 ? arguments[1] : ".*";
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(UrlBenchmark.class.getName() + "\\.(floor|" + names + ")$")
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
        for (Inputs input : Inputs.values()) {
            print(input, results);
        }
    }

    private static void print(Inputs input, Collection<RunResult> results) {
        double floor = results.stream()
                .filter(result -> isOf(input, result) && name(result).equals("floor"))
                .mapToDouble(UrlBenchmarks::time)
                .findFirst()
                .orElse(Double.NaN);
        System.out.printf(
                "%n### %s values, Java %s%n%n| form | ns | times the floor | median, ns | B |%n| --- | --- | --- | --- | --- |%n",
                input.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Runtime.version().feature());
        results.stream()
                .filter(result -> isOf(input, result))
                .sorted((one, other) -> Double.compare(time(one), time(other)))
                .forEach(result -> System.out.printf(
                        "| %s | %.1f | %.2f | %.1f | %.0f |%n",
                        name(result),
                        time(result),
                        time(result) / floor,
                        result.getPrimaryResult().getStatistics().getPercentile(50),
                        allocation(result)));
    }

    private static boolean isOf(Inputs input, RunResult result) {
        return result.getParams().getParam("input").equals(input.name());
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
