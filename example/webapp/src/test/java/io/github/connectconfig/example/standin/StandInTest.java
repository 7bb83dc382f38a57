package io.github.connectconfig.example.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectconfig.example.RunningExample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the two servers over the wire, browser or not. */
class StandInTest {
    private static RunningExample example;

    @BeforeAll
    static void start() {
        example = RunningExample.start();
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    @Test
    void aRefusedRequestIsAPageWithStatus400AndNoRedirect() throws IOException {
        String answer = get(example.standInPort(), "/oauth/authorize?redirect_uri=https%3A%2F%2Fevil.example");
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("Connect cannot start", "“https://evil.example” is not registered")
                .doesNotContainIgnoringCase("location:");
        assertThat(get(
                        example.standInPort(),
                        "/oauth/reauthenticate?vehicle_id=v&redirect_uri=https%3A%2F%2Fevil.example"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Connect cannot start", "“https://evil.example” is not registered")
                .doesNotContainIgnoringCase("location:");
    }

    @Test
    void whatARequestSaysIsEscapedOnThePage() throws IOException {
        assertThat(get(example.standInPort(), "/oauth/authorize?scope=<script>alert(1)</script>"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(get(example.standInPort(), "/oauth/reauthenticate?make=TESLA&scope=<script>alert(1)</script>"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(get(example.port(), "/callback?error=x&error_description=<script>alert(1)</script>"))
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 20_261_124})
    void anyQueryOverTheWireIsOneOfTheDocumentedPages(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 150; run++) {
            String[] starts = {"code=c&state=%41", "scope=", "user_id=u&", "vehicle_id=v&make=TESLA&"};
            StringBuilder query = new StringBuilder(starts[random.nextInt(starts.length)]);
            for (int count = random.nextInt(30); count > 0; count--) {
                query.append((char) (0x21 + random.nextInt(0x5E)));
            }
            // a fragment never reaches a server
            String sent = query.toString().replace('#', '-');
            for (String endpoint : List.of("/oauth/authorize?", "/oauth/reauthenticate?")) {
                assertThat(get(example.standInPort(), endpoint + sent))
                        .as(sent)
                        .startsWith("HTTP/1.1 400 ")
                        .contains("Connect cannot start");
            }
            assertThat(get(example.port(), "/callback?" + sent)).as(sent).matches(answer -> isResultPage(answer));
        }
    }

    private static boolean isResultPage(String answer) {
        return answer.startsWith("HTTP/1.1 400 ") && answer.contains("This link is not complete")
                || answer.startsWith("HTTP/1.1 403 ") && answer.contains("This visit did not start here");
    }

    @Test
    void aLongQueryGetsThePageToo() throws IOException {
        assertThat(get(example.standInPort(), "/oauth/authorize?state=" + "x".repeat(20_000)))
                .startsWith("HTTP/1.1 400 ")
                .contains("The request is longer than 8000 characters.");
    }

    @Test
    void aVisitThatNobodyStartedIsRefused() throws IOException {
        assertThat(get(example.standInPort(), "/visits/unknown"))
                .startsWith("HTTP/1.1 400 ")
                .contains("This visit has ended.");
    }

    @Test
    void otherPathsHaveAPage() throws IOException {
        assertThat(get(example.standInPort(), "/nowhere"))
                .startsWith("HTTP/1.1 404 ")
                .contains("There is no such page");
        assertThat(get(example.port(), "/nowhere")).startsWith("HTTP/1.1 404 ").contains("There is no such page");
    }

    @Test
    void pagesAllowNothingFromElsewhere() throws IOException {
        for (String page : List.of(get(example.port(), "/"), get(example.standInPort(), "/oauth/authorize"))) {
            assertThat(page)
                    .contains("Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self';")
                    .contains("Referrer-Policy: no-referrer")
                    .doesNotContain("src=\"http", "href=\"http", "<script", "style=\"");
        }
    }

    @Test
    void onlyThisMachineIsListenedTo() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress other : others) {
            for (int port : new int[] {example.port(), example.standInPort()}) {
                assertThatExceptionOfType(IOException.class)
                        .as("%s:%s", other, port)
                        .isThrownBy(() -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(new InetSocketAddress(other, port), 2_000);
                            }
                        });
            }
        }
    }

    @Test
    void theStandInSharesNoCodeWithTheLibrary() throws IOException {
        Path sources = Path.of("src/main/java/io/github/connectconfig/example/standin");
        try (Stream<Path> files = Files.list(sources)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThan(5);
            for (Path file : all) {
                assertThat(Files.readString(file)).doesNotContainPattern("io\\.github\\.connectconfig\\.(?!example)");
            }
        }
    }

    /** Not an HTTP client, which would refuse to send what a fuzzer writes. */
    private static String get(int port, String target) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
