package io.github.connectconfig.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;

class ServersTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final Path PAGE = DOCS.resolve("servers.md");
    private static final Pattern LINE = Pattern.compile("`(ConnectCallback\\.from[^`]+)`");

    /** Lines of {@code docs/callback.md} that no server here runs. */
    private static final Set<String> NOT_RUN = Set.of(
            "ConnectCallback.fromQuery(request.queryString())",
            "ConnectCallback.fromParameters(request.queryMap().toMap())",
            "ConnectCallback.fromParameters(parameters)");

    @Test
    @EnabledOnJre(versions = 25, disabledReason = "the row of the JDK's own server is of this version")
    void page_says_what_the_servers_do() throws Exception {
        Map<Server, Measurement> measured = new LinkedHashMap<>();
        for (Server server : Servers.all()) {
            measured.put(server, Measurement.of(server));
        }

        String page = new ServersPage(measured).text();

        if (Boolean.getBoolean("servers.update")) {
            Files.writeString(PAGE, page);
        }
        String written = Files.readString(PAGE);
        assertThat(page.lines().filter(line -> !written.contains(line)))
                .as("measured, and not in docs/servers.md; -Dservers.update=true writes it anew")
                .isEmpty();
        assertThat(written).isEqualTo(page);
    }

    @Test
    void lines_that_users_are_told_are_run() throws IOException {
        Set<String> run = Servers.all().stream()
                .flatMap(server -> ServersPage.calls(server).stream())
                .collect(Collectors.toSet());
        Set<String> told = Files.readAllLines(DOCS.resolve("callback.md")).stream()
                .filter(line -> line.startsWith("|"))
                .flatMap(row -> LINE.matcher(row).results())
                .map(line -> line.group(1))
                .collect(Collectors.toSet());

        assertThat(told).hasSizeGreaterThan(NOT_RUN.size());
        told.removeAll(run);
        assertThat(told).as("lines of docs/callback.md that no server runs").isEqualTo(NOT_RUN);
    }
}
