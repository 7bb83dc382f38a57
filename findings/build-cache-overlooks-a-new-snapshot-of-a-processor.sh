#!/usr/bin/env bash
# Apache's maven-build-cache-extension 1.3.0 under Maven 3.9.16, and a SNAPSHOT in annotationProcessorPaths; Immutables 2.8.8 and then
# 2.12.2, both under the version 1-SNAPSHOT, stand for any processor that is built anew. Expected: the second build misses, because the
# key has the checksums of SNAPSHOT artifacts. Instead: it is restored with the sources that the old processor generated. As a
# dependency of maven-compiler-plugin, the same artifact is part of the key: that build misses.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
dependency=org.apache.maven.plugins:maven-dependency-plugin:3.11.0
fetch() { mvn -q -B -ntp "$dependency:copy" -Dartifact="$1" -DoutputDirectory="$work" || exit 2; }
mvn -q -B -ntp "$dependency:unpack" -Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin -DoutputDirectory="$work" || exit 2
fetch org.immutables:value:2.8.8
fetch org.immutables:value:2.12.2

# A local repository with nothing but the snapshot, in front of the user's own.
maven() { env -u MAVEN_HOME -u M2_HOME apache-maven-3.9.16/bin/mvn -B -ntp -Dmaven.repo.local="$work/head" \
  -Dmaven.repo.local.tail="$HOME/.m2/repository" -Dmaven.build.cache.location="$work/cache" "$@"; }
snapshot() {
  maven -q org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file -Dmaven.build.cache.enabled=false -Dfile="value-$1.jar" \
    -DgroupId=demo -DartifactId=processor -Dversion=1-SNAPSHOT -Dpackaging=jar
}
project() {
  mkdir -p "$1/.mvn" "$1/src/main/java/demo"
  cat >"$1/.mvn/extensions.xml" <<'XML'
<extensions>
  <extension>
    <groupId>org.apache.maven.extensions</groupId>
    <artifactId>maven-build-cache-extension</artifactId>
    <version>1.3.0</version>
  </extension>
</extensions>
XML
  cat >"$1/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.immutables</groupId>
      <artifactId>value-annotations</artifactId>
      <version>2.12.2</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.16.0</version>
        <configuration>
          <annotationProcessorPaths>
            <path><groupId>demo</groupId><artifactId>processor</artifactId><version>1-SNAPSHOT</version></path>
          </annotationProcessorPaths>
        </configuration>
        $2
      </plugin>
    </plugins>
  </build>
</project>
XML
  cat >"$1/src/main/java/demo/Point.java" <<'JAVA'
package demo;

import org.immutables.value.Value;

@Value.Immutable
public interface Point {
  int x();
}
JAVA
}
build() {
  maven -f "$1" package "${@:2}" >"$1.log" 2>&1 || { cat "$1.log" >&2; exit 1; }
  if grep -q 'Skipping plugin execution (cached): compiler:compile' "$1.log"; then echo restored; else echo built; fi
}

project on-path ""
project plugin-dependency "<dependencies><dependency><groupId>demo</groupId><artifactId>processor</artifactId>
  <version>1-SNAPSHOT</version></dependency></dependencies>"
source=on-path/target/generated-sources/annotations/demo/ImmutablePoint.java

snapshot 2.8.8
echo "first snapshot: $(build on-path), as plugin dependency $(build plugin-dependency)"
cp "$source" first.java
rm -rf ./*/target
echo "same snapshot:  $(build on-path), as plugin dependency $(build plugin-dependency)"
rm -rf ./*/target
snapshot 2.12.2
second=$(build on-path)
control=$(build plugin-dependency)
echo "next snapshot:  $second, as plugin dependency $control"
[ "$second" = restored ] && [ "$control" = built ]
cmp -s "$source" first.java
rm -rf on-path/target
build on-path -Dmaven.build.cache.enabled=false >/dev/null
echo "what it would have generated differs in $(diff "$source" first.java | grep -c '^[<>]') lines"
! cmp -s "$source" first.java
