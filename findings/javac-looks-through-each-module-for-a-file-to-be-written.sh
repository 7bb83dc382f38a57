#!/usr/bin/env bash
# javac (17 and 25; here the one on the path), and what Filer.createSourceFile costs the compiler's thread.
# Expected: next to nothing but a path, for the name is new and nothing is written yet. Instead: javac looks for a class of that name
# in each module of the JDK, 180 to 220 kB of allocation a file, the same for a class file, nothing for a resource. With --limit-modules,
# it is 12 to 14 kB. (The C1 compiler alone, so that the figures are exact.)
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >Writer.java <<'JAVA'
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

public final class Writer extends AbstractProcessor {
    private static final int FILES = 100;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private boolean done;

    private interface Kind { FileObject create(Filer filer, int index) throws IOException; }

    @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }
    @Override public Set<String> getSupportedAnnotationTypes() { return Set.of("*"); }

    @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (!done) {
                done = true;
                measure("resource", (filer, index) -> filer.createResource(StandardLocation.CLASS_OUTPUT, "made", "r" + index), "");
                measure("source", (filer, index) -> filer.createSourceFile("made.S" + index), "package made; class S%d {}");
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return false;
    }

    /** The second hundred counts: by then, what is loaded once is there. */
    private void measure(String name, Kind kind, String text) throws IOException {
        long sum = 0;
        for (int index = 0; index < 2 * FILES; index++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            FileObject file = kind.create(processingEnv.getFiler(), index);
            sum += index < FILES ? 0 : threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            try (var out = file.openWriter()) {
                out.write(String.format(text, index));
            }
        }
        System.out.printf("%s %d%n", name, sum / FILES / 1000);
    }
}
JAVA
echo 'class Main {}' >Main.java
mkdir made few all
javac -proc:none -Xlint:-options -d made Writer.java 2>/dev/null

javac -version
run() { javac -J-XX:TieredStopAtLevel=1 "${@:2}" -processor Writer -processorpath made -d "$1" Main.java | tee "$1.txt"; }
echo "kB that creating a file allocates, all modules of the JDK:"
run all
echo "with --limit-modules:"
run few --limit-modules java.base,java.compiler
[ "$(awk '/^source/ {print $2}' all.txt)" -gt $((4 * $(awk '/^source/ {print $2}' few.txt))) ]
[ "$(awk '/^resource/ {print $2}' all.txt)" -lt 10 ]
echo "Creating a source costs more the more modules there are."
