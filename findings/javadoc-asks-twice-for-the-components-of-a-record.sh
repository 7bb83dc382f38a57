#!/usr/bin/env bash
# javadoc of JDK 17, -Xdoclint:all, and a record whose components its own comment describes by @param, with a compact
# constructor that only checks them. Expected: the @param of the record serve the constructor too, as they do if it is not written.
# Instead: a comment on the constructor gives "no @param" for each component, and no comment gives "no comment": to be without a
# warning each component has to be described twice. JDK 25 takes a comment without @param, but still asks for one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# A record; $1 stands before its braces' only member.
record() {
  mkdir -p "$2"
  cat >"$2/Point.java" <<JAVA
/**
 * A point.
 *
 * @param x the distance from the left
 * @param y the distance from the top
 */
public record Point(int x, int y) {
$1
}
JAVA
}
check='if (x < 0 || y < 0) { throw new IllegalArgumentException(); }'
record '' implicit
record "  /** Refuses negative distances. */
  public Point { $check }" described
record "  public Point { $check }" bare

version=$(javadoc --version)
echo "$version"
for form in implicit described bare; do
  javadoc -quiet -Xdoclint:all -d "out-$form" "$form/Point.java" >"$form.log" 2>&1 || true
  sed -n 's/^.*Point.java:[0-9]*: //p' "$form.log" | sort >"$form.warnings"
  echo "$form constructor: $(paste -sd ';' "$form.warnings" | sed 's/^$/no warning/')"
done
[ ! -s implicit.warnings ]
[ "$(cat bare.warnings)" = 'warning: no comment' ]
case "$version" in
  'javadoc 17'*) [ "$(cat described.warnings)" = $'warning: no @param for x\nwarning: no @param for y' ] ;;
  *) [ ! -s described.warnings ] ;;
esac
