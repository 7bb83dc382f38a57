package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUrisTest {
    private static final String PAGE = "https://javascript-sdk.smartcar.com/v2/redirect";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://example.com/callback",
                "https://example.com:8443/a?b=c&d",
                "http://localhost:8080/callback",
                "https://my_app/callback",
                "sc" + Samples.CLIENT_ID + "://my_app",
                "https://[::1]:65535/",
                "https://example.com/?",
                "https://example.com/?a=%20b",
                "https://exämple.com/",
                "https://example.com/?codes=1&my_state=2&my_error_description=3&CODE=4&x=code"
            })
    void good(String uri) {
        assertThat(RedirectUris.violation(uri)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "example.com/callback -> without a scheme",
                "/callback -> without a scheme",
                "//example.com/callback -> without a scheme",
                "https:example.com -> without a host",
                "https:///callback -> without a host",
                ":// -> without a host",
                "https:// -> without a host",
                "sc:/callback -> without a host",
                "http:/callback -> without a host",
                "https://:8443/callback -> without a host",
                "https://?a=b -> without a host",
                "https://#top -> without a host",
                "localhost:3000/callback -> without a scheme",
                "example.com:8443 -> without a scheme",
                "?next=https://a.example,https://b.example -> without a scheme",
                "https://::1/ -> with a bad address",
                "https://[1]/ -> with a bad address",
                "https://[::1]:0/ -> with a bad port",
                "https://my_app: -> with a bad port",
                "https://@my_app/ -> with user info",
                "https://me@[::1]/ -> with user info",
                "https://@a.example/{x} -> with user info",
                "https://a.example/@{x} -> malformed redirect URI",
                "https://example.com/?code=1#top -> with a fragment",
                "https://user@example.com/ -> with user info",
                "https://user:password@my_app/ -> with user info",
                "https://example.com/#top -> with a fragment",
                "https://example.com/# -> with a fragment",
                "'https://example.com/a b' -> with white space",
                "'https://example.com/ ' -> with white space",
                "https://example.com:/ -> with a bad port",
                "https://example.com:0/ -> with a bad port",
                "https://example.com:65536/ -> with a bad port",
                "https://example.com:80a/ -> with a bad port",
                "https://my_app:99999/ -> with a bad port",
                "https://example.com/%zz -> with a broken escape",
                "https://example.com/%4z -> with a broken escape",
                "https://example.com/%00{id} -> malformed redirect URI",
                "https://a.example/x} -> malformed redirect URI",
                "https://example.com/{id} -> malformed redirect URI",
                "https://[::1/ -> with a bad address",
                "https://a[1].example/ -> with a bad address",
                "https://a.example/[1] -> with brackets",
                "https://a.example/?tenant[]=1 -> with brackets",
                "https://a.example/?tenant]=1 -> with brackets",
                "https://a.example/?[ -> with brackets",
                "https://a.example/?] -> with brackets",
                "https://a.example/?a=b#[ -> with a fragment",
                "https://a.example/#a#b -> with a fragment",
                "https://me:p{w@a.example/ -> with user info",
                "https://a.example/100% -> with a broken escape",
                "https://a.example/?x=%u1234 -> with a broken escape",
                "https://a.example/?x={y} -> malformed redirect URI",
                "https://a.example/?x=a|b -> malformed redirect URI",
                "https://a.example\\cb -> malformed redirect URI",
                "https://a.example/?shop=caf%E9 -> that is not UTF-8",
                "https://a.example/?caf%E9 -> that is not UTF-8",
                "https://a.example/?x=%C0%80 -> that is not UTF-8",
                "https://a.example/?x=%ED%A0%80 -> that is not UTF-8",
                "https://a.example/caf%E9?x -> that is not UTF-8",
                "https://a.example/a%2Fb -> with encoded slash",
                "https://a.example/a%5cb -> with encoded slash",
                "https://a.example/a%00b -> with control codes",
                "https://a.example/a%0Ab?c -> with control codes",
                "https://a.example/%1f -> with control codes",
                "https://a.example/%7f -> with control codes",
                "https://a.example/..; -> with nameless `;`",
                "https://a.example/a/..;v=1/b -> with nameless `;`",
                "https://a.example/.;/a -> with nameless `;`",
                "https://a.example/a/.%2e;?b -> with nameless `;`",
                "https://a.example/..%3B -> with nameless `;`",
                "https://a.example/a/;v=1/b -> with nameless `;`",
                "https://a.example/; -> with nameless `;`",
                "https://a.example/?=1 -> with nameless value",
                "https://a.example/?a=b&=1 -> with nameless value",
                "https://a.example,://b.example -> with a bad port",
                "https://a.example,https://b.example -> several redirect URIs in one",
                "https://a.example/cb,https://b.example/cb -> several redirect URIs in one",
                "://a.example,https://b.example -> several redirect URIs in one",
                "https://a.example/cb;http://localhost/cb?x=y -> several redirect URIs in one",
                "'https://a.example/cb, https://b.example/cb' -> several redirect URIs in one",
                "https://a.example/cb,sc8229df9f://b -> several redirect URIs in one",
                "https://*.example.com/ -> with a bad host",
                "https://app$.example/ -> with a bad host",
                "https://example..com/ -> with a bad host",
                "https://.example.com/ -> with a bad host",
                "https://example.com../ -> with a bad host",
                "https://./ -> with a bad host",
                "https://[::01.2.3.4]/ -> with a bad host",
                "https://example.com%2Fcallback -> with a bad host",
                "https://exa%6Dple.com/ -> with a bad host",
                "https://a,b/ -> with a bad host",
                "https://1.2.3/ -> with a numeric host",
                "https://0x7f.1/ -> with a numeric host",
                "https://0X7F.0.0.1/ -> with a numeric host",
                "https://2130706433/ -> with a numeric host",
                "https://256.1.1.1/ -> with a numeric host",
                "https://1.2.3.4.5/ -> with a numeric host",
                "https://app.1/ -> with a numeric host",
                "https://app.0x/ -> with a numeric host",
                "https://app.09/ -> with a numeric host",
                "https://127.0.0.01/ -> with a numeric host",
                "https://127.0.0.1./ -> with a numeric host",
                "http://1.2.3:8080/ -> with a numeric host",
                "https://99999999999999999999/ -> with a numeric host",
                "my_app://callback -> with a bad scheme",
                "https{s}://example.com/ -> with a bad scheme",
                "sc{clientId}://host -> of an unnamed client",
                "\"https://example.com/\" -> with signs around it",
                "\"https://example.com/ -> with signs around it",
                "[https://example.com/] -> with signs around it",
                "<https://example.com/> -> with signs around it",
                "(https://example.com/) -> with signs around it",
                "“https://example.com/” -> with signs around it"
            })
    void malformed(String uri, String problem) {
        assertThat(RedirectUris.violation(uri)).hasValueSatisfying(violation -> {
            assertThat(violation.rule()).isEqualTo(ValueRule.MALFORMED_REDIRECT_URI);
            assertThat(violation.problem()).contains(problem);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://a.example/{x -> braces, pipes, quotes",
                "https://a.example/x| -> braces, pipes, quotes",
                "://a.example/ -> a redirect URI is https://",
                "1app://callback -> a redirect URI is https://"
            })
    void aSignToEncodeIsToldFromOtherMistakes(String uri, String expectation) {
        assertThat(RedirectUris.violation(uri)).hasValueSatisfying(violation -> {
            assertThat(violation.problem()).isEqualTo("malformed redirect URI");
            assertThat(violation.expectation()).startsWith(expectation);
        });
    }

    /** The names of the domain name system end at 253. */
    @Test
    void aHostHasAtMost300Characters() {
        String longest = "https://" + "a".repeat(300);
        assertThat(RedirectUris.violation(longest + "/")).isEmpty();
        assertThat(RedirectUris.violation(longest + "a/"))
                .hasValueSatisfying(
                        violation -> assertThat(violation.problem()).isEqualTo("redirect URI with a bad host"));
    }

    /** Invisible characters; the message shows them escaped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeff",
                "\u200b",
                "\u00ad",
                "\u200e",
                "\u202e",
                "\u2060",
                "\u034f",
                "\u3164",
                "\ufe0f",
                "\u180e",
                "\u2800",
                "\0",
                "\u0085",
                "\udb40\udc41",
                "\ud834\udd73"
            })
    void invisibleCharactersAreMalformed(String hidden) {
        for (String uri : List.of(hidden + "https://a.example/", "https://a" + hidden + "/", "https://a/?b" + hidden)) {
            assertThat(RedirectUris.violation(uri))
                    .hasValueSatisfying(violation -> assertThat(violation.problem())
                            .isIn("redirect URI with hidden signs", "redirect URI without a host"));
        }
    }

    /** Every form that Smartcar documents, and valid URIs that are close to refused ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/callback?tenant%5B%5D=1",
                "https://example.com/callback?shop=caf%C3%A9&q=a+b",
                "https://example.com/callback?shop=caf\u00e9",
                "https://example.com/callback?next=https://a.example,https://b.example",
                "https://example.com/https://b.example",
                "https://example.com/a,b;c=d/%20/%25",
                "https://example.com/a..;b/...;/..a;/../%3B",
                "https://example.com/%70%21?a=%00%0A%1F%7F",
                "https://example.com/?a==b&&c&d=",
                "https://example.com/?a=1;b=2",
                "https://example.com/??a=b",
                "https://example.com/@team?mail=me@example.com",
                "https://example.com./callback",
                "https://192.0.2.1:8443/",
                "https://0.0.0.0/",
                "https://1.example/",
                "https://127.0.0.1.example.com/",
                "https://0xg/",
                "https://a-1/",
                "https://-a_.example/",
                "https://xn--bcher-kva.example/",
                "https://\u65e5\u672c.example/",
                "https://[2001:db8::1]:8443/a",
                "https://[::ffff:192.0.2.1]/",
                "sc" + Samples.CLIENT_ID + "://1",
                "sc" + Samples.CLIENT_ID + "://host?tenant[]=1",
                "sc" + Samples.CLIENT_ID + "://host?=?code",
                "sc" + Samples.CLIENT_ID + "://host?=?code=1",
                PAGE + "?app_origin=https://example.com",
                PAGE + "?app_origin=http%3A%2F%2Flocalhost%3A3000"
            })
    void comesBack(String uri) {
        assertThat(RedirectUris.violation(uri)).isEmpty();
        assertThat(behaviour(uri)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://1.2.3/cb, 1.2.0.3",
        "https://0x7f.1:80, 127.0.0.1",
        "https://2130706433, 127.0.0.1",
        "https://4294967295/, 255.255.255.255",
        "https://127.0.0.1./, 127.0.0.1",
        "https://0177.0.0.010/, 127.0.0.8",
        "https://0x./, 0.0.0.0",
        "https://exa%6Dple.com/, example.com",
        "https://EXAMPLE%2ecom/, example.com",
        "https://exam%C2%ADple.com/, example.com",
        "https://exam%20ple.com/,",
        "https://\uff11\uff12\uff17.0.0.1/, 127.0.0.1",
        "https://127\u30020.0.1/, 127.0.0.1",
        "https://4294967296/,",
        "https://256.1.1.1/,",
        "https://1.2.3.4.5/,",
        "https://1.2.3.256/,",
        "https://1.2.65536/,",
        "https://1.16777216/,",
        "https://app.1/,",
        "https://1..2/,",
        "https://08.1.1.1/,",
        "https://*.example.com/,",
        "https://example..com/,",
        "https://example.com%2Fcallback,",
        "https://example%FF.com/,",
        "https://example.com/,",
        "https://[::1]/,",
        "nothing,"
    })
    void hostsAsBrowsersReadThem(String uri, String host) {
        assertThat(RedirectUris.hostInBrowsers(uri)).isEqualTo(Optional.ofNullable(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.app:/cb",
                "com.example.app:cb",
                "myapp:///cb",
                "mailto:a@example.com",
                "urn:ietf:oob"
            })
    void withoutAHostTheSchemeIsWhatIsWrong(String uri) {
        assertThat(RedirectUris.violation(uri)).isEqualTo(behaviourOf("myapp://cb"));
    }

    /** The processor suggests another host only for these. */
    @ParameterizedTest
    @CsvSource({
        "https://1.2.3/, true",
        "https://*.example.com/, true",
        "https://example.com:0/, false",
        "https://example.com/#top, false"
    })
    void aWrongHostIsToldFromOtherProblems(String uri, boolean isOfHost) {
        assertThat(RedirectUris.violation(uri)).map(RedirectUris::isOfHost).contains(isOfHost);
    }

    private static Optional<Violation> behaviourOf(String uri) {
        return RedirectUris.refusedByConnect(uri, Samples.CLIENT_ID, Origins.SMARTCAR);
    }

    @Test
    void anAppOriginThatIsNoneIsNotCalledMissing() {
        assertThat(behaviourOf(PAGE + "?app_origin=https://example.com/page"))
                .hasValueSatisfying(
                        found -> assertThat(found.problem()).isEqualTo("redirect page with a bad app_origin"));
        for (String origin : List.of("https://yourapp.com", "https%3A%2F%2Fyourapp.com", "https://\u2026")) {
            assertThat(behaviourOf(PAGE + "?app_origin=" + origin))
                    .map(Violation::rule)
                    .contains(ValueRule.UNRESOLVED_PLACEHOLDER);
        }
        for (String query : List.of("", "?app_origin", "?app_origin=", "?app_origins=https://a.b")) {
            assertThat(behaviourOf(PAGE + query))
                    .hasValueSatisfying(found -> assertThat(found.problem()).contains("without"));
        }
    }

    /** Each problem has its own remedy. */
    @Test
    void remediesAreOfOneProblemEach() {
        Set<String> problems = new HashSet<>();
        for (RedirectProblem problem : RedirectProblem.values()) {
            Violation violation = problem.violation().orElseThrow();
            assertThat(violation.remedy()).isNotEmpty().doesNotEndWith(".");
            assertThat(violation.problem()).hasSizeLessThanOrEqualTo(33);
            problems.add(violation.problem());
        }
        assertThat(problems).hasSize(RedirectProblem.values().length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://a/\n", "\thttps://a/", "https://a/\u00a0", "https://a/\0", "https://a/\u2028"})
    void emptyBlankAndControlCharactersAreMalformed(String uri) {
        assertThat(rule(RedirectUris.violation(uri))).contains(ValueRule.MALFORMED_REDIRECT_URI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code=1",
                "state=x",
                "error=y",
                "a=b&code=1",
                "code",
                "state=&a=b",
                "co%64e=1",
                "%65rror=x",
                "&&code=1",
                "a=1;code=2",
                ";code",
                "?code=1",
                "user_id=42",
                "a=b&reason=x",
                "vehicle_id",
                "vin=",
                "virtual%5Fkey%5Furl=1"
            })
    void reservedQueries(String query) {
        assertThat(rule(RedirectUris.violation("https://example.com/?" + query)))
                .contains(ValueRule.RESERVED_REDIRECT_QUERY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://localhost:3000/callback",
                "HTTP://LOCALHOST/",
                "https://127.0.0.1/",
                "https://example.com/",
                "HTTPS://example.com/",
                "sc" + Samples.CLIENT_ID + "://host",
                "SC8229DF9F-91A0-4FF0-A1AE-A1F38EE24D07://host"
            })
    void accepted(String uri) {
        assertThat(behaviour(uri)).isEmpty();
        assertThat(RedirectUris.refusedByConnect(uri, null, Origins.SMARTCAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "http://127.0.0.1/",
                "http://127.0.0.1:8080/",
                "http://[::1]/",
                "http://localhost.example.com/",
                "http://my_app/"
            })
    void insecure(String uri) {
        assertThat(behaviour(uri)).contains(ValueRule.INSECURE_REDIRECT_URI);
    }

    @Test
    void addressesOfLocalhostAreExplained() {
        assertThat(RedirectUris.refusedByConnect("http://127.0.0.1/", null, Origins.SMARTCAR))
                .hasValueSatisfying(violation -> assertThat(violation.expectation())
                        .contains("localhost")
                        .contains("127.0.0.1"));
    }

    @Test
    void otherHostsAreToldOfHttpsOnly() {
        assertThat(RedirectUris.refusedByConnect("http://example.com/", null, Origins.SMARTCAR))
                .hasValueSatisfying(violation -> assertThat(violation.expectation())
                        .contains("localhost")
                        .doesNotContain("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/", "myapp://callback", "s://host", "httpss://host", "file://host/a"})
    void unsupportedWhateverTheClientId(String uri) {
        assertThat(behaviour(uri)).contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
        assertThat(rule(RedirectUris.refusedByConnect(uri, null, Origins.SMARTCAR)))
                .contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
    }

    @Test
    void appSchemesAreUndecidedWithoutAClientId() {
        for (String uri : new String[] {"sc" + Samples.OTHER_ID + "://host", "scheme://host", "sc://host"}) {
            assertThat(RedirectUris.refusedByConnect(uri, null, Origins.SMARTCAR))
                    .isEmpty();
        }
        assertThat(behaviour("sc" + Samples.OTHER_ID + "://host")).contains(ValueRule.REDIRECT_SCHEME_MISMATCH);
        assertThat(behaviour("scheme://host")).contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
        assertThat(behaviour("sc" + Samples.CLIENT_ID + "0://host")).contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_01", "a b"})
    void aClientIdThatIsNoneContradictsNoScheme(String clientId) {
        assertThat(RedirectUris.refusedByConnect("sc" + Samples.OTHER_ID + "://host", clientId, Origins.SMARTCAR))
                .isEmpty();
    }

    @Test
    void appSchemesFitAnyClientIdThatIsTheirs() {
        assertThat(RedirectUris.refusedByConnect("scMyApp://host", "myapp", Origins.SMARTCAR))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "?a=b",
                "?app_origin",
                "?app_origin=",
                "?app_origin=example.com",
                "?app_origin=https%3A%2F%2Fexample.com%2Fpage",
                "?app_origin=https://example.com//",
                "?app_origins=https://a.b",
                "?app_origin=ftp://example.com",
                "?app_origin=http://example.com",
                "?app_origin=http://127.0.0.1:3000"
            })
    void redirectPageWithoutOrigin(String query) {
        assertThat(behaviour(PAGE + query)).contains(ValueRule.MISSING_APP_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?app_origin=https://example.com",
                "?app_origin=https%3A%2F%2Fexample.com",
                "?a=b&app_origin=https://a.b/",
                "?app_origin=https://a.b:8443",
                "?app_origin=http://localhost:3000",
                "?app%5Forigin=https://a.b"
            })
    void redirectPageWithOrigin(String query) {
        assertThat(behaviour(PAGE + query)).isEmpty();
    }

    @Test
    void theRedirectPageIsKnownByItsHost() {
        assertThat(behaviour("https://JavaScript-SDK.smartcar.com:443/x")).contains(ValueRule.MISSING_APP_ORIGIN);
        assertThat(behaviour("https://javascript-sdk.smartcar.com.example.com/"))
                .isEmpty();
        assertThat(behaviour("https://example.com/javascript-sdk.smartcar.com")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/", "ftp://example.com/", "sc" + Samples.OTHER_ID + "://host", PAGE})
    void standInsHaveTheirOwnHosts(String uri) {
        assertThat(behaviour(uri)).isPresent();
        assertThat(RedirectUris.refusedByConnect(uri, Samples.CLIENT_ID, "https://connect.test"))
                .isEmpty();
        assertThat(RedirectUris.refusedByConnect(uri, Samples.CLIENT_ID, "HTTPS://connect.smartcar.com:443"))
                .isPresent();
    }

    private static Optional<ValueRule> behaviour(String uri) {
        return rule(RedirectUris.refusedByConnect(uri, Samples.CLIENT_ID, Origins.SMARTCAR));
    }

    private static Optional<ValueRule> rule(Optional<Violation> violation) {
        return violation.map(Violation::rule);
    }
}
