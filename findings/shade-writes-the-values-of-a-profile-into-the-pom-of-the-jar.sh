#!/usr/bin/env bash
# maven-shade-plugin 3.6.2 with useDependencyReducedPomInJar, and a build with a profile of the pom that only configures a plugin, by
# ${project.build.directory}. Expected: the pom in the jar keeps the profile as it is written, as without the profile.
# Instead: with -P the profile's plugin is in the pom's own build, with the folder of this machine: two checkouts build different jars.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p src/main/java
echo 'class Demo {}' >src/main/java/Demo.java
cat >pom.xml <<'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>demo</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.jspecify</groupId>
      <artifactId>jspecify</artifactId>
      <version>1.0.0</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.13.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-shade-plugin</artifactId>
        <version>3.6.2</version>
        <executions>
          <execution>
            <phase>package</phase>
            <goals><goal>shade</goal></goals>
            <configuration>
              <useDependencyReducedPomInJar>true</useDependencyReducedPomInJar>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
  <profiles>
    <profile>
      <id>more</id>
      <build>
        <plugins>
          <plugin>
            <artifactId>maven-surefire-plugin</artifactId>
            <version>3.5.2</version>
            <configuration>
              <systemPropertyVariables>
                <reports>${project.build.directory}/reports</reports>
              </systemPropertyVariables>
            </configuration>
          </plugin>
        </plugins>
      </build>
    </profile>
  </profiles>
</project>
XML

# What the pom in the jar says of the reports, with the temporary folder named so.
reports() {
  mvn -B -ntp "$@" clean package >log 2>&1 || { cat log >&2; exit 2; }
  unzip -p target/demo-1.jar META-INF/maven/demo/demo/pom.xml | sed -n "s#^ *<reports>##p" | sed "s#</reports>##; s#$work#THIS-FOLDER#"
}
without=$(reports)
with=$(reports -Pmore)
printf 'maven-shade-plugin 3.6.2\nwithout -P: %s\nwith -Pmore: %s\n' "$(paste -sd ' ' <<<"$without")" "$(paste -sd ' ' <<<"$with")"
[ "$without" != "$with" ]
grep -q THIS-FOLDER <<<"$with"
! grep -q THIS-FOLDER <<<"$without"
