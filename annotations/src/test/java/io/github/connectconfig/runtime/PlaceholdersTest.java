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
                "required:YOUR_SCOPE"
            })
    void aPlaceholderIsOne(String text) {
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
                "%41"
            })
    void whatIsNoneIsLeftAlone(String text) {
        assertThat(Placeholders.violation(text)).isEmpty();
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
