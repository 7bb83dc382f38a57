#!/usr/bin/env bash
# javac of JDK 25 (com.dukescript.nbjavac:nb-javac jdk-25+31.1, the same code, run on the JDK at hand) and Eclipse's compiler
# (org.eclipse.jdt:ecj 3.46.100), an annotation with a misspelt member, and what a processor sees of it. Expected: the member
# with an error type, as an annotation's value that does not resolve is shown as "<error>"; or no annotation at all.
# Instead: an annotation without that member, which looks as if nobody had written it. A processor that requires the member can
# only add an error of its own to the compiler's.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for artifact in com.dukescript.nbjavac:nb-javac:jdk-25+31.1 com.dukescript.nbjavac:nb-javac:jdk-25+31.1:jar:api org.eclipse.jdt:ecj:3.46.100; do
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact="$artifact" -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
cd "$work"

mkdir annotation processor classes
cat >Route.java <<'JAVA'
@interface Route {
  String path() default "/";
  String method() default "GET";
}
JAVA
cat >Show.java <<'JAVA'
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("Route")
public class Show extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        System.out.println(element.getSimpleName() + " has "
            + element.getAnnotationMirrors().get(0).getElementValues().values());
      }
    }
    return false;
  }
}
JAVA
cat >Pages.java <<'JAVA'
@Route(path = "/a")
class Right {}

@Route(path = Missing.PATH)
class Value {}

@Route(pth = "/c", method = "POST")
class Member {}
JAVA
javac -proc:none -d annotation Route.java
javac -proc:none -d processor Show.java

# Runs a compiler and prints what the processor saw.
see() {
  "$@" -classpath annotation -processorpath processor -processor Show -d classes Pages.java >out 2>err || true
  grep ' has ' out | sort
}
nb=$(ls nb-javac-*-api.jar):$(ls nb-javac-jdk-25+31.1.jar)
echo "nb-javac jdk-25+31.1:"
javac25=$(see java --limit-modules java.base,java.logging,java.xml,jdk.zipfs -cp "$nb" com.sun.tools.javac.Main)
echo "$javac25"
echo "errors of the compiler's own: $(grep -c "cannot find symbol" err), of the value and of the member"
echo "ecj 3.46.100:"
ecj=$(see java -jar ecj-3.46.100.jar --release 17)
echo "$ecj"

[[ $(grep Member <<<"$javac25") == 'Member has ["POST"]' ]]
[[ $(grep Member <<<"$ecj") == 'Member has ["POST"]' ]]
grep -q '^Value has \["\?<error>"\?\]$' <<<"$javac25"
echo "the misspelt member is not shown; a value that does not resolve is"
