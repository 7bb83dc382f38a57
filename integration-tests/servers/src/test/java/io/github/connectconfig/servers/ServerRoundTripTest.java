package io.github.connectconfig.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.servers.Visits.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever redirect URI is accepted, its callbacks come back; whatever else comes is no surprise to the application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {
    private static final String REDIRECT_URIS = "servers.redirectUris";
    private static final String SEED = "servers.seed";
    /** To find the part that matters takes some requests. */
    private static final int REDUCED = 300;

    private static final int HOSTILE = 500;
    private static final List<String> HOSTILE_PARTS = List.of(
            "code=abc",
            "&state=s",
            "&",
            "=",
            "&error=access_denied",
            "&code",
            "&%63ode=1",
            ";state=",
            "%",
            "%0",
            "%00",
            "%0D%0A",
            "%E9",
            "%ED%A0%80",
            "%F4%90%80%80",
            "%u0041",
            "&vin=%FF",
            "?",
            "+",
            "[",
            "x".repeat(5_000),
            "&a=".repeat(1_500));

    private final long seed = Long.getLong(SEED, System.nanoTime());
    private final List<RedirectUri> accepted = new ArrayList<>();

    RoundTripTest() {
        Random random = new Random(seed);
        int runs = Integer.getInteger(REDIRECT_URIS, 2_000);
        int refused = 0;
        while (accepted.size() < runs) {
            RedirectUri next = RedirectUri.random(random);
            if (RoundTripConnect.accepts(next.text())) {
                accepted.add(next);
            } else {
                refused++;
            }
        }
        System.out.printf("-D%s=%d: %d redirect URIs accepted, %d refused%n", SEED, seed, runs, refused);
        assertThat(refused).as("refused").isLessThan(runs);
    }

    static Stream<Server> servers() {
        return Servers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void accepted_redirect_uris_come_back(Server server) throws Exception {
        Visits visits = new Visits();
        Map<String, Set<String>> lost = new TreeMap<>();
        int count = 0;
        try {
            Trip trip = new Trip(server, visits, new Browser(server.start(visits)), new Random(seed));
            for (RedirectUri redirectUri : accepted) {
                Optional<String> outcome = trip.loses(redirectUri);
                if (outcome.isPresent() && count++ < REDUCED) {
                    lost.computeIfAbsent(outcome.get(), key -> new TreeSet<>())
                            .add(trip.reduce(redirectUri, outcome).text());
                }
            }
        } finally {
            server.stop();
        }
        assertThat(lost)
                .as("%s, %d lost, -D%s=%d, reduced", server.name(), count, SEED, seed)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void hostile_queries_end_in_a_result_or_in_a_refusal(Server server) throws Exception {
        Visits visits = new Visits();
        Random random = new Random(seed);
        Map<String, Integer> outcomes = new TreeMap<>();
        try {
            Browser browser = new Browser(server.start(visits));
            visits.expect("s");
            for (int run = 0; run < HOSTILE; run++) {
                Answer answer = Answer.of(browser.get("localhost", "/callback?" + hostile(random)));
                outcomes.merge(answer.toString(), 1, Integer::sum);
            }
        } finally {
            server.stop();
        }
        System.out.println(server.name() + " " + outcomes);
        assertThat(visits.thrown()).as("%s, -D%s=%d", server.name(), SEED, seed).isEmpty();
        assertThat(outcomes.keySet()).anyMatch(outcome -> outcome.contains("malformed"));
    }

    /** Names of Connect between bytes of all kinds, but for those at which a request target ends. */
    private static String hostile(Random random) {
        StringBuilder query = new StringBuilder();
        for (int parts = random.nextInt(12) + 1; parts > 0; parts--) {
            if (random.nextInt(3) > 0) {
                query.append(HOSTILE_PARTS.get(random.nextInt(HOSTILE_PARTS.size())));
            } else {
                random.ints(random.nextInt(20), 0x21, 0x100).forEach(octet -> query.append((char) octet));
            }
        }
        return query.toString();
    }

    /** Visits of one server. */
    private record Trip(Server server, Visits visits, Browser browser, Random random) {
        /** What came in place of the code, if the callback did not. */
        Optional<String> loses(RedirectUri redirectUri) throws IOException {
            String code = Long.toHexString(random.nextLong());
            String state = state();
            visits.expect(state);
            String query = "code=" + code + "&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
            Optional<Visit> visit = redirectUri.visit(random.nextBoolean() ? query : query.replace("+", "%20"));
            if (visit.isEmpty()) {
                return Optional.of("no such host to a browser");
            }
            Answer answer =
                    Answer.of(browser.get(visit.get().host(), visit.get().target()));
            if (answer.isAuthorized(code) || !serves(visit.get())) {
                return Optional.empty();
            }
            return Optional.of(answer.toString());
        }

        /** No application has its callback where the server answers no request, with a query or without, nor where its own rule forbids the query. */
        private boolean serves(Visit visit) throws IOException {
            String[] parts = visit.target().split("\\?", 2);
            return !server.refuses(parts[1])
                    && Answer.of(browser.get(visit.host(), parts[0])).isReached();
        }

        private String state() {
            return random.ints(random.nextInt(20) + 1, ' ', 0x250)
                    .filter(Character::isLetterOrDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append("+ &=%;#?/é")
                    .toString();
        }

        /** The same without what does not matter to how it is lost. */
        RedirectUri reduce(RedirectUri redirectUri, Optional<String> outcome) throws IOException {
            for (RedirectUri smaller : redirectUri.smaller().toList()) {
                if (RoundTripConnect.accepts(smaller.text()) && loses(smaller).equals(outcome)) {
                    return reduce(smaller, outcome);
                }
            }
            return redirectUri;
        }
    }
}
