#!/usr/bin/env bash
# javac (17 and 25; here the one on the path) with -Xlint:auxiliaryclass, and a class that uses a second class of another file.
# Expected: @SuppressWarnings("auxiliaryclass") ends the warning, as the token of other lint categories does. Instead: no token on
# the class or the field does, so that code that a tool generates cannot be free of it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

printf 'class Door {}\nclass Handle {}\n' >Door.java
printf '@SuppressWarnings("auxiliaryclass")\nclass House {\n  @SuppressWarnings({"auxiliaryclass", "all"}) Handle handle;\n}\n' >House.java
printf 'class Barn {\n  @SuppressWarnings("rawtypes") java.util.List tools;\n}\n' >Barn.java

javac -version
javac --help-lint | grep -E '^ +auxiliaryclass'
javac -Xlint:auxiliaryclass,rawtypes -d classes Door.java House.java Barn.java 2>&1 | tee seen
grep -q '^House.java:3: warning: .*auxiliary class Handle' seen
if grep '^Barn.java' seen; then exit 1; fi
echo "The token of rawtypes counts, that of auxiliaryclass does not."
