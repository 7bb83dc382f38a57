#!/usr/bin/env bash
# javac (any from 17 on; here the one on the path), a library whose annotations mention an enum that is not on the class path, and an
# annotation processor that generates one class. Expected: `unknown enum constant` once, as without a processor, because class files
# do not change between rounds. Instead: each round reads the class file anew and prints the same warning.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p library/lib classes processor out
echo 'package lib; public enum Kind { OLD }' >library/lib/Kind.java
echo 'package lib; public @interface Marked { Kind value(); }' >library/lib/Marked.java
echo 'package lib; @Marked(Kind.OLD) public interface Base {}' >library/lib/Base.java
javac -d classes library/lib/*.java
rm classes/lib/Kind.class

cat >Once.java <<'JAVA'
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

public class Once extends AbstractProcessor {
  private boolean isDone;

  @Override public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (!isDone) {
      isDone = true;
      try (Writer writer = processingEnv.getFiler().createSourceFile("Generated").openWriter()) {
        writer.write("class Generated {}");
      } catch (IOException failure) {
        throw new IllegalStateException(failure);
      }
    }
    return false;
  }
}
JAVA
javac -proc:none -d processor Once.java
echo 'interface Fleet extends lib.Base {}' >Fleet.java

javac -version
{
  javac -proc:none -cp classes -d out Fleet.java 2>&1 \
    | grep -c 'unknown enum constant Kind.OLD' | sed 's/^/without a processor: /'
  javac -processorpath processor -processor Once -cp classes -d out Fleet.java 2>&1 \
    | grep -c 'unknown enum constant Kind.OLD' | sed 's/^/with one: /'
} | tee seen
grep -qx 'without a processor: 1' seen
grep -qx 'with one: 4' seen
echo "A warning about a library is printed four times, for a processor that has nothing to do with it."
