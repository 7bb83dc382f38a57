package io.github.connectconfig.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServersTest {
    private static final Path PAGE = Path.of("../../docs/servers.md");

    @Test
    void page_says_what_the_servers_do() throws Exception {
        Map<Server, Measurement> measured = new LinkedHashMap<>();
        for (Server server : Servers.all()) {
            measured.put(server, Measurement.of(server));
        }

        String page = new ServersPage(measured).text();

        if (Boolean.getBoolean("servers.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).as("docs/servers.md; -Dservers.update writes it").isEqualTo(Files.readString(PAGE));
    }
}
