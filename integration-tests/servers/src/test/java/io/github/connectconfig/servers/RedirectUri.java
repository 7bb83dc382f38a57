package io.github.connectconfig.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A redirect URI as a list of pieces.
 *
 * @param isPlain whether no piece is unusual
 */
record RedirectUri(List<String> pieces, boolean isPlain) {
    /** One of this many pieces is unusual. */
    private static final int ODDITY = 12;

    private static final int MOST = 4;

    private static final Words ORIGINS = new Words("""
            https://example.com https://app.example.com:8443 https://WWW.Example.COM https://xn--bcher-kva.example
            https://bücher.example https://a-b.c9.example.co.uk https://intranet https://192.0.2.17
            https://[2001:db8::17]:8443 http://localhost http://localhost:3000 HTTPS://example.com:443
            """, """
            https://my_app.example.com https://*.example.com https://$HOST https://example..com https://example.com.
            https://.example.com https://1.2.3 https://0x7f.1 https://256.1.1.1 https://example.com%2Fcallback
            https://exam\u200bple.com https://a.example,https://b.example https://a;b.example https://a!b.example
            https://-a.example http://example.com https://me:secret@example.com https://example.com:99999
            """);
    private static final Words STEPS = new Words("""
            callback Smartcar v2 a-b a.b ~owner a_b %20 %C3%A9 é 日本 @ : ! $ & ' () * + , = %3B %5B %7C %22 %3C ...
            """, """
            ; ;v=1 ;jsessionid=1 / %2F %2f %5C %25 %00 %0A %7F %C2%85 %E2%80%AE %E9 /. /.. /../ %2e%2e ..; %3F %23
            \ufeff \u00ad | {id} [0] ^ ` \\ # %ZZ %
            """);
    /** Written out, and not read from the library, so that a name missing there makes a test fail. */
    private static final List<String> NAMES_OF_CONNECT = List.of(
            "code",
            "state",
            "error",
            "error_description",
            "virtual_key_url",
            "user_id",
            "external_id",
            "vin",
            "make",
            "model",
            "year",
            "status_code",
            "error_message",
            "vehicle_id",
            "selected_capacity",
            "reason");

    private static final Words NAMES = new Words("""
            tenant shop lang v app_id x-y a.b return CODE codes t%5B%5D caf%C3%A9 größe a+b %20 ~ ! ' () * $ , @ : / ?
            """, """
            c%6Fde user%5Fid &code &user_id ;code ;state ;user_id ; & = &= . [] [0] %5Ba%5D [a] [ ] caf%E9 %FF %ZZ % %4 %00 %0A \u200b | {a} ^ ` #
            """);

    private static final Words VALUES = new Words("""
            1 42 de-DE a+b a%20b %C3%BC ü 日本 100%25 https://example.com/a https%3A%2F%2Fa%3Fb ? a=b == a,b ~ ' (1) * ! $
            @ : %5B1%5D %7B%7D %3Bcode%3D1 %26code%3D1 %22 %3C .
            """, """
            a;b ;code=2 ;state=2 ;user_id=2 ;vin &vin ; & %E9 %FCber %FF%FE %C0%80 %ED%A0%80 %F4%90%80%80 %00 %0D%0A %7F
            %C2%85 %E2%80%AE [1] [ ] 100% %ZZ %4 %u0041 a|b {a} \u202e \u00a0 ^ ` \\ < > " # ../.. %2e%2e%2f .. /../
            """);

    /** Pieces of one kind, separated by spaces. */
    private record Words(List<String> plain, List<String> odd) {
        Words(String plain, String odd) {
            this(List.of(plain.strip().split("[ \n]+")), List.of(odd.strip().split("[ \n]+")));
        }
    }

    static RedirectUri random(Random random) {
        return new Draft(random).redirectUri();
    }

    /** Chooses random pieces. */
    private static final class Draft {
        private final Random random;
        private final List<String> pieces = new ArrayList<>();
        private boolean isPlain = true;

        Draft(Random random) {
            this.random = random;
        }

        RedirectUri redirectUri() {
            add(ORIGINS);
            for (int steps = random.nextInt(MOST + 1); steps > 0; steps--) {
                pieces.add("/");
                addSome(STEPS);
            }
            int pairs = random.nextInt(MOST + 1);
            for (int pair = 0; pair < pairs; pair++) {
                pieces.add(pair == 0 ? "?" : "&");
                if (random.nextInt(ODDITY) > 0) {
                    addSome(NAMES);
                } else {
                    addOdd(NAMES_OF_CONNECT);
                }
                if (random.nextInt(ODDITY) > 0) {
                    pieces.add("=");
                    addSome(VALUES);
                }
            }
            return new RedirectUri(List.copyOf(pieces), isPlain);
        }

        private void addSome(Words words) {
            for (int some = random.nextInt(2) + 1; some > 0; some--) {
                add(words);
            }
        }

        private void add(Words words) {
            if (random.nextInt(ODDITY) > 0) {
                addOf(words.plain());
            } else {
                addOdd(words.odd());
            }
        }

        private void addOdd(List<String> choice) {
            isPlain = false;
            addOf(choice);
        }

        private void addOf(List<String> choice) {
            pieces.add(choice.get(random.nextInt(choice.size())));
        }
    }

    String text() {
        return String.join("", pieces);
    }

    /** Returns all redirect URIs with one piece less, and the one with the simplest origin. */
    Stream<RedirectUri> smaller() {
        Stream<RedirectUri> shorter = IntStream.range(1, pieces.size()).mapToObj(index -> {
            List<String> rest = new ArrayList<>(pieces);
            rest.remove(index);
            return of(rest);
        });
        String plainest = ORIGINS.plain().get(0);
        if (pieces.get(0).equals(plainest)) {
            return shorter;
        }
        List<String> plain = new ArrayList<>(pieces);
        plain.set(0, plainest);
        return Stream.concat(shorter, Stream.of(of(plain)));
    }

    private RedirectUri of(List<String> others) {
        return new RedirectUri(List.copyOf(others), isPlain);
    }

    /** Returns what a browser sends after Connect has appended its parameters. Empty if a browser cannot open the URL. */
    Optional<Visit> visit(String query) {
        String text = text();
        return Visit.of(text + (text.contains("?") ? "&" : "?") + query);
    }
}
