#!/usr/bin/env bash
# AspectJ's compiler ajc (org.aspectj:aspectjtools 1.9.27) and a processor that reports at an argument of a method, once in
# each round, after another source was generated in round one. Expected: file and line each time, as for the method itself,
# and as javac and Eclipse's own compiler (org.eclipse.jdt:ecj 3.46.100) have it. Instead: from round two on the argument,
# asked for anew, has no place at all, while the element that was handed out in round one still has it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for artifact in org.aspectj:aspectjtools:1.9.27 org.aspectj:aspectjrt:1.9.27 org.eclipse.jdt:ecj:3.46.100; do
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" \
    -Dmdep.stripVersion=true -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
cd "$work"

mkdir -p src out processor/META-INF/services
cat >src/Visit.java <<'JAVA'
interface Visit {
  String start(
      String state);
}
JAVA
cat >Places.java <<'JAVA'
import java.io.*;
import java.util.*;
import javax.annotation.processing.*;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.*;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

@SupportedAnnotationTypes("*")
public class Places extends AbstractProcessor {
  private int round;
  private Element first;

  @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }

  @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    TypeElement visit = processingEnv.getElementUtils().getTypeElement("Visit");
    ExecutableElement start = ElementFilter.methodsIn(visit.getEnclosedElements()).get(0);
    Element argument = start.getParameters().get(0);
    if (round == 1) {
      first = argument;
      try (Writer writer = processingEnv.getFiler().createSourceFile("More").openWriter()) {
        writer.write("interface More {}");
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    Messager messager = processingEnv.getMessager();
    messager.printMessage(Kind.WARNING, "round " + round + ": method", start);
    messager.printMessage(Kind.WARNING, "round " + round + ": argument", argument);
    messager.printMessage(Kind.WARNING, "round " + round + ": argument of round 1", first);
    return false;
  }
}
JAVA
javac -proc:none -d processor Places.java
echo Places >processor/META-INF/services/javax.annotation.processing.Processor

# Each warning as "text @ line", with line "none" where the compiler shows no place.
ajc() {
  java -cp aspectjtools.jar:aspectjrt.jar org.aspectj.tools.ajc.Main -17 -cp aspectjrt.jar -processorpath processor \
    -d out src/Visit.java 2>&1 | sed -nE 's/^[^ ]*Visit\.java:([0-9]+) \[warning\] (round.*)/\2 @ \1/p; s/^\[warning\] (round.*)/\1 @ none/p'
}
eclipse() {
  mkdir -p ecj-out
  { java -jar ecj.jar --release 17 -cp ecj-out -processorpath processor -s ecj-out -d ecj-out src/Visit.java 2>&1 || true; } |
    sed -nE '/WARNING in .*Visit\.java \(at line/{s/.*at line ([0-9]+).*/\1/;h}; /^round/{G;s/\n/ @ /p}'
}

echo "ajc 1.9.27:"
ajc | tee ajc.out
echo "ecj 3.46.100:"
eclipse | tee ecj.out
grep -qx 'round 1: argument @ 3' ajc.out
grep -qx 'round 2: argument @ none' ajc.out
grep -qx 'round 2: argument of round 1 @ 3' ajc.out
grep -qx 'round 2: method @ 2' ajc.out
grep -qx 'round 2: argument @ 3' ecj.out
echo "From round two on ajc has no place for an argument."
