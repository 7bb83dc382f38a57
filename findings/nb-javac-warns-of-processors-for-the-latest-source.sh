#!/usr/bin/env bash
# nb-javac (com.dukescript.nbjavac:nb-javac jdk-27+26, javac 27 for older JDKs) and a processor that supports "the latest source
# version" the usual way, by SourceVersion.latestSupported(); Immutables (org.immutables:value 2.12.2) stands for them all.
# Expected: no warning: whoever supports the latest version supports the compiler's own. Instead: its latestSupported() answers
# the version of the JDK that it runs on, so that a compiler whose default is -source 27 warns of each such processor as of one
# for 17. -Xlint:-processing and -Xlint:none do not silence it, and -Werror fails the build; --release 17 or -nowarn helps.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() {
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact="$1" -DoutputDirectory="$work/$2" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
}
fetch com.dukescript.nbjavac:nb-javac:jdk-27+26 compiler
fetch com.dukescript.nbjavac:nb-javac:jdk-27+26:jar:api compiler
fetch org.immutables:value:2.12.2 processor

cat >"$work/Item.java" <<'JAVA'
@org.immutables.value.Value.Immutable
interface Item {
  String name();
}
JAVA
mkdir "$work/classes"

# Without the module jdk.compiler, or the JDK's own javac would run.
compile() {
  output=$(java --limit-modules java.base,java.logging,java.xml,jdk.zipfs -cp "$work/compiler/*" com.sun.tools.javac.Main \
    -proc:full -cp "$work/processor/value-2.12.2.jar" -d "$work/classes" "$@" "$work/Item.java" 2>&1) && exit=0 || exit=$?
  warnings=$(grep -c "annotation processor 'org.immutables.* less than -source '27'" <<<"$output") || true
  printf '== options: %s\n%s\nexit %s\n' "$*" "$output" "$exit"
}

changed=0
echo "== nb-javac jdk-27+26 on $(java -version 2>&1 | head -1)"
for lint in all none -processing; do
  compile "-Xlint:$lint"
  [[ $exit == 0 && $warnings == 1 ]] || changed=1
done
compile -Xlint:-processing -Werror
[[ $exit == 1 && $warnings == 1 ]] || changed=1
compile --release 17 -Werror
[[ $exit == 0 && $warnings == 0 ]] || changed=1
if [[ $changed == 1 ]]; then
  echo "== the behaviour has changed" >&2
fi
exit $changed
