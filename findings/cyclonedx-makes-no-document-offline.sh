#!/usr/bin/env bash
# CycloneDX's Maven plug-in (org.cyclonedx:cyclonedx-maven-plugin 2.9.3), bound to package, and a build with -o whose artifacts are all
# in the local repository. Expected: the document, for which nothing is missing, or a failed build.
# Instead: the goal is skipped with a warning, and the build succeeds. A release that is built offline has no bill of materials.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/pom.xml" <<'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>demo</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>org.cyclonedx</groupId>
        <artifactId>cyclonedx-maven-plugin</artifactId>
        <version>2.9.3</version>
        <executions>
          <execution>
            <phase>package</phase>
            <goals><goal>makeBom</goal></goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
XML
cd "$work"

mvn -B -ntp package >online.log 2>&1 || { cat online.log >&2; exit 2; }
echo "online: $(ls target)"
[ -s target/bom.json ]

rm -rf target
mvn -B -ntp -o package >offline.log 2>&1 || { cat offline.log >&2; exit 1; }
grep -h 'makeBom\|BUILD' offline.log
echo "offline: $(ls target 2>/dev/null || echo nothing)"
grep -q 'Goal makeBom requires online mode for execution but Maven is currently offline, skipping' offline.log
[ ! -e target/bom.json ]
