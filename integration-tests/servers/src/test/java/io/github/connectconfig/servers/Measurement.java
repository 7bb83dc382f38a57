package io.github.connectconfig.servers;

import io.github.connectconfig.servers.Visits.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one server does with callbacks of each kind, in the order of {@link #KINDS}.
 *
 * @param raw from the query as it was sent
 * @param decoded from the framework's own map; nothing where it has none that fits
 * @param longest the longest request target that reaches the handler
 * @param countsHeaders whether headers take away from it
 */
record Measurement(List<String> raw, List<String> decoded, int longest, boolean countsHeaders) {
    /** Beyond it the length is of no interest: our own reader takes 16,384 characters. */
    static final int ENDLESS = 1_000_000;

    /** A callback whose own parameter, or whose state, is out of the ordinary. */
    record Kind(String title, String query, String state) {
        private static Kind foreign(String title, String parameter) {
            return new Kind(title, parameter + "&code=abc&state=s", "s");
        }
    }

    static final List<Kind> KINDS = List.of(
            Kind.foreign("`promo=100%`", "promo=100%"),
            Kind.foreign("`x=%ZZ`", "x=%ZZ"),
            Kind.foreign("`x=%E9`", "x=%E9"),
            Kind.foreign("`x[]=1`", "x[]=1"),
            Kind.foreign("`x%5B%5D=1`", "x%5B%5D=1"),
            Kind.foreign("`x=1;code=2`", "x=1;code=2"),
            new Kind("`state=a+b`", "code=abc&state=a+b", "a b"),
            new Kind("`state=a%20b`", "code=abc&state=a%20b", "a b"));

    private static final String FILLED = "/callback?code=abc&state=s&pad=";
    private static final int MORE_HEADERS = 500;

    static Measurement of(Server server) throws Exception {
        Visits visits = new Visits();
        try {
            Browser browser = new Browser(server.start(visits));
            List<String> raw = new ArrayList<>();
            List<String> decoded = new ArrayList<>();
            for (Kind kind : KINDS) {
                visits.expect(kind.state());
                Answer answer = Answer.of(browser.get("localhost", "/callback?" + kind.query()));
                raw.add(cell(answer.raw()));
                if (answer.decoded() != null) {
                    decoded.add(cell(answer.decoded()));
                }
            }
            int longest = longest(browser);
            int withMoreHeaders = longest(browser, "Padding: " + "a".repeat(MORE_HEADERS));
            return new Measurement(raw, decoded, longest, longest - withMoreHeaders >= MORE_HEADERS);
        } finally {
            server.stop();
        }
    }

    private static String cell(String outcome) {
        return Answer.isAuthorized(outcome, "abc") ? "comes" : outcome;
    }

    private static int longest(Browser browser, String... headers) throws IOException {
        int reaches = FILLED.length();
        int fails = ENDLESS + 1;
        while (fails - reaches > 1) {
            int length = (reaches + fails) >>> 1;
            String target = FILLED + "a".repeat(length - FILLED.length());
            if (Answer.of(browser.get("localhost", target, headers)).isReached()) {
                reaches = length;
            } else {
                fails = length;
            }
        }
        return reaches;
    }
}
