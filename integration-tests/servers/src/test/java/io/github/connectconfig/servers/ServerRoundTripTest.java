package io.github.connectconfig.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.servers.Visits.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every accepted redirect URI, each server reads the callback correctly with both of its calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerRoundTripTest {
    private static final String REDIRECT_URIS = "servers.redirectUris";
    private static final String SEED = "servers.seed";
    /** To find the part that matters takes some requests. */
    private static final int MOST_REDUCED = 100;

    private final int runs = Integer.getInteger(REDIRECT_URIS, 2_000);
    private final long seed = Long.getLong(SEED, System.nanoTime());
    private final String replay = String.format("-D%s=%d -D%s=%d", SEED, seed, REDIRECT_URIS, runs);
    private final List<Trip> accepted = new ArrayList<>();
    private final List<String> refusedThoughPlain = new ArrayList<>();

    ServerRoundTripTest() {
        Random random = new Random(seed);
        int refused = 0;
        while (accepted.size() < runs) {
            Trip trip = new Trip(RedirectUri.random(random), SentBack.random(random));
            if (RoundTripConnect.accepts(trip.redirectUri().text())) {
                accepted.add(trip);
            } else {
                refused++;
                if (trip.redirectUri().isPlain()) {
                    refusedThoughPlain.add(trip.redirectUri().text());
                }
            }
        }
        System.out.printf("%s: %d redirect URIs accepted, %d refused%n", replay, runs, refused);
    }

    static Stream<Server> servers() {
        return Servers.all().stream();
    }

    @Test
    void plain_redirect_uris_are_accepted() {
        assertThat(refusedThoughPlain).as(replay).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void accepted_redirect_uris_come_back(Server server) throws Exception {
        Visits visits = new Visits();
        Map<String, String> lost = new TreeMap<>();
        int count = 0;
        try {
            Client client = new Client(server, visits, new Browser(server.start(visits)));
            for (Trip trip : accepted) {
                Optional<String> outcome = client.loses(trip);
                if (outcome.isPresent() && count++ < MOST_REDUCED) {
                    RedirectUri reduced = client.reduced(trip, outcome.get());
                    lost.putIfAbsent(
                            outcome.get() + ": " + reduced.text(),
                            "with " + trip.sentBack().query());
                }
            }
        } finally {
            server.stop();
        }
        assertThat(lost)
                .as("%s, %d lost, here without what does not matter; again by %s", server.name(), count, replay)
                .isEmpty();
    }

    /** A redirect URI, and what is added to it. */
    private record Trip(RedirectUri redirectUri, SentBack sentBack) {}

    /** Visits one server. */
    private record Client(Server server, Visits visits, Browser browser) {
        /** The response that came instead of the callback. */
        Optional<String> loses(Trip trip) throws IOException {
            Optional<Visit> visit = trip.redirectUri().visit(trip.sentBack().query());
            if (visit.isEmpty()) {
                return Optional.of("no such host to a browser");
            }
            visits.expect(trip.sentBack());
            Answer answer = Answer.of(browser.get(visit.get()));
            boolean isLost = !answer.comes() && !server.refuses(visit.get());
            return isLost ? Optional.of(answer.toString()) : Optional.empty();
        }

        /** Its redirect URI without what does not matter to how it is lost. */
        RedirectUri reduced(Trip trip, String outcome) throws IOException {
            for (RedirectUri smaller : trip.redirectUri().smaller().toList()) {
                Trip less = new Trip(smaller, trip.sentBack());
                if (RoundTripConnect.accepts(smaller.text()) && loses(less).equals(Optional.of(outcome))) {
                    return reduced(less, outcome);
                }
            }
            return trip.redirectUri();
        }
    }
}
