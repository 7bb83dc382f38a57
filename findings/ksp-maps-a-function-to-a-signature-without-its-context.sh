#!/usr/bin/env bash
# KSP (com.google.devtools.ksp:symbol-processing-aa-embeddable 2.3.12, run by its command-line entry point) and a function with a
# context parameter, as a processor sees it that is to generate an implementation. Expected: if not the parameter itself, then
# Resolver.mapToJvmSignature, which is documented as the signature in the class file, has it. Instead: the signature that Kotlin's
# compiler (2.3.20) does not write, with one parameter in place of two.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ksp=com.google.devtools.ksp
for artifact in $ksp:symbol-processing-aa-embeddable:2.3.12 $ksp:symbol-processing-common-deps:2.3.12 \
  $ksp:symbol-processing-api:2.3.12 org.jetbrains.kotlin:kotlin-stdlib:2.3.20 \
  org.jetbrains.kotlin:kotlin-compiler-embeddable:2.3.20 org.jetbrains.kotlin:kotlin-script-runtime:2.3.20 \
  org.jetbrains.kotlin:kotlin-reflect:2.3.20 org.jetbrains.kotlin:kotlin-daemon-embeddable:2.3.20 \
  org.jetbrains.kotlinx:kotlinx-coroutines-core-jvm:1.8.0 org.jetbrains:annotations:26.0.2; do
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" \
    -Dmdep.stripVersion=true -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
cd "$work"

mkdir -p src processor/META-INF/services
cat >src/Greeter.kt <<'KOTLIN'
interface Greeter {
    context(length: Int)
    fun greet(name: String): String
}
KOTLIN
cat >Context.java <<'JAVA'
import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.processing.*;
import com.google.devtools.ksp.symbol.*;
import java.util.List;
import kotlin.sequences.SequencesKt;

public class Context implements SymbolProcessorProvider {
  @Override public SymbolProcessor create(SymbolProcessorEnvironment environment) {
    return new SymbolProcessor() {
      @Override public List<KSAnnotated> process(Resolver resolver) {
        KSClassDeclaration type = UtilsKt.getClassDeclarationByName(resolver, "Greeter");
        for (KSFunctionDeclaration function : SequencesKt.toList(UtilsKt.getDeclaredFunctions(type))) {
          environment.getLogger().warn("greet: parameters " + function.getParameters() + ", signature "
              + resolver.mapToJvmSignature(function), null);
        }
        return List.of();
      }
    };
  }
}
JAVA
javac -cp symbol-processing-api.jar:kotlin-stdlib.jar -Xlint:-classfile -d processor Context.java 2>javac.log || { cat javac.log; exit 1; }
echo Context >processor/META-INF/services/com.google.devtools.ksp.processing.SymbolProcessorProvider

java -cp symbol-processing-aa-embeddable.jar:symbol-processing-common-deps.jar:symbol-processing-api.jar:kotlin-stdlib.jar \
  com.google.devtools.ksp.cmdline.KSPJvmMain -module-name=main -jvm-target=17 -language-version=2.2 -api-version=2.2 \
  -jdk-home="$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')" \
  -source-roots=src -java-source-roots=src -libraries=kotlin-stdlib.jar -project-base-dir=. -output-base-dir=out \
  -caches-dir=out/caches -class-output-dir=out/classes -kotlin-output-dir=out/kotlin -java-output-dir=out/java \
  -resource-output-dir=out/resources processor >ksp.log 2>&1 || { cat ksp.log; exit 1; }

echo "KSP 2.3.12:"
grep -oE 'greet: .*' ksp.log | tee seen
echo "Kotlin 2.3.20:"
java -cp "$(printf '%s:' kotlin-*.jar kotlinx-*.jar annotations.jar)" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect \
  -Xcontext-parameters -cp kotlin-stdlib.jar -d out/compiled src/Greeter.kt >kotlinc.log 2>&1 || { cat kotlinc.log; exit 1; }
javap -s -cp out/compiled Greeter | grep -A1 'greet(' | sed 's/^ *//' | tee compiled
grep -qx 'greet: parameters \[name\], signature (Ljava/lang/String;)Ljava/lang/String;' seen
grep -qx 'descriptor: (ILjava/lang/String;)Ljava/lang/String;' compiled
echo "A processor cannot see the context parameter, and the signature that it is told is no method of the class."
