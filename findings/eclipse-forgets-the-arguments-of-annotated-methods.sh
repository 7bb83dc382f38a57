#!/usr/bin/env bash
# Eclipse's compiler (org.eclipse.jdt:ecj 3.46.100) and the names of arguments in a class file that was compiled with -parameters, as
# a processor sees them. Expected: the names, whatever annotations there are, as javac shows them to it.
# Instead: a method loses the names of all its arguments if it has an annotation, @Deprecated for instance, or if one of the
# arguments has; its neighbours in the same class file keep theirs.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
  -Dartifact=org.eclipse.jdt:ecj:3.46.100 -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cd "$work"

mkdir processor library classes
cat >Show.java <<'JAVA'
import java.util.Set;
import java.util.StringJoiner;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

@SupportedAnnotationTypes("*")
public class Show extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      TypeElement library = processingEnv.getElementUtils().getTypeElement("Library");
      for (ExecutableElement method : ElementFilter.methodsIn(library.getEnclosedElements())) {
        StringJoiner names = new StringJoiner(", ", method.getSimpleName() + ": ", "");
        for (VariableElement parameter : method.getParameters()) {
          names.add(parameter.getSimpleName());
        }
        System.out.println(names);
      }
    }
    return false;
  }
}
JAVA
cat >Library.java <<'JAVA'
public interface Library {
  @interface Tag {}

  String plain(String state, String user);

  @Deprecated
  String annotated(String state, String user);

  String inside(String state, @Tag String user);
}
JAVA
echo 'class Use {}' >Use.java
javac -proc:none -d processor Show.java
javac -proc:none -parameters -d library Library.java
javac -cp library -processorpath processor -processor Show -d classes Use.java >javac.out
java -jar ecj-3.46.100.jar --release 17 -cp library -processorpath processor -processor Show -d classes Use.java >ecj.out
echo "javac $(javac -version 2>&1 | sed 's/javac //')"
cat javac.out
echo "ecj 3.46.100"
cat ecj.out

diff javac.out - <<'EXPECTED'
plain: state, user
annotated: state, user
inside: state, user
EXPECTED
diff ecj.out - <<'EXPECTED'
plain: state, user
annotated: arg0, arg1
inside: arg0, arg1
EXPECTED
echo "ECJ has no names for the arguments of annotated methods"
