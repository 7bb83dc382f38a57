package io.github.connectconfig.benchmarks.kotlin;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Runs the main class of a tool, and prints at the end of the process, however it ends, what it took. */
final class MeasuredMain {
    private MeasuredMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> System.out.printf(
                        "usage %d %d%n",
                        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                                        .getProcessCpuTime()
                                / 1_000_000,
                        ManagementFactory.getRuntimeMXBean().getUptime())));
        String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) own);
    }
}
