#!/usr/bin/env bash
# KSP (com.google.devtools.ksp:symbol-processing-aa-embeddable 2.3.12, run by its command-line entry point) and sealed
# interfaces, as a processor sees them that is to generate an implementation. Expected: the modifier `sealed` and the permitted
# types of both languages, since KSP processes the Java sources of a module too. Instead: a Kotlin interface has both; a Java
# interface has neither, so that it looks as if any class could implement it, and javac refuses what was generated.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ksp=com.google.devtools.ksp
for artifact in $ksp:symbol-processing-aa-embeddable:2.3.12 $ksp:symbol-processing-common-deps:2.3.12 \
  $ksp:symbol-processing-api:2.3.12 org.jetbrains.kotlin:kotlin-stdlib:2.3.20; do
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" \
    -Dmdep.stripVersion=true -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
cd "$work"

mkdir -p src processor/META-INF/services
cat >src/InKotlin.kt <<'KOTLIN'
sealed interface InKotlin
class OfKotlin : InKotlin
KOTLIN
cat >src/InJava.java <<'JAVA'
public sealed interface InJava permits OfJava {}
JAVA
cat >src/OfJava.java <<'JAVA'
public final class OfJava implements InJava {}
JAVA
cat >Sealed.java <<'JAVA'
import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.processing.*;
import com.google.devtools.ksp.symbol.*;
import java.util.List;
import kotlin.sequences.SequencesKt;

public class Sealed implements SymbolProcessorProvider {
  @Override public SymbolProcessor create(SymbolProcessorEnvironment environment) {
    return new SymbolProcessor() {
      @Override public List<KSAnnotated> process(Resolver resolver) {
        for (String name : List.of("InKotlin", "InJava")) {
          KSClassDeclaration type = UtilsKt.getClassDeclarationByName(resolver, name);
          environment.getLogger().warn(name + ": sealed " + type.getModifiers().contains(Modifier.SEALED)
              + ", permitted " + SequencesKt.toList(type.getSealedSubclasses()), null);
        }
        return List.of();
      }
    };
  }
}
JAVA
javac -cp symbol-processing-api.jar:kotlin-stdlib.jar -Xlint:-classfile -d processor Sealed.java 2>javac.log || { cat javac.log; exit 1; }
echo Sealed >processor/META-INF/services/com.google.devtools.ksp.processing.SymbolProcessorProvider

java -cp symbol-processing-aa-embeddable.jar:symbol-processing-common-deps.jar:symbol-processing-api.jar:kotlin-stdlib.jar \
  com.google.devtools.ksp.cmdline.KSPJvmMain -module-name=main -jvm-target=17 -language-version=2.2 -api-version=2.2 \
  -jdk-home="$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')" \
  -source-roots=src -java-source-roots=src -libraries=kotlin-stdlib.jar -project-base-dir=. -output-base-dir=out \
  -caches-dir=out/caches -class-output-dir=out/classes -kotlin-output-dir=out/kotlin -java-output-dir=out/java \
  -resource-output-dir=out/resources processor >ksp.log 2>&1 || { cat ksp.log; exit 1; }

echo "KSP 2.3.12:"
grep -oE 'In(Kotlin|Java): .*' ksp.log | tee seen
grep -qx 'InKotlin: sealed true, permitted \[OfKotlin\]' seen
grep -qx 'InJava: sealed false, permitted \[\]' seen
echo "A processor cannot see that a Java interface is sealed."
