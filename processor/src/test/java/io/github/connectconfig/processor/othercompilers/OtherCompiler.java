package io.github.connectconfig.processor.othercompilers;

import io.github.connectconfig.processor.compatibility.EclipseBatch;
import io.github.connectconfig.processor.testing.Artifacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The compilers that the corpus runs on in addition to the JDK's javac and ECJ, each in a separate process. To add one, add it
 * here, and its jars where the profile {@code it} of this module fetches them.
 */
public enum OtherCompiler {
    AJC(Code.AJC, List.of("aspectjtools"), List.of("aspectjrt"), "--release", "17", "-proceedOnError"),
    NB_JAVAC_27(Code.JAVAC, List.of("nb-javac-27", "nb-javac-27-api"), List.of()),
    NB_JAVAC_26(Code.JAVAC, List.of("nb-javac-26", "nb-javac-26-api"), List.of()),
    /** Without a target it compiles for Java 8, against the JDK's classes of that time. */
    FRGAAL(Code.JAVAC, List.of("frgaal"), List.of(), "-target", "17");

    private enum Code {
        JAVAC,
        AJC
    }

    /** The property with the folder where the profile {@code it} puts the jars. */
    private static final String FOLDER = "connectconfig.compilers";

    private final Code code;
    private final List<String> jars;
    private final List<String> library;
    private final List<String> options;

    /**
     * A compiler.
     *
     * @param jars that it consists of
     * @param library jars that what it compiles needs
     * @param options that it is run with; its source version is the newest that it knows, unless they say otherwise
     */
    OtherCompiler(Code code, List<String> jars, List<String> library, String... options) {
        this.code = code;
        this.jars = jars;
        this.library = library;
        this.options = List.of(options);
    }

    /** True if it is based on javac, which reports findings at the array element; false if on Eclipse's compiler. */
    public boolean isJavac() {
        return code == Code.JAVAC;
    }

    /** What has to be on the class path of what it compiles, and of what runs that. */
    public List<Path> library() {
        return fetched(library);
    }

    /** The command line of its process. */
    List<String> command(List<Path> processorPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // To compile a processor that is loaded anew for each case any better costs more than it saves.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        List<Path> classPath = new ArrayList<>(fetched(jars));
        classPath.add(Artifacts.of(CompilerWorker.class));
        if (isJavac()) {
            // Without these modules the class path's javac and javax.tools are the only ones.
            command.addAll(List.of("--limit-modules", "java.base,java.logging,java.xml,jdk.zipfs"));
            classPath.addAll(processorPath);
        }
        command.addAll(List.of("-cp", EclipseBatch.joined(classPath), CompilerWorker.class.getName(), code.name()));
        return command;
    }

    /** The engine inside its process, by the last word of the command. */
    static Engine engine(String code) {
        return Code.valueOf(code) == Code.JAVAC ? new JavacEngine() : new AjcEngine();
    }

    /** The options of each compilation. Only ajc loads processors itself: see {@link JavacEngine}. */
    List<String> options(List<Path> processorPath) {
        List<String> all = new ArrayList<>(options);
        if (code == Code.AJC) {
            all.addAll(List.of("-processorpath", EclipseBatch.joined(processorPath)));
        }
        return all;
    }

    private static List<Path> fetched(List<String> names) {
        String folder = System.getProperty(FOLDER);
        List<Path> paths = names.stream()
                .map(name -> Path.of(folder + "/" + name + ".jar"))
                .toList();
        for (Path path : paths) {
            if (!Files.isRegularFile(path)) {
                throw new AssertionError(
                        "no " + path + ": the profile \"it\" fetches it and sets the property " + FOLDER);
            }
        }
        return paths;
    }
}
