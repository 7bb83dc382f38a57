package io.github.connectconfig.servers;

import io.github.connectconfig.servers.Visits.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The measured behaviour of one server.
 *
 * @param queries the outcome of each of {@link #QUERIES}
 * @param places the outcome of each of {@link #PLACES}
 * @param longest the longest request target that reaches the handler
 * @param countsHeaders whether the limit includes the headers
 */
record Measurement(List<Answer> queries, List<Answer> places, int longest, boolean countsHeaders) {
    /** Longer targets are not measured: {@code ConnectCallback} accepts 16,384 characters. */
    static final int ENDLESS = 1_000_000;

    /**
     * A callback with one unusual part.
     *
     * @param redirectUri the redirect URI with this part
     */
    record Kind(String title, String redirectUri, Visit visit, SentBack sentBack) {
        private static Kind foreign(String parameter) {
            return of(parameter, "localhost", "/callback?" + parameter, "&", PLAIN);
        }

        private static Kind state(String sent, String meant) {
            String query = "code=abc&state=" + sent;
            return of("state=" + sent, "localhost", "/callback", "?", SentBack.of(query, "abc", meant));
        }

        private static Kind path(String path) {
            return of(path, "localhost", path, "?", PLAIN);
        }

        private static Kind host(String host) {
            return of(host, host, "/callback", "?", PLAIN);
        }

        private static Kind of(String title, String host, String place, String separator, SentBack sentBack) {
            Visit visit = new Visit(host, place + separator + sentBack.query());
            return new Kind(title, "https://" + host + place, visit, sentBack);
        }
    }

    private static final SentBack PLAIN = SentBack.of("code=abc&state=s", "abc", "s");

    static final List<Kind> QUERIES = List.of(
            Kind.foreign("x=100%"),
            Kind.foreign("x=%ZZ"),
            Kind.foreign("x=%E9"),
            Kind.foreign("x=%00"),
            Kind.foreign("x=../y"),
            Kind.foreign("x[]=1"),
            Kind.foreign("x%5B%5D=1"),
            Kind.foreign("x=1;code=2"),
            Kind.foreign("x=1&x.y=2"),
            Kind.state("a+b", "a b"),
            Kind.state("a%20b", "a b"));

    static final List<Kind> PLACES = List.of(
            Kind.path("/a%2Fb"),
            Kind.path("/a%5Cb"),
            Kind.path("/a%0Ab"),
            Kind.path("/a%E9"),
            Kind.path("/;v=1/b"),
            Kind.path("/a;v=1"),
            Kind.path("/a%25b"),
            Kind.path("/a//b"),
            Kind.path("//a"),
            Kind.host("my_app.example.com"));

    private static final String FILLED = "/callback?" + PLAIN.query() + "&pad=";
    private static final int MORE_HEADERS = 500;

    static Measurement of(Server server) throws Exception {
        Visits visits = new Visits();
        try {
            Browser browser = new Browser(server.start(visits));
            List<Answer> queries = answers(QUERIES, visits, browser);
            List<Answer> places = answers(PLACES, visits, browser);
            int longest = longest(browser);
            int withMoreHeaders = longest(browser, "Padding: " + "a".repeat(MORE_HEADERS));
            return new Measurement(queries, places, longest, longest - withMoreHeaders >= MORE_HEADERS);
        } finally {
            server.stop();
        }
    }

    private static List<Answer> answers(List<Kind> kinds, Visits visits, Browser browser) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Kind kind : kinds) {
            visits.expect(kind.sentBack());
            answers.add(Answer.of(browser.get(kind.visit())));
        }
        return answers;
    }

    private static int longest(Browser browser, String... headers) throws IOException {
        int reaches = FILLED.length();
        int fails = ENDLESS + 1;
        while (fails - reaches > 1) {
            int length = (reaches + fails) >>> 1;
            String target = FILLED + "a".repeat(length - FILLED.length());
            if (Answer.of(browser.get(new Visit("localhost", target), headers)).isReached()) {
                reaches = length;
            } else {
                fails = length;
            }
        }
        return reaches;
    }
}
