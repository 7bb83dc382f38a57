#!/usr/bin/env bash
# Eclipse's compiler (org.eclipse.jdt:ecj 3.46.100), and an annotation whose value is a constant that a processor generates in the
# first round. Expected: Names.WORD and demo.Names.WORD mean the same, as javac has it: it compiles both.
# Instead: ECJ finds the constant by its simple name, and says of the qualified one, for good, that it cannot be resolved.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
  -Dartifact=org.eclipse.jdt:ecj:3.46.100 -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cd "$work"

mkdir processor simple qualified
cat >Generate.java <<'JAVA'
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Generate extends AbstractProcessor {
  private boolean isDone;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (isDone) {
      return false;
    }
    isDone = true;
    try (Writer source = processingEnv.getFiler().createSourceFile("demo.Names").openWriter()) {
      source.write("package demo; interface Names { String WORD = \"unused\"; }");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return false;
  }
}
JAVA
printf 'package demo;\n\n@SuppressWarnings(Names.WORD)\nclass Use {}\n' >simple/Use.java
printf 'package demo;\n\n@SuppressWarnings(demo.Names.WORD)\nclass Use {}\n' >qualified/Use.java
javac -proc:none -d processor Generate.java

for name in simple qualified; do
  mkdir "classes-$name"
  result=0
  javac -implicit:none -Xlint:-options -processorpath processor -processor Generate -d "classes-$name" $name/Use.java || result=$?
  echo "javac, $name name: exit $result"
  result=0
  java -jar ecj-3.46.100.jar --release 17 -nowarn -processorpath processor -processor Generate -d "classes-$name" \
    $name/Use.java >"$name.out" 2>&1 || result=$?
  echo "ecj 3.46.100, $name name: exit $result $(grep resolved "$name.out" || true)"
done >result
echo "javac $(javac -version 2>&1 | sed 's/javac //')"
cat result
diff result - <<'EXPECTED'
javac, simple name: exit 0
ecj 3.46.100, simple name: exit 0 
javac, qualified name: exit 0
ecj 3.46.100, qualified name: exit 255 demo.Names cannot be resolved to a variable
EXPECTED
