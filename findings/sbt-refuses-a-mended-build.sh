#!/usr/bin/env bash
# sbt 1.13.0 with any annotation processor that generates Java (Immutables 2.12.2 stands for it), -Xlint -Werror.
# Expected: a build that fails for a type error compiles once the error is mended, as it would from clean.
# Instead: the failed build leaves the generated sources among the classes, where the next one finds them on its class
# path: "Implicitly compiled files were not subject to annotation processing", an error under -Werror until "clean".
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
  -Dartifact=org.scala-sbt:sbt-launch:1.13.0 -DoutputDirectory="$work" >"$work/fetch.log" 2>&1 ||
  { cat "$work/fetch.log" >&2; exit 2; }

build="$work/build"
mkdir -p "$build/project" "$build/src/main/java/demo"
cat >"$build/build.sbt" <<'SBT'
autoScalaLibrary := false
crossPaths := false
libraryDependencies += "org.immutables" % "value" % "2.12.2" % Provided
Compile / javacOptions ++= Seq("-proc:full", "-Xlint:all,-processing", "-Werror")
SBT
cat >"$build/src/main/java/demo/Point.java" <<'JAVA'
package demo;

@org.immutables.value.Value.Immutable
public interface Point {
  int x();
}
JAVA
cat >"$build/src/main/java/demo/Main.java" <<'JAVA'
package demo;

public final class Main {
  static Point point() {
    return ImmutablePoint.builder().x("1").build();
  }
}
JAVA

sbt() {
  (cd "$build" && java -Dsbt.version=1.13.0 -Dsbt.color=false -Dsbt.server.autostart=false \
    -Dsbt.boot.directory="$work/boot" -Dsbt.global.base="$work/global" -jar "$work/sbt-launch-1.13.0.jar" "$@" </dev/null) || return 1
}

echo "sbt 1.13.0, $(java -version 2>&1 | head -1)"
wrong=0 mended=0 clean=0
sbt compile >"$work/wrong.log" 2>&1 || wrong=$?
sed -i 's/x("1")/x(1)/' "$build/src/main/java/demo/Main.java"
sbt compile >"$work/mended.log" 2>&1 || mended=$?
sbt clean compile >"$work/clean.log" 2>&1 || clean=$?

echo "with the type error: exit $wrong"
grep -F 'incompatible types' "$work/wrong.log"
echo "mended: exit $mended"
grep -E 'Implicitly compiled|-Werror' "$work/mended.log" || true
echo "mended, from clean: exit $clean"
[[ $wrong == 1 && $mended == 1 && $clean == 0 ]]
grep -qF 'Implicitly compiled files were not subject to annotation processing' "$work/mended.log"
