#!/usr/bin/env bash
# Tomcat 11 (org.apache.tomcat.embed:tomcat-embed-core 11.0.27) and a query with a pair that has a value but no name: /cb?=1&code=C.
# Expected: the other parameters can be read, as in Tomcat 10.1 (10.1.62, which skips the pair) and by the URL standard, for which the
# empty text is a name like any other.
# Instead: getParameter("code") throws, and whoever does not catch it answers 400; getQueryString() still has all of it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/11" "$work/10"
fetch() {
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact="$1" -DoutputDirectory="$2" >"$work/fetch.log" 2>&1 || { cat "$work/fetch.log" >&2; exit 2; }
}
fetch org.apache.tomcat.embed:tomcat-embed-core:11.0.27 "$work/11"
fetch org.apache.tomcat:tomcat-annotations-api:11.0.27 "$work/11"
fetch org.apache.tomcat.embed:tomcat-embed-core:10.1.62 "$work/10"
fetch org.apache.tomcat:tomcat-annotations-api:10.1.62 "$work/10"

cat >"$work/Ask.java" <<'JAVA'
import jakarta.servlet.http.*;
import java.net.*;
import java.net.http.*;
import java.nio.file.*;

public class Ask {
  public static void main(String[] args) throws Exception {
    var tomcat = new org.apache.catalina.startup.Tomcat();
    tomcat.setBaseDir(args[0]);
    tomcat.setPort(0);
    var context = tomcat.addContext("", null);
    org.apache.catalina.startup.Tomcat.addServlet(context, "s", new HttpServlet() {
      @Override
      protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
        response.getWriter().print("code=" + request.getParameter("code"));
      }
    });
    context.addServletMappingDecoded("/cb", "s");
    tomcat.getConnector();
    tomcat.start();
    for (String query : new String[] {"x=1&code=C", "=1&code=C"}) {
      var uri = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/cb?" + query);
      var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
      System.out.println(query + " -> " + answer.statusCode() + (answer.statusCode() == 200 ? " " + answer.body() : ""));
    }
    System.exit(0);
  }
}
JAVA

ask() {
  java -Djava.util.logging.config.file=/dev/null -cp "$work/$1/*" "$work/Ask.java" "$work/$1" 2>"$work/$1.log"
}
old=$(ask 10)
new=$(ask 11)
printf 'Tomcat 10.1.62\n%s\nTomcat 11.0.27\n%s\n' "$old" "$new"
[ "$old" = $'x=1&code=C -> 200 code=C\n=1&code=C -> 200 code=C' ]
[ "$new" = $'x=1&code=C -> 200 code=C\n=1&code=C -> 400' ]
