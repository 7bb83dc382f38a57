#!/usr/bin/env bash
# javac of JDK 25 (any from 23 on, not 17) by its API, and a processor (org.immutables:value 2.12.2 stands for any) for which a
# file manager's ANNOTATION_PROCESSOR_MODULE_PATH is set, as Maven 4's compiler plug-in does for modules. Expected: it runs
# without -proc:full, as with ANNOTATION_PROCESSOR_PATH, and as with the same compiler's option --processor-module-path.
# Instead: no processor runs, and javac succeeds without a word; -proc:full helps. Needs such a JDK: that of JAVA_HOME or of
# the path, or one beside it.
set -euo pipefail

# A home with a javac whose version is 23 or newer.
jdk() {
  local home candidate version
  home=${JAVA_HOME:-$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')}
  home=$(cd "$home" && pwd -P)
  for candidate in "$home" "$(dirname "$home")"/*; do
    version=$(sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$candidate/release" 2>/dev/null || true)
    if [[ -x "$candidate/bin/javac" && ${version:-0} -ge 23 ]]; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  echo "no JDK from 23 on" >&2
  return 1
}
home=$(jdk)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
  -Dartifact=org.immutables:value:2.12.2 -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cd "$work"

cat >Item.java <<'JAVA'
@org.immutables.value.Value.Immutable
interface Item {
  String name();
}
JAVA
cat >Compile.java <<'JAVA'
import java.io.File;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Arguments: the location of the processor, then options. */
class Compile {
  public static void main(String[] arguments) throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<File> jar = List.of(new File("value-2.12.2.jar"));
    try (var files = javac.getStandardFileManager(null, null, null)) {
      files.setLocation(StandardLocation.CLASS_PATH, jar);
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(new File("classes")));
      files.setLocation(StandardLocation.valueOf(arguments[0]), jar);
      List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
      boolean success = javac.getTask(null, files, null, options, null, files.getJavaFileObjects("Item.java")).call();
      System.exit(success ? 0 : 1);
    }
  }
}
JAVA

changed=0
# What to expect, how to call it, and the command.
try() {
  local expected=$1 name=$2 exit=0 generated=no
  shift 2
  rm -rf classes && mkdir classes
  "$@" || exit=$?
  [[ -f classes/ImmutableItem.class ]] && generated=yes
  printf '%-58s exit %s, ImmutableItem.class generated: %s\n' "$name" "$exit" "$generated"
  [[ $exit == 0 && $generated == "$expected" ]] || changed=1
}

echo "== $("$home/bin/javac" -version)"
try yes "API, ANNOTATION_PROCESSOR_PATH" "$home/bin/java" Compile.java ANNOTATION_PROCESSOR_PATH
try no "API, ANNOTATION_PROCESSOR_MODULE_PATH" "$home/bin/java" Compile.java ANNOTATION_PROCESSOR_MODULE_PATH
try yes "API, ANNOTATION_PROCESSOR_MODULE_PATH and -proc:full" "$home/bin/java" Compile.java ANNOTATION_PROCESSOR_MODULE_PATH -proc:full
try yes "command line, --processor-module-path" "$home/bin/javac" -cp value-2.12.2.jar --processor-module-path value-2.12.2.jar -d classes Item.java
if [[ $changed == 1 ]]; then
  echo "== the behaviour has changed" >&2
fi
exit $changed
