package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
                "https://example.com/?codes=1&my_state=2&error_description=3&CODE=4&x=code"
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
                "https:// -> without a host",
                "mailto:a@example.com -> without a host",
                "https://:8443/callback -> without a host",
                "https://?a=b -> without a host",
                "https://#top -> without a host",
                "localhost:3000/callback -> without a scheme",
                "example.com:8443 -> without a scheme",
                "https://::1/ -> malformed redirect URI",
                "https://[1]/ -> malformed redirect URI",
                "https://[::1]:0/ -> malformed redirect URI",
                "https://my_app: -> malformed redirect URI",
                "https://@my_app/ -> with user info",
                "https://me@[::1]/ -> with user info",
                "https://example.com/?code=1#top -> with a fragment",
                "https://user@example.com/ -> with user info",
                "https://user:password@my_app/ -> with user info",
                "https://example.com/#top -> with a fragment",
                "https://example.com/# -> with a fragment",
                "'https://example.com/a b' -> with white space",
                "'https://example.com/ ' -> with white space",
                "https://example.com:/ -> malformed redirect URI",
                "https://example.com:0/ -> malformed redirect URI",
                "https://example.com:65536/ -> malformed redirect URI",
                "https://example.com:80a/ -> malformed redirect URI",
                "https://my_app:99999/ -> malformed redirect URI",
                "https://example.com/%zz -> malformed redirect URI",
                "https://example.com/{id} -> malformed redirect URI",
                "https://[::1/ -> malformed redirect URI",
                "my_app://callback -> malformed redirect URI"
            })
    void malformed(String uri, String problem) {
        assertThat(RedirectUris.violation(uri)).hasValueSatisfying(violation -> {
            assertThat(violation.rule()).isEqualTo(ValueRule.MALFORMED_REDIRECT_URI);
            assertThat(violation.problem()).contains(problem);
        });
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
                "&&code=1"
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
        assertThat(RedirectUris.behaviour(uri, null, Origins.SMARTCAR)).isEmpty();
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
        assertThat(RedirectUris.behaviour("http://127.0.0.1/", null, Origins.SMARTCAR))
                .hasValueSatisfying(violation -> assertThat(violation.expectation())
                        .contains("localhost")
                        .contains("127.0.0.1"));
    }

    @Test
    void otherHostsAreToldOfHttpsOnly() {
        assertThat(RedirectUris.behaviour("http://example.com/", null, Origins.SMARTCAR))
                .hasValueSatisfying(violation -> assertThat(violation.expectation())
                        .contains("localhost")
                        .doesNotContain("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/", "myapp://callback", "s://host", "httpss://host", "file://host/a"})
    void unsupportedWhateverTheClientId(String uri) {
        assertThat(behaviour(uri)).contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
        assertThat(rule(RedirectUris.behaviour(uri, null, Origins.SMARTCAR)))
                .contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
    }

    @Test
    void appSchemesAreUndecidedWithoutAClientId() {
        for (String uri : new String[] {"sc" + Samples.OTHER_ID + "://host", "scheme://host", "sc://host"}) {
            assertThat(RedirectUris.behaviour(uri, null, Origins.SMARTCAR)).isEmpty();
        }
        assertThat(behaviour("sc" + Samples.OTHER_ID + "://host")).contains(ValueRule.REDIRECT_SCHEME_MISMATCH);
        assertThat(behaviour("scheme://host")).contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
        assertThat(behaviour("sc" + Samples.CLIENT_ID + "0://host")).contains(ValueRule.UNSUPPORTED_REDIRECT_SCHEME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_01", "a b"})
    void aClientIdThatIsNoneContradictsNoScheme(String clientId) {
        assertThat(RedirectUris.behaviour("sc" + Samples.OTHER_ID + "://host", clientId, Origins.SMARTCAR))
                .isEmpty();
    }

    @Test
    void appSchemesFitAnyClientIdThatIsTheirs() {
        assertThat(RedirectUris.behaviour("scMyApp://host", "myapp", Origins.SMARTCAR))
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
        assertThat(RedirectUris.behaviour(uri, Samples.CLIENT_ID, "https://connect.test"))
                .isEmpty();
        assertThat(RedirectUris.behaviour(uri, Samples.CLIENT_ID, "HTTPS://connect.smartcar.com:443"))
                .isPresent();
    }

    private static Optional<ValueRule> behaviour(String uri) {
        return rule(RedirectUris.behaviour(uri, Samples.CLIENT_ID, Origins.SMARTCAR));
    }

    private static Optional<ValueRule> rule(Optional<Violation> violation) {
        return violation.map(Violation::rule);
    }
}
