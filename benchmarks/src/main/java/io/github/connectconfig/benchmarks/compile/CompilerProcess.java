package io.github.connectconfig.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** One compiler in a fresh process, which says at its end what it took. */
final class CompilerProcess {
    private CompilerProcess() {}

    /**
     * What a process took.
     *
     * @param cpuMillis of all its threads, start-up, compilation of hot code and garbage collection included
     * @param threadMillis CPU of the thread that runs compiler and processor
     * @param allocatedKb by the thread that runs compiler and processor
     * @param peakKb the most memory that it held at once
     */
    record Usage(double cpuMillis, double threadMillis, double allocatedKb, double peakKb) {}

    /** Compiles with the arguments of javac. */
    public static void main(String[] arguments) throws IOException {
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        double cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        double thread = threads.getCurrentThreadCpuTime();
        double allocated = threads.getCurrentThreadAllocatedBytes();
        System.out.println("usage " + cpu / 1e6 + " " + thread / 1e6 + " " + allocated / 1024 + " " + peakKb());
        System.exit(code);
    }

    /** The resident set at its highest where the system tells, elsewhere the highest of each part of Java's memory. */
    private static double peakKb() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", ""));
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1024.0;
    }

    /**
     * Runs a compiler.
     *
     * @param folder where arguments and output are kept
     * @param arguments those of javac
     * @throws IllegalStateException if it does not compile
     */
    static Usage run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path argumentFile = folder.resolve("arguments");
        Files.write(
                argumentFile,
                arguments.stream()
                        .map(argument -> '"' + argument.replace("\\", "\\\\") + '"')
                        .toList());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command(launcher(folder), argumentFile))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String last = Files.readAllLines(output).stream()
                .filter(line -> line.startsWith("usage "))
                .findFirst()
                .orElse("");
        if (code != 0 || last.isEmpty()) {
            throw new IllegalStateException("the compiler gave up, see " + output);
        }
        String[] figures = last.split(" ");
        return new Usage(
                Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]),
                Double.parseDouble(figures[3]),
                Double.parseDouble(figures[4]));
    }

    /** One collector of one thread: nothing runs beside the compiler but the compilation of its own hot code. */
    private static List<String> command(Path launcher, Path argumentFile) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> fixed = Stream.of(java, "-XX:+UseSerialGC", "-Xms128m", "-Xmx3g");
        Stream<String> options =
                Stream.of(System.getProperty("compiler.options", "").split(" ")).filter(option -> !option.isEmpty());
        return Stream.of(
                        fixed,
                        options,
                        Stream.of("-cp", launcher.toString(), CompilerProcess.class.getName()),
                        Stream.of("@" + argumentFile))
                .flatMap(each -> each)
                .toList();
    }

    /**
     * A jar with this class only: javac would take processors from its own class path before the processor path, and asks
     * it for each of their classes. In a folder that would be a look at the disk, which plain {@code javac} has not.
     */
    private static Path launcher(Path folder) throws IOException {
        Path launcher = folder.resolve("launcher.jar");
        String name = CompilerProcess.class.getName().replace('.', '/') + ".class";
        if (!Files.exists(launcher)) {
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(launcher));
                    InputStream original =
                            CompilerProcess.class.getClassLoader().getResourceAsStream(name)) {
                jar.putNextEntry(new JarEntry(name));
                original.transferTo(jar);
            }
        }
        return launcher;
    }
}
