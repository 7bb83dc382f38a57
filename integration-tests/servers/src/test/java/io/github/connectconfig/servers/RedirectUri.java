package io.github.connectconfig.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A redirect URI in pieces, of which one in {@link #ODDITY} is odd. */
record RedirectUri(List<String> pieces) {
    private static final int ODDITY = 40;
    private static final int MOST = 4;

    private static final List<String> ORIGINS = List.of(
            "https://example.com",
            "https://app.example.com:8443",
            "https://WWW.Example.COM",
            "https://xn--bcher-kva.example",
            "https://bücher.example",
            "https://a-b.c9.example.co.uk",
            "https://my_app.example.com",
            "https://intranet",
            "https://192.0.2.17",
            "https://[2001:db8::17]:8443",
            "http://localhost",
            "http://localhost:3000",
            "HTTPS://example.com:443");
    private static final List<String> ODD_ORIGINS = List.of(
            "https://*.example.com",
            "https://$HOST",
            "https://example..com",
            "https://example.com.",
            "https://.example.com",
            "https://1.2.3",
            "https://0x7f.1",
            "https://256.1.1.1",
            "https://example.com%2Fcallback",
            "https://exam\u200bple.com",
            "https://a.example,https://b.example",
            "https://a;b.example",
            "https://a!b.example",
            "https://-a.example",
            "http://example.com");
    private static final List<String> STEPS = List.of(
            "callback",
            "Smartcar",
            "v2",
            "a-b",
            "a.b",
            "~owner",
            "a_b",
            "%20",
            "%C3%A9",
            "é",
            "日本",
            "@",
            ":",
            "!",
            "$",
            "&",
            "'",
            "()",
            "*",
            "+",
            ",",
            "=",
            "%25",
            "%3B",
            "%5B",
            "%7C",
            "%22",
            "%3C",
            "...");
    private static final List<String> ODD_STEPS = List.of(
            ";",
            ";v=1",
            ";jsessionid=1",
            "/",
            "%2F",
            "%2f",
            "%5C",
            "%00",
            "%0A",
            "%7F",
            "%E9",
            "/.",
            "/..",
            "/../",
            "%2e%2e",
            "%3F",
            "%23",
            "\ufeff",
            "\u00ad",
            "|",
            "{id}",
            "[0]",
            "^",
            "`");
    private static final List<String> NAMES = List.of(
            "tenant",
            "shop",
            "lang",
            "v",
            "app_id",
            "x-y",
            "a.b",
            "return",
            "CODE",
            "codes",
            "t%5B%5D",
            "caf%C3%A9",
            "größe",
            "a+b",
            "%20",
            "~",
            "!",
            "'",
            "()",
            "*",
            "$",
            ",",
            "@",
            ":",
            "/",
            "?");
    private static final List<String> ODD_NAMES = List.of(
            "code",
            "state",
            "error",
            "error_description",
            "user_id",
            "external_id",
            "virtual_key_url",
            "vin",
            "make",
            "model",
            "year",
            "status_code",
            "error_message",
            "c%6Fde",
            "t[]",
            "t[0]",
            "t[a]",
            "",
            "caf%E9",
            "%FF",
            "%ZZ",
            "%",
            "a;code",
            ";code",
            ";state",
            "\u200b",
            "|",
            "{a}",
            "^",
            "`");
    private static final List<String> VALUES = List.of(
            "1",
            "42",
            "de-DE",
            "a+b",
            "a%20b",
            "%C3%BC",
            "ü",
            "日本",
            "100%25",
            "https://example.com/a",
            "https%3A%2F%2Fa%3Fb",
            "?",
            "a=b",
            "==",
            "a,b",
            "~",
            "'",
            "(1)",
            "*",
            "!",
            "$",
            "@",
            ":",
            "%5B1%5D",
            "%7B%7D",
            "%3Bcode%3D1",
            "%26code%3D1",
            "%22",
            "%3C");
    private static final List<String> ODD_VALUES = List.of(
            "a;b",
            "1;code=2",
            "1;state=2",
            ";",
            "%E9",
            "%FCber",
            "%FF%FE",
            "%C0%80",
            "%ED%A0%80",
            "%00",
            "%0D%0A",
            "%7F",
            "[1]",
            "[",
            "]",
            "100%",
            "%ZZ",
            "%4",
            "a|b",
            "{a}",
            "\u202e",
            "\u00a0",
            "^",
            "`",
            "\\",
            "<",
            "\"",
            "../..",
            "%2e%2e%2f");

    static RedirectUri random(Random random) {
        List<String> pieces = new ArrayList<>();
        pieces.add(pick(random, ORIGINS, ODD_ORIGINS));
        for (int steps = random.nextInt(MOST + 1); steps > 0; steps--) {
            pieces.add("/");
            for (int parts = random.nextInt(2) + 1; parts > 0; parts--) {
                pieces.add(pick(random, STEPS, ODD_STEPS));
            }
        }
        int pairs = random.nextInt(MOST + 1);
        for (int pair = 0; pair < pairs; pair++) {
            pieces.add(pair == 0 ? "?" : "&");
            pieces.add(pick(random, NAMES, ODD_NAMES));
            if (random.nextInt(ODDITY) > 0) {
                pieces.add("=");
                pieces.add(pick(random, VALUES, ODD_VALUES));
            }
        }
        return new RedirectUri(List.copyOf(pieces));
    }

    private static String pick(Random random, List<String> usual, List<String> odd) {
        List<String> pieces = random.nextInt(ODDITY) == 0 ? odd : usual;
        return pieces.get(random.nextInt(pieces.size()));
    }

    String text() {
        return String.join("", pieces);
    }

    /** All that lack one piece, or have the plainest origin. */
    Stream<RedirectUri> smaller() {
        Stream<RedirectUri> shorter = IntStream.range(1, pieces.size()).mapToObj(index -> {
            List<String> rest = new ArrayList<>(pieces);
            rest.remove(index);
            return new RedirectUri(List.copyOf(rest));
        });
        if (pieces.get(0).equals(ORIGINS.get(0))) {
            return shorter;
        }
        List<String> plain = new ArrayList<>(pieces);
        plain.set(0, ORIGINS.get(0));
        return Stream.concat(shorter, Stream.of(new RedirectUri(List.copyOf(plain))));
    }

    /** The visit that a browser makes of it when Connect has appended its query, if it can. */
    Optional<Visit> visit(String query) {
        String text = text();
        return Visit.of(text + (text.contains("?") ? "&" : "?") + query);
    }
}
