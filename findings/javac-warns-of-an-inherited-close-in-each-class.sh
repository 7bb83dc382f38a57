#!/usr/bin/env bash
# javac (any from 17 on; here the one on the path) with -Xlint:try, and an interface with a default close() that throws Exception.
# Expected: one warning, at the interface that declares the method; @SuppressWarnings("try") there is the end of it. Instead: each
# class that only inherits the method is warned of again, by its own name, so that code that a tool generates needs the token too.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >Door.java <<'JAVA'
@SuppressWarnings("try")
interface Door extends AutoCloseable {
  @Override default void close() throws Exception {}
}
JAVA
echo 'class Gate implements Door {}' >Gate.java

javac -version
javac -Xlint:try -d classes Door.java Gate.java 2>&1 | tee seen
grep -q '^Gate.java:1: warning: \[try\] auto-closeable resource Gate has a member method close() that could throw' seen
if grep '^Door.java' seen; then exit 1; fi
echo "The warning is about a class that says nothing of close()."
