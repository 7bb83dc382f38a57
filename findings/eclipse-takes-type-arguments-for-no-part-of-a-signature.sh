#!/usr/bin/env bash
# Eclipse's compiler (org.eclipse.jdt:ecj 3.46.100) and Types.isSubsignature, which a processor asks whether one method overrides
# another (JLS 8.4.2). Expected: send(List<String>) and send(List<Integer>) are no subsignatures of each other, and a raw send(List)
# is one of send(List<String>) but not the other way round, as javac has it (and as ECJ itself, which reports a name clash for a
# class that inherits the first two). Instead: it answers true each time, whatever the type arguments.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
  -Dartifact=org.eclipse.jdt:ecj:3.46.100 -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cd "$work"

mkdir processor classes
cat >Ask.java <<'JAVA'
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

@SupportedAnnotationTypes("*")
public class Ask extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      for (String pair : List.of("Texts Numbers", "Raw Texts", "Texts Raw", "Texts Same")) {
        String[] names = pair.split(" ");
        System.out.println(pair + ": "
            + processingEnv.getTypeUtils().isSubsignature(type(names[0]), type(names[1])));
      }
    }
    return false;
  }

  private ExecutableType type(String name) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
    ExecutableElement method = ElementFilter.methodsIn(type.getEnclosedElements()).get(0);
    return (ExecutableType) method.asType();
  }
}
JAVA
cat >Texts.java <<'JAVA'
import java.util.List;

interface Texts { void send(List<String> list); }
interface Same { void send(List<String> list); }
interface Numbers { void send(List<Integer> list); }
interface Raw { void send(@SuppressWarnings("rawtypes") List list); }
JAVA
javac -proc:none -d processor Ask.java
javac -processorpath processor -processor Ask -d classes Texts.java >javac.out
java -jar ecj-3.46.100.jar --release 17 -processorpath processor -processor Ask -d classes Texts.java >ecj.out
echo "javac $(javac -version 2>&1 | sed 's/javac //')"
cat javac.out
echo "ecj 3.46.100"
cat ecj.out

diff javac.out - <<'EXPECTED'
Texts Numbers: false
Raw Texts: true
Texts Raw: false
Texts Same: true
EXPECTED
diff ecj.out - <<'EXPECTED'
Texts Numbers: true
Raw Texts: true
Texts Raw: true
Texts Same: true
EXPECTED
echo "ECJ calls all of them subsignatures"
