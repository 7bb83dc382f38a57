#!/usr/bin/env bash
# javac (any from 17 on; here the one on the path) and an interface `Typed<T> extends Base` whose super-interface an annotation
# processor generates in the first round. Expected: in the second round, Types.isSubtype(erasure(Typed), erasure(Base)) is true,
# as it is for the types themselves. Instead: if the erasure was asked for its super-interfaces in the first round, it keeps the
# missing one for ever, and is a subtype of nothing.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >Erasure.java <<'JAVA'
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

public class Erasure extends AbstractProcessor {
  private int round;

  @Override public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    var types = processingEnv.getTypeUtils();
    TypeMirror typed = processingEnv.getElementUtils().getTypeElement("demo.Typed").asType();
    if (++round == 1) {
      if (ASK) {
        types.directSupertypes(types.erasure(typed));
      }
      try (Writer writer = processingEnv.getFiler().createSourceFile("demo.Base").openWriter()) {
        writer.write("package demo; public interface Base {}");
      } catch (IOException failure) {
        throw new IllegalStateException(failure);
      }
    } else if (round == 2) {
      TypeMirror base = processingEnv.getElementUtils().getTypeElement("demo.Base").asType();
      System.out.println("asked " + ASK + ": types " + types.isSubtype(typed, base) + ", erasures "
          + types.isSubtype(types.erasure(typed), types.erasure(base)));
    }
    return false;
  }

  private static final boolean ASK = Boolean.getBoolean("ask");
}
JAVA
mkdir demo
cat >demo/Typed.java <<'JAVA'
package demo;

public interface Typed<T> extends Base {}
JAVA

mkdir processor classes
javac -proc:none -d processor Erasure.java
javac -version
for ask in false true; do
  javac -J-Dask=$ask -processorpath processor -processor Erasure -d classes demo/Typed.java
  rm -r classes/demo
done | tee seen
grep -qx 'asked false: types true, erasures true' seen
grep -qx 'asked true: types true, erasures false' seen
echo "Who has looked at an erasure in one round gets the same in the next, without what was generated."
