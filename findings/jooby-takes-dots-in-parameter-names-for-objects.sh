#!/usr/bin/env bash
# Jooby (io.jooby:jooby-netty 3.11.5) and a query with a dot or brackets in the name of a parameter, such as size=1&size.unit=cm.
# Expected: two parameters of two names, as in other servers; a structure is made of them where a bean is bound, if at all.
# Instead: size cannot be a text and an object, so the query is answered with 500 for a ClassCastException, and tag=a&tag[]=b too.
# The other way round nothing fails: with size.unit=cm&size=1, queryMap() has one parameter, size, and its value is "cm".
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demo</groupId>
  <artifactId>demo</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.jooby</groupId>
      <artifactId>jooby-netty</artifactId>
      <version>3.11.5</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$work/lib" \
  >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 2; }

cat >Ask.java <<'JAVA'
import io.jooby.Jooby;
import io.jooby.ServerOptions;
import java.net.URI;
import java.net.http.*;
import java.util.TreeMap;

public class Ask {
  public static void main(String[] args) throws Exception {
    Jooby app = new Jooby();
    app.get("/", context -> new TreeMap<>(context.queryMap()).toString());
    app.error((context, cause, status) -> context.setResponseCode(status).send(cause.getClass().getName()));
    var options = new ServerOptions().setPort(0);
    options.setHost("127.0.0.1");
    var server = new io.jooby.netty.NettyServer().setOptions(options).start(app);
    for (String query : args) {
      var uri = URI.create("http://127.0.0.1:" + server.getOptions().getPort() + "/?" + query);
      var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
      System.out.println(query + " -> " + answer.statusCode() + " " + answer.body());
    }
    System.exit(0);
  }
}
JAVA
answers=$(java -cp "lib/*" Ask.java 'size=1&unit=cm' 'size.unit=cm' 'size=1&size.unit=cm' 'tag=a&tag%5B%5D=b' 'size.unit=cm&size=1' 2>/dev/null)
printf 'Jooby 3.11.5\n%s\n' "$answers"
[ "$answers" = 'size=1&unit=cm -> 200 {size=1, unit=cm}
size.unit=cm -> 200 {size.unit=cm}
size=1&size.unit=cm -> 500 java.lang.ClassCastException
tag=a&tag%5B%5D=b -> 500 java.lang.ClassCastException
size.unit=cm&size=1 -> 200 {size=cm}' ]
