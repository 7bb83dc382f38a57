#!/usr/bin/env bash
# Eclipse's compiler (org.eclipse.jdt:ecj 3.46.100), a method with a @deprecated tag in its Javadoc and no annotation, and a processor
# that asks Elements.isDeprecated. Expected: true, as javac says, because this compiler itself warns callers of the method and marks it
# in the class file. Instead: false, so that a processor that passes deprecation on forgets it under Eclipse's compiler only.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
  -Dartifact=org.eclipse.jdt:ecj:3.46.100 -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cd "$work"

cat >Ask.java <<'JAVA'
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Ask extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element type : round.getRootElements()) {
      for (Element member : type.getEnclosedElements()) {
        if (type.getSimpleName().contentEquals("Door")) {
          System.out.println(member.getSimpleName() + ": " + processingEnv.getElementUtils().isDeprecated(member));
        }
      }
    }
    return false;
  }
}
JAVA
cat >Door.java <<'JAVA'
interface Door {
  /** @deprecated use a gate */
  void tag();

  @Deprecated
  void annotation();

  /** Opens. */
  void neither();
}
JAVA
cat >Caller.java <<'JAVA'
class Caller {
  void call(Door door) {
    door.tag();
    door.annotation();
    door.neither();
  }
}
JAVA
mkdir processor
javac -proc:none -d processor Ask.java
echo "javac $(javac -version 2>&1 | sed 's/javac //')"
javac -processorpath processor -processor Ask -d javac Door.java Caller.java 2>log | tee javac.out
echo "ecj 3.46.100"
java -jar ecj-3.46.100.jar --release 17 -warn:+deprecation -processorpath processor -processor Ask -d ecj Door.java Caller.java \
  2>warnings | tee ecj.out
grep 'is deprecated' warnings
javap -v -cp ecj Door | grep -E '^  public abstract|Deprecated: true' | tee marks

diff javac.out <(printf '%s\n' 'tag: true' 'annotation: true' 'neither: false')
diff ecj.out <(printf '%s\n' 'tag: false' 'annotation: true' 'neither: false')
grep -q 'The method tag() from the type Door is deprecated' warnings
test "$(grep -c 'Deprecated: true' marks)" = 2
echo "ECJ warns of tag() and marks it, and tells processors that it is not deprecated"
