package io.github.connectconfig.example.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
    private static final String GOOD = "client_id=id&redirect_uri=https%3A%2F%2Fa.example%2Fcb&response_type=code"
            + "&scope=required%3Aread_vin%20read_odometer";

    private final RequestReader reader = new RequestReader(new Registration(
            "id",
            "https://a.example/cb",
            "App",
            Map.of("read_vin", "VIN", "read_odometer", "Mileage"),
            Map.of("AUDI", List.of("Audi", "A3"))));

    @Test
    void aGoodRequestIsRead() {
        AuthorizeRequest request = reader.read(GOOD + "&state=a%2Bb&approval_prompt=force&mode=simulated&make=AUDI");
        assertThat(request.scopes()).containsExactly(Map.entry("read_vin", true), Map.entry("read_odometer", false));
        assertThat(request.state()).contains("a+b");
        assertThat(request.force()).isTrue();
        assertThat(request.simulated()).isTrue();
        assertThat(request.make()).contains("AUDI");
        assertThat(request.singleSelect()).isFalse();
        assertThat(request.vin()).isEmpty();
    }

    @Test
    void whatIsLeftOutHasItsDocumentedDefault() {
        AuthorizeRequest request = reader.read(GOOD);
        assertThat(request.simulated()).isFalse();
        assertThat(request.force()).isFalse();
        assertThat(request.state()).isEmpty();
        assertThat(reader.read(GOOD + "&flags=country%3ADE&user=owner-42&mode=test")
                        .simulated())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            client_id=id&                       |                                | “client_id” is missing
            client_id=id                        | client_id=                     | “client_id” is missing
            client_id=id                        | client_id=client_01            | credential of another API
            client_id=id                        | client_id=other                | no application with the client_id “other”
            redirect_uri=https%3A%2F%2Fa.example%2Fcb& |                         | “redirect_uri” is missing
            a.example%2Fcb                      | a.example%2Fcb%2F              | is not registered
            a.example%2Fcb                      | evil.example%2Fcb              | is not registered
            response_type=code&                 |                                | “response_type” is missing
            response_type=code                  | response_type=token            | “response_type” cannot be “token”
            &scope=required%3Aread_vin%20read_odometer |                         | “scope” is missing
            required%3Aread_vin%20read_odometer | %20                            | names no permission
            read_odometer                       | raed_odometer                  | permission “raed_odometer” is unknown
            required%3A                         | Required%3A                    | permission “Required:read_vin” is unknown
            response_type                       | colour=red&response_type       | parameter “colour” is unknown
            response_type                       | state=a&state=a&response_type  | “state” stands twice
            response_type                       | st%61te=a&state=a&response_type | “state” stands twice
            response_type                       | mode=fast&response_type        | “mode” cannot be “fast”
            response_type                       | approval_prompt=1&response_type | “approval_prompt” cannot be “1”
            response_type                       | single_select=yes&response_type | “single_select” cannot be “yes”
            response_type                       | single_select_vin=V&response_type | needs “single_select=true”
            response_type                       | single_select=false&single_select_vin=V&response_type | needs “single_select=true”
            response_type                       | state=%&response_type          | not percent-encoded
            response_type                       | state=%+1&response_type        | not percent-encoded
            response_type                       | state=%FF&response_type        | not percent-encoded
            """)
    void whatConnectRefusesIsRefused(String part, String instead, String reason) {
        String query = GOOD.replace(part, instead == null ? "" : instead);
        assertThat(query).isNotEqualTo(GOOD);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.read(query));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reasons()).hasSize(1).first().asString().contains(reason);
    }

    @Test
    void nothingAtAllLacksEverythingRequired() {
        for (String query : new String[] {null, "", "&"}) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.read(query));
            assertThat(refusal.reasons())
                    .contains(
                            "The parameter “client_id” is missing.",
                            "The parameter “redirect_uri” is missing.",
                            "The parameter “response_type” is missing.",
                            "The parameter “scope” is missing.");
        }
    }

    @Test
    void absurdLengthIsRefused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.read(GOOD + "&state=" + "x".repeat(8_000)));
        assertThat(refusal.reasons()).containsExactly("The request is longer than 8000 characters.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 23, 20_261_124})
    void anyQueryIsReadOrRefused(long seed) {
        String[] pieces = {
            GOOD,
            GOOD,
            "client_id=id",
            "scope",
            "state",
            "=",
            "=",
            "&",
            "&",
            "%",
            "%41",
            "%FF",
            "%+1",
            "+",
            ";",
            "#",
            "ä",
            "🚗",
            "\ud83d",
            "\uff21",
            "\0",
            "\n",
            "<script>",
            "required:",
            "read_vin",
            "single_select_vin=",
            "single_select=true",
            "make=AUDI",
            "[]"
        };
        Random random = new Random(seed);
        int read = 0;
        for (int run = 0; run < 10_000; run++) {
            StringBuilder query = new StringBuilder();
            for (int count = random.nextInt(8); count > 0; count--) {
                query.append(
                        random.nextInt(4) > 0
                                ? pieces[random.nextInt(pieces.length)]
                                : String.valueOf((char) random.nextInt(0x10000)));
            }
            try {
                reader.read(query.toString());
                read++;
            } catch (Refusal documented) {
                if (documented.reasons().isEmpty()) {
                    fail("refused without a reason: " + query);
                }
            } catch (RuntimeException other) {
                fail("neither read nor refused: " + query, other);
            }
        }
        assertThat(read).as("good requests among the noise").isPositive();
    }
}
