package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${smartcar.client-id}",
                "${SMARTCAR_ID:}",
                "#{systemProperties.id}",
                "{{clientId}}",
                "{{ client_id }}",
                "https://${host}/callback",
                "https://{{host}}/callback",
                "{baseUrl}/login/oauth2/code/{registrationId}",
                "<your client id>",
                "<client-id>",
                "https://<host>/callback",
                "$(CLIENT_ID)",
                "$CLIENT_ID",
                "%CLIENT_ID%",
                "https://%HOST%/cb",
                "https://$HOST/cb",
                "https://$host.example.com/cb",
                "https://$(HOST)/cb",
                "https://@app.host@/cb",
                "https://__HOST__/cb",
                "http://$HOST",
                "@client.id@",
                "__CLIENT_ID__",
                "YOUR_CLIENT_ID",
                "your-client-id",
                "your_client_id",
                "yourClientId",
                "Your client id",
                "YOUR-CLIENT-ID",
                "https://YOUR_DOMAIN/callback",
                "https://your-domain.com/callback",
                "https://yourdomain.com",
                "CHANGE_ME",
                "changeme",
                "change-me",
                "TODO",
                "TODO: client id",
                "FIXME",
                "TBD",
                "xxx",
                "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
                "REPLACE_ME",
                "PLACEHOLDER",
                "[your client id]",
                "{your-client-id}",
                "INSERT_YOUR_ID_HERE",
                "https://CHANGE_ME/",
                "country:${COUNTRY}",
                "required:YOUR_SCOPE",
                "SMARTCAR_CLIENT_ID",
                "MY_APP_CLIENT_ID",
                "CLIENT_ID",
                "APPLICATION_ID",
                "SMARTCAR_REDIRECT_URI",
                "REDIRECT_URI",
                "REDIRECT_URL",
                "SMARTCAR_SCOPES",
                "client_id",
                "application_id",
                "smartcar.client-id",
                "app.smartcar.clientId",
                "smartcar.redirect-uri",
                "smartcar.redirect-url",
                "...",
                "…",
                "8229df9f-...",
                "8229df9f…",
                "???",
                "***",
                "********",
                "••••",
                "---",
                "___",
                "null",
                "NULL",
                "undefined",
                "Optional.empty",
                "None",
                "nil",
                "sm@smartcar-client-id",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
                "sc00000000-0000-0000-0000-000000000000://host",
                "vault:secret/smartcar#client-id",
                "env:SMARTCAR_ID",
                "op://vault/smartcar/id",
                "secret:smartcar",
                "arn:aws:secretsmanager:eu-west-1:1:secret:smartcar",
                "ENC(abc)",
                "{cipher}abc",
                "@Microsoft.KeyVault(SecretUri=https://a)",
                "process.env.CLIENT_ID",
                "process.env['CLIENT_ID']",
                "import.meta.env.VITE_ID",
                "System.getenv(\"X\")",
                "System.getProperty(\"x\")",
                "os.environ[\"X\"]",
                "os.getenv(\"X\")",
                "getenv('X')",
                "env(\"X\")",
                "ENV[\"X\"]",
                "env.CLIENT_ID",
                "$X",
                "$clientId",
                "$client_id",
                "$env:CLIENT_ID",
                "{clientId}",
                "{client_id}",
                "%s",
                "%1$s",
                "https://__TENANT__.example.com/cb",
                "https://app.__TENANT__.example.com/cb",
                "https://example.com/__TENANT__/cb",
                "https://{host}/cb",
                "https://{0}/cb",
                "https://app.{tenant}.example.com/cb",
                "https://app.$DOMAIN/cb",
                "https://app.%TENANT%.example.com/cb",
                "https://%DATABASE_HOST%/cb",
                "https://%s/cb",
                "https://%s.example.com/cb",
                "https://example.com/%s/cb",
                "http://localhost:%d/cb",
                "http://localhost:$PORT/cb",
                "http://localhost:PORT/cb",
                "http://localhost:{port}/cb",
                "https://HOST/cb",
                "https://HOST:8443/cb",
                "https://APP_HOST/cb",
                "https://ZONE_HOST/cb",
                "https://TENANT.example.com/cb",
                "https://BASE_URL/cb",
                "https://yourapp.com/cb",
                "https://your-app.example/cb",
                "https://www.your-company.com/cb",
                "https://.your-company.com/cb",
                "://your-company.com/cb",
                "https://your-app-name.herokuapp.com/cb",
                "https://Your-Domain.com/cb",
                "https://your_app/cb",
                "https://xxxx.ngrok.app/cb",
                "https://undefined/cb",
                "https://null/cb",
                "https://undefined.example.com/cb",
                "https://…/cb",
                "https://.../cb"
            })
    void aPlaceholderIsFound(String text) {
        assertThat(Placeholders.violation(text)).map(Violation::rule).contains(ValueRule.UNRESOLVED_PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my-client-id",
                "",
                "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                "https://example.com/callback",
                "https://example.com/{x}",
                "sc{clientId}://host",
                "https://todo.example.com/callback",
                "https://example.com/your/car",
                "https://yours.example/cb",
                "https://a.example/cb?x=%41%20%42",
                "https://a.example/$x",
                "https://a.example/?a=://$",
                "https://_a.example/",
                "todolist",
                "tbdx",
                "{8229df9f-91a0-4ff0-a1ae-a1f38ee24d07}",
                "read_vin",
                "required:read_vin",
                "country:DE",
                "color:00819D",
                "TESLA",
                "$read_vin$",
                "%s%n",
                "1HGCM82633A004352",
                "xx",
                "a@b",
                "_",
                "$",
                "{}",
                "${}",
                "yourself",
                "Youri",
                "https://connect.smartcar.com",
                "my-application",
                "%41",
                "client-id",
                "clientId",
                "client",
                "my_client_id",
                "CLIENT",
                "RANDOM_ID",
                "MERCEDES_BENZ",
                "ALFA-ROMEO",
                "APP",
                "SMARTCAR",
                "read_vin_client_id",
                "\"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\"",
                "{a229df9f-91a0-4ff0-a1ae-a1f38ee24d07}",
                "11111111-1111-1111-1111-111111111111",
                "12345678-1234-1234-1234-123456789012",
                "00000000-0000-0000-0000-000000000001",
                "00000000000000000",
                "FFFFFFFFFFFFFFFFF",
                "nullable",
                "environment",
                "env",
                "vault",
                "op",
                "a.b",
                "..a",
                ".",
                "*",
                "?",
                "-",
                "--a",
                "https://example.com/",
                "https://www.example.org/cb",
                "https://example.net:8443/cb",
                "https://my-app.example/cb",
                "https://myapp.com/cb",
                "https://application-backend.com/page",
                "https://javascript-sdk.smartcar.com/v2/redirect?app_origin=https://application.com",
                "https://example.com/__/auth/handler",
                "https://example.com/__tenant__/cb",
                "https://example.com/_____/cb",
                "https://example.com/cb?t=ab__12__cd",
                "https://example.com/cb?t=aB__Q7__xY",
                "https://example.com/cb?x=100%sale",
                "https://static.1.2.0.192.clients.your-server.de/cb",
                "https://www.Your-Server.de:8443/cb",
                "https://example.com/00000000-0000-0000-0000-000000000000/cb",
                "https://example.com/null/undefined/HOST/your-app",
                "https://example.com/?next=https://HOST/",
                "https://localhost/cb",
                "https://LOCALHOST:3000/cb",
                "https://FLEET/cb",
                "https://SERVER/cb",
                "HTTPS://HOST.EXAMPLE.COM/CB",
                "HTTPS://.HOST.EXAMPLE/CB",
                "https://host/cb",
                "https://host.example.com/cb",
                "https://domain.com/cb",
                "https://tenant.example.com/cb",
                "https://yourcar.com/cb",
                "https://your-garage.example/cb",
                "https://yourapps.example/cb",
                "https://xxx.example/cb",
                "https://a.xxxx/cb",
                "https://nullable.example/cb",
                "https://undefined-behaviour.example/cb",
                "https://exa%6Dple%2Ecom/",
                "https://%C3%A9.example/",
                "https://example.com/%41%64%d0",
                "https://me:$ecret@example.com/",
                "https://me:%PASS%@example.com/"
            })
    void whatIsNoneIsLeftAlone(String text) {
        assertThat(Placeholders.violation(text)).isEmpty();
    }

    @Test
    void aReferenceHasAtMost500Characters() {
        String longest = "vault:" + "a".repeat(494);
        assertThat(Placeholders.violation(longest)).map(Violation::rule).contains(ValueRule.UNRESOLVED_PLACEHOLDER);
        assertThat(Placeholders.violation(longest + "a")).isEmpty();
        assertThat(Placeholders.violation("https://a.example/" + "a".repeat(500)))
                .isEmpty();
    }

    /** Smartcar's support hands out flags of any name. */
    @Test
    void theNameOfAFlagRefersToNothing() {
        assertThat(Flags.violation("env:prod")).isEmpty();
        assertThat(Flags.violation("secret:x")).isEmpty();
        assertThat(Scopes.violation("env:prod")).map(Violation::rule).contains(ValueRule.UNRESOLVED_PLACEHOLDER);
        assertThat(Flags.violation("country:${X}")).map(Violation::rule).contains(ValueRule.UNRESOLVED_PLACEHOLDER);
    }

    static Stream<BiConsumer<Values, String>> bound() {
        return Stream.of(
                Values::clientId,
                Values::redirectUri,
                Values::make,
                Values::singleSelectVin,
                Values::origin,
                (values, text) -> values.scopes(List.of(), List.of("read_vin", text)),
                (values, text) -> values.flags(List.of(), new String[] {"country:DE", text}));
    }

    /** It comes before what else is wrong, and what is off hides that too. */
    @ParameterizedTest
    @MethodSource
    void bound(BiConsumer<Values, String> bind) {
        for (String text : List.of("${a b}", "client_#{x}", "YOUR_VALUE")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bind.accept(Values.all(), text))
                    .withMessageStartingWith("[ConnectConfig/UnresolvedPlaceholder] unresolved placeholder ");
            bind.accept(Values.except(ValueRule.UNRESOLVED_PLACEHOLDER), text);
        }
    }

    @Test
    void statesAndUsersMayLookLikeIt() {
        assertThat(Values.all().state("${state}")).isEqualTo("%24%7Bstate%7D");
        assertThat(Values.all().text("user", "TODO")).isEqualTo("TODO");
        assertThat(Values.all().redirectUri(URI.create("https://a.example/your")))
                .isEqualTo("https%3A%2F%2Fa.example%2Fyour");
    }

    @Test
    void bothOfTwoTheSameAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.all().flags(List.of("country:DE"), new String[] {"a:1", "country:AT"}))
                .withMessageContaining(
                        "duplicate flag `country:AT` in flags[1] beside `country:DE`, which was bound before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.all().flags(List.of("b:1"), new String[] {"a:1", "a:2"}))
                .withMessageContaining("duplicate flag `a:2` in flags[1] beside `a:1` in flags[0]: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.all().scopes(List.of("required:a"), List.of("a")))
                .withMessageContaining("duplicate scope `a` in scopes[0] beside `required:a`, which was bound before");
    }
}
