package io.github.connectconfig.servers;

import io.github.connectconfig.servers.Measurement.Kind;
import io.github.connectconfig.servers.Visits.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/servers.md}: words from a file, versions from the build, lines from the sources, the rest measured. */
final class ServersPage {
    private static final Path SOURCES = Path.of("src/test/java/io/github/connectconfig/servers");
    private static final String CALL = "ConnectCallback.from";

    private final Properties versions = new Properties();
    private final Map<Server, Measurement> measured;

    ServersPage(Map<Server, Measurement> measured) throws IOException {
        this.measured = measured;
        versions.load(resource("versions.properties"));
    }

    String text() throws IOException {
        String words = new String(resource("servers.md").readAllBytes(), StandardCharsets.UTF_8);
        return words.replace("@lines@", lines())
                .replace("@queries@", outcomes(Measurement.QUERIES, Measurement::queries))
                .replace("@decoded@", decoded())
                .replace("@places@", outcomes(Measurement.PLACES, Measurement::places));
    }

    private static InputStream resource(String name) {
        return ServersPage.class.getResourceAsStream("/" + name);
    }

    private String lines() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("server", "version", "the line", "longest request target"));
        measured.forEach((server, measurement) -> rows.add(List.of(
                server.name(),
                versions.getProperty(server.getClass().getSimpleName()),
                code(calls(server).get(0)),
                longest(measurement))));
        return table(rows);
    }

    private static String longest(Measurement measurement) {
        return measurement.longest() >= Measurement.ENDLESS
                ? "over 1,000,000"
                : String.format(Locale.ROOT, "%,d", measurement.longest())
                        + (measurement.countsHeaders() ? ", less the headers" : "");
    }

    private String outcomes(List<Kind> kinds, Function<Measurement, List<Answer>> answers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(List.of("server"), kinds, kind -> code(kind.title())));
        measured.forEach((server, measurement) ->
                rows.add(row(List.of(server.name()), answers.apply(measurement), Answer::raw)));
        rows.add(row(List.of("**our check**"), kinds, ServersPage::verdict));
        return table(rows);
    }

    private static String verdict(Kind kind) {
        return RoundTripConnect.accepts(kind.redirectUri()) ? "accepts" : "refuses";
    }

    private String decoded() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(List.of("server", "the line"), Measurement.QUERIES, kind -> code(kind.title())));
        measured.forEach((server, measurement) -> {
            List<String> calls = calls(server);
            if (calls.size() > 1) {
                rows.add(row(List.of(server.name(), code(calls.get(1))), measurement.queries(), Answer::decoded));
            }
        });
        return table(rows);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static <T> List<String> row(List<String> first, List<T> others, Function<T, String> cell) {
        return Stream.concat(first.stream(), others.stream().map(cell)).toList();
    }

    private static String table(List<List<String>> rows) {
        String rule = rows.get(0).stream().map(cell -> "---").collect(Collectors.joining(" | ", "| ", " |"));
        List<String> lines = new ArrayList<>(rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .toList());
        lines.add(1, rule);
        return String.join("\n", lines);
    }

    /** Returns the calls that pass a callback, as written in the class: first the raw query, then the map. */
    static List<String> calls(Server server) {
        String source;
        try {
            source = Files.readString(SOURCES.resolve(server.getClass().getSimpleName() + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> calls = new ArrayList<>();
        for (int from = source.indexOf(CALL); from >= 0; from = source.indexOf(CALL, from + 1)) {
            calls.add(source.substring(from, end(source, from))
                    .replaceAll("\\(\\s+", "(")
                    .replaceAll("\\s+", " "));
        }
        return calls;
    }

    /** Behind the bracket that closes the first one. */
    private static int end(String source, int from) {
        int at = source.indexOf('(', from);
        for (int depth = 0; ; at++) {
            depth += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
    }
}
