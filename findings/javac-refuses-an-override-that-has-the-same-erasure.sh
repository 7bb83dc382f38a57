#!/usr/bin/env bash
# javac of JDK 25 (com.dukescript.nbjavac:nb-javac jdk-25+31.1, the same code, run on the JDK at hand; the JDK's own javac 17 and
# 25 do the same), an interface Base<T> with <S extends Comparable<T> & Serializable> String join(S it), and a class that
# implements Sub, which extends Base<String>. Expected: join(Comparable), the erasure of that method, overrides it (JLS 8.4.2), as
# it does where Comparable<String> is written instead of T; join(Object) does not. Instead: join(Comparable) is an error, "have the
# same erasure, yet neither overrides the other", and join(Object) overrides: with T known, javac puts Object before the bounds.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for artifact in com.dukescript.nbjavac:nb-javac:jdk-25+31.1 com.dukescript.nbjavac:nb-javac:jdk-25+31.1:jar:api; do
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact="$artifact" -DoutputDirectory="$work" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
cd "$work"

cat >Written.java <<'JAVA'
import java.io.Serializable;

interface Written { <S extends Comparable<String> & Serializable> String join(S it); }
JAVA
cat >Base.java <<'JAVA'
import java.io.Serializable;

interface Base<T> { <S extends Comparable<T> & Serializable> String join(S it); }
JAVA
echo 'interface Sub extends Base<String> {}' >Sub.java

# Compiles an implementation of $1 whose method takes a $2, and prints what becomes of it.
implement() {
  cat >Implementation.java <<JAVA
class Implementation implements $1 {
  @Override
  public String join($2 it) { return "takes $2"; }

  public static void main(String[] arguments) {
    $1 seen = new Implementation();
    System.out.println(seen.join("a text"));
  }
}
JAVA
  mkdir -p "$1-$2"
  if java --limit-modules java.base,java.logging,java.xml,jdk.zipfs -cp "$nb" com.sun.tools.javac.Main \
    -source 17 -target 17 -Xlint:-options -d "$1-$2" Written.java Base.java Sub.java Implementation.java >"$1-$2.log" 2>&1; then
    echo "$1, $2: $(java -cp "$1-$2" Implementation)"
  else
    echo "$1, $2: refused"
  fi
}

nb=$(ls nb-javac-*-api.jar):$(ls nb-javac-jdk-25+31.1.jar)
echo "nb-javac jdk-25+31.1:"
for type in Written Sub; do
  implement "$type" Comparable
  implement "$type" Object
done | tee out
cat Sub-Comparable.log

diff out - <<'EXPECTED'
Written, Comparable: takes Comparable
Written, Object: refused
Sub, Comparable: refused
Sub, Object: takes Object
EXPECTED
grep -q 'have the same erasure, yet neither overrides the other' Sub-Comparable.log
grep -q 'S extends Object,Comparable<String>,Serializable' Sub-Comparable.log
echo "the bound that the super-interface's type argument completes erases to Object"
