package io.github.connectconfig.example.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectconfig.example.RunningExample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP requests to the two servers, without a browser. */
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
    void valuesOfARequestAreEscapedOnThePage() throws IOException {
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

    /** Posts any form, not only those that the pages offer. */
    @ParameterizedTest
    @CsvSource({
        "brand, make=AUDI",
        "decision, decision=deny",
        "decision, decision=allow&vehicles=any&permissions=read_vin",
        "end, outcome=server_error",
        "end, outcome=forged"
    })
    void nobodyIsSentBackFromTeslasPermissions(String page, String form) throws Exception {
        String visit = post(
                example.standInUrl(
                        "/oauth/reauthenticate?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&response_type=vehicle_id"
                                + "&make=TESLA&scope=read_vin"),
                null);
        assertThat(visit).contains("/visits/");
        assertThat(post(visit + "/" + page, form)).as("before the login").isEqualTo(visit);
        assertThat(post(visit + "/login", "email=owner%40example.com")).isEqualTo(visit);
        assertThat(post(visit + "/" + page, form)).as("after it").isEqualTo(visit);
        assertThat(post(visit + "/grant", "permissions=read_vin")).isEqualTo(example.standInUrl("/granted"));
    }

    @Test
    void permissionsOfAnOrdinaryVisitAreNotGrantedWithoutItsOwnPage() throws Exception {
        String visit = post(
                example.standInUrl("/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&response_type=code"
                        + "&make=TESLA&scope=read_vin"),
                null);
        assertThat(post(visit + "/login", "email=ordinary%40example.com")).isEqualTo(visit);
        assertThat(post(visit + "/grant", "permissions=read_vin")).isEqualTo(visit);
    }

    /** Posts a form, or gets where there is none; returns where the answer leads to. */
    private static String post(String url, String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        HttpResponse<Void> response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
        String location = response.headers().firstValue("Location").orElse("no redirect: " + response.statusCode());
        return URI.create(url).resolve(location).toString();
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

    /** Writes to a socket, because an HTTP client would refuse to send such requests. */
    private static String get(int port, String target) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
