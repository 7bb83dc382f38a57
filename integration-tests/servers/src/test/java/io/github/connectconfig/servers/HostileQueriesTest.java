package io.github.connectconfig.servers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.servers.Visits.Answer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query that a server accepts gives a result or a documented exception. */
class HostileQueriesTest {
    private static final String SEED = "servers.seed";
    private static final int RUNS = 500;
    private static final List<String> PARTS = List.of(
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

    static Stream<Server> servers() {
        return Servers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void end_in_a_result_or_in_a_refusal(Server server) throws Exception {
        long seed = Long.getLong(SEED, System.nanoTime());
        Random random = new Random(seed);
        Visits visits = new Visits();
        visits.expect(SentBack.of("code=abc&state=s", "abc", "s"));
        Map<String, Integer> outcomes = new TreeMap<>();
        try {
            Browser browser = new Browser(server.start(visits));
            for (int run = 0; run < RUNS; run++) {
                Visit visit = new Visit("localhost", "/callback?" + query(random));
                outcomes.merge(Answer.of(browser.get(visit)).toString(), 1, Integer::sum);
            }
        } finally {
            server.stop();
        }
        assertThat(visits.thrown()).as("%s, -D%s=%d", server.name(), SEED, seed).isEmpty();
        assertThat(outcomes.keySet()).anyMatch(outcome -> outcome.contains("malformed"));
    }

    /** Connect's parameter names between random bytes, except for those that end a request target. */
    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        for (int parts = random.nextInt(12) + 1; parts > 0; parts--) {
            if (random.nextInt(3) > 0) {
                query.append(PARTS.get(random.nextInt(PARTS.size())));
            } else {
                random.ints(random.nextInt(20), 0x21, 0x100).forEach(octet -> query.append((char) octet));
            }
        }
        return query.toString();
    }
}
