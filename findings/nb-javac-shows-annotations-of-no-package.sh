#!/usr/bin/env bash
# nb-javac (com.dukescript.nbjavac:nb-javac jdk-26+35, the code of javac 26; the JDK's own javac 25 does the same, 17 does not), and an
# annotation whose import is missing, @Nullable, as processors see it. Expected: javac hides it, as it did up to 17; or it is an
# unknown type whose enclosing element is a package, as the Javadoc of TypeElement has it for each class that is in no other.
# Instead: it is listed, and what encloses it is of the kind OTHER: no package and no class, so that a cast to PackageElement, the usual way,
# throws. Elements.getPackageOf does not throw: it says the package without a name.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() {
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact="$1" -DoutputDirectory="$work/compiler" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
}
fetch com.dukescript.nbjavac:nb-javac:jdk-26+35
fetch com.dukescript.nbjavac:nb-javac:jdk-26+35:jar:api

mkdir "$work/processor" "$work/classes"
cat >"$work/Looker.java" <<'JAVA'
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

@SupportedAnnotationTypes("*")
public final class Looker extends AbstractProcessor {
  @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
          Element annotation = mirror.getAnnotationType().asElement();
          Element around = annotation.getEnclosingElement();
          System.out.println(annotation.getSimpleName() + ": " + mirror.getAnnotationType().getKind() + ", in "
              + around.getKind() + ", a package: " + (around instanceof PackageElement)
              + ", package: " + processingEnv.getElementUtils().getPackageOf(annotation));
        }
      }
    }
    return false;
  }
}
JAVA
printf 'interface Item {\n  @Deprecated String known();\n  @Nullable String unknown();\n}\n' >"$work/Item.java"

javac -proc:none -d "$work/processor" "$work/Looker.java"
echo "== nb-javac jdk-26+35 on $(java -version 2>&1 | head -1)"
# Without the module jdk.compiler, or the JDK's own javac would run.
java --limit-modules java.base,java.logging,java.xml,jdk.zipfs -cp "$work/compiler/*" com.sun.tools.javac.Main \
  -nowarn -processor Looker -processorpath "$work/processor" -d "$work/classes" "$work/Item.java" 2>&1 | tee "$work/seen" || true
grep -q '^Deprecated: DECLARED, in PACKAGE, a package: true, package: java.lang$' "$work/seen"
grep -q '^Nullable: ERROR, in OTHER, a package: false, package: $' "$work/seen"
