package io.github.connectconfig.example.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import io.github.connectconfig.example.standin.ConnectRequest.Flow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
    private static final String ID = "client_id=id&redirect_uri=https%3A%2F%2Fa.example%2Fcb";
    private static final String AGAIN = ID + "&response_type=vehicle_id&vehicle_id=v-1";
    private static final String TESLA =
            ID + "&response_type=vehicle_id&make=TESLA&scope=read_vin%20required%3Aread_odometer";
    private static final String GOOD = ID + "&response_type=code&scope=required%3Aread_vin%20read_odometer";

    private final RequestReader reader = new RequestReader(new Registration(
            "id",
            "https://a.example/cb",
            "required:read_odometer",
            "App",
            Map.of("read_vin", "VIN", "read_odometer", "Mileage"),
            Map.of("AUDI", List.of("Audi", "A3"))));

    @Test
    void aGoodRequestIsRead() {
        ConnectRequest request = reader.authorize(GOOD + "&state=a%2Bb&approval_prompt=force&mode=simulated&make=AUDI");
        assertThat(request.scopes()).containsExactly(Map.entry("read_vin", true), Map.entry("read_odometer", false));
        assertThat(request.state()).contains("a+b");
        assertThat(request.flow()).isEqualTo(Flow.CODE);
        assertThat(request.isForced()).isTrue();
        assertThat(request.isSimulated()).isTrue();
        assertThat(request.make()).contains("AUDI");
        assertThat(request.singleSelect()).isFalse();
        assertThat(request.vin()).isEmpty();
    }

    @Test
    void omittedParametersHaveTheirDocumentedDefaults() {
        ConnectRequest request = reader.authorize(GOOD);
        assertThat(request.isSimulated()).isFalse();
        assertThat(request.isForced()).isFalse();
        assertThat(request.state()).isEmpty();
        assertThat(request.externalId()).isEmpty();
        assertThat(reader.authorize(GOOD + "&flags=country%3ADE&user=owner-42&mode=test")
                        .isSimulated())
                .isTrue();
    }

    @Test
    void whatTheDashboardKnowsMayBeLeftOut() {
        ConnectRequest request = reader.authorize("application_id=id&response_type=code");
        assertThat(request.scopes()).containsExactly(Map.entry("read_odometer", true));
        assertThat(reader.reauthenticate("application_id=id&response_type=none&vehicle_id=v-1")
                        .flow())
                .isEqualTo(Flow.REAUTHENTICATION);
    }

    @Test
    void theResponseTypeNoneAsksForNoCode() {
        String sdk = "application_id=id&response_type=none&app_origin=https%3A%2F%2Fa.example&external_id=o%201"
                + "&sdk_platform=iOS&sdk_version=6.5.0";
        ConnectRequest request = reader.authorize(sdk);
        assertThat(request.flow()).isEqualTo(Flow.NONE);
        assertThat(request.externalId()).contains("o 1");
    }

    @Test
    void anExternalIdThatIsClearedDoesNotComeBack() {
        assertThat(reader.authorize(GOOD + "&external_id=null").externalId()).isEmpty();
    }

    @Test
    void reauthenticationIsOfOneVehicle() {
        ConnectRequest request = reader.reauthenticate(AGAIN + "&state=s&user=u&external_id=o");
        assertThat(request.flow()).isEqualTo(Flow.REAUTHENTICATION);
        assertThat(request.vehicleId()).contains("v-1");
        assertThat(request.state()).contains("s");
        assertThat(request.externalId()).contains("o");
        assertThat(request.scopes()).isEmpty();
        assertThat(request.isSentBack()).isTrue();
    }

    @Test
    void teslaPermissionsAreOfNoVehicle() {
        ConnectRequest request = reader.reauthenticate(TESLA);
        assertThat(request.flow()).isEqualTo(Flow.TESLA_PERMISSIONS);
        assertThat(request.scopes()).containsOnlyKeys("read_vin", "read_odometer");
        assertThat(request.isSentBack()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            client_id=id&                       |                                | “client_id” is missing
            client_id=id                        | client_id=                     | “client_id” is missing
            client_id=id                        | client_id=client_01            | credential of another API
            client_id=id                        | client_id=other                | no application with the client_id “other”
            client_id=id                        | application_id=                | “application_id” is missing
            client_id=id                        | application_id=client_01       | “application_id” is the credential of another API
            client_id=id                        | application_id=other           | no application with the application_id “other”
            client_id=id                        | client_id=id&application_id=id | two names of the same
            https%3A%2F%2Fa.example%2Fcb        |                                | “” is not registered
            a.example%2Fcb                      | a.example%2Fcb%2F              | is not registered
            a.example%2Fcb                      | evil.example%2Fcb              | is not registered
            response_type=code&                 |                                | “response_type” is missing
            response_type=code                  | response_type=token            | “response_type” cannot be “token”
            response_type=code                  | response_type=vehicle_id       | “response_type” cannot be “vehicle_id”
            required%3Aread_vin%20read_odometer |                                | names no permission
            required%3Aread_vin%20read_odometer | %20                            | names no permission
            read_odometer                       | raed_odometer                  | permission “raed_odometer” is unknown
            required%3A                         | Required%3A                    | permission “Required:read_vin” is unknown
            response_type                       | colour=red&response_type       | parameter “colour” is unknown
            response_type                       | vehicle_id=v-1&response_type   | parameter “vehicle_id” is unknown
            response_type                       | state=a&state=a&response_type  | “state” occurs twice
            response_type                       | st%61te=a&state=a&response_type | “state” occurs twice
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
        assertRefused(GOOD, part, instead, reason, reader::authorize);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            client_id=id&          |                                 | “client_id” is missing
            client_id=id           | client_id=client_01             | credential of another API
            client_id=id           | client_id=other                 | no application with the client_id “other”
            client_id=id           | application_id=other            | no application with the application_id “other”
            client_id=id           | client_id=id&application_id=id  | two names of the same
            a.example              | evil.example                    | is not registered
            response_type=vehicle_id& |                              | “response_type” is missing
            response_type=vehicle_id | response_type=code            | “response_type” cannot be “code”
            &vehicle_id=v-1        |                                 | “vehicle_id” is missing
            v-1                    |                                 | “vehicle_id” is missing
            &vehicle_id=v-1        | &make=TESLA                     | “vehicle_id” is missing
            &vehicle_id=v-1        | &scope=read_vin                 | “vehicle_id” is missing
            &vehicle_id=v-1        | &make=AUDI&scope=read_vin       | “vehicle_id” is missing
            &vehicle_id=v-1        | &make=TESLA&scope=              | names no permission
            &vehicle_id=v-1        | &make=TESLA&scope=raed_vin      | permission “raed_vin” is unknown
            vehicle_id=v-1         | vehicle_id=v-1&mode=live        | parameter “mode” is unknown
            vehicle_id=v-1         | vehicle_id=v-1&single_select=true | parameter “single_select” is unknown
            vehicle_id=v-1         | vehicle_id=v-1&vehicle_id=v-2   | “vehicle_id” occurs twice
            v-1                    | %FF                             | not percent-encoded
            """)
    void soIsReauthentication(String part, String instead, String reason) {
        assertRefused(AGAIN, part, instead, reason, reader::reauthenticate);
    }

    private static void assertRefused(
            String good, String part, String instead, String reason, Function<String, ConnectRequest> endpoint) {
        String query = good.replace(part, instead == null ? "" : instead);
        assertThat(query).isNotEqualTo(good);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> endpoint.apply(query));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reasons()).hasSize(1).first().asString().contains(reason);
    }

    @Test
    void nothingAtAllLacksEverythingRequired() {
        for (String query : new String[] {null, "", "&"}) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.authorize(query));
            assertThat(refusal.reasons())
                    .contains("The parameter “client_id” is missing.", "The parameter “response_type” is missing.");
            refusal = catchThrowableOfType(Refusal.class, () -> reader.reauthenticate(query));
            assertThat(refusal.reasons())
                    .contains("The parameter “client_id” is missing.", "The parameter “response_type” is missing.")
                    .anyMatch(reason -> reason.startsWith("The parameter “vehicle_id” is missing;"));
        }
    }

    @Test
    void absurdLengthIsRefused() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> reader.authorize(GOOD + "&state=" + "x".repeat(8_000)));
        assertThat(refusal.reasons()).containsExactly("The request is longer than 8000 characters.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 23, 20_261_124})
    void anyQueryIsReadOrRefused(long seed) {
        String[] pieces = {
            GOOD,
            GOOD,
            AGAIN,
            TESLA,
            "application_id=id&response_type=none",
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
        Map<Flow, Integer> read = new EnumMap<>(Flow.class);
        for (int run = 0; run < 10_000; run++) {
            StringBuilder query = new StringBuilder();
            for (int count = random.nextInt(8); count > 0; count--) {
                query.append(
                        random.nextInt(4) > 0
                                ? pieces[random.nextInt(pieces.length)]
                                : String.valueOf((char) random.nextInt(0x10000)));
            }
            for (Function<String, ConnectRequest> endpoint :
                    List.<Function<String, ConnectRequest>>of(reader::authorize, reader::reauthenticate)) {
                try {
                    read.merge(endpoint.apply(query.toString()).flow(), 1, Integer::sum);
                } catch (Refusal documented) {
                    if (documented.reasons().isEmpty()) {
                        fail("refused without a reason: " + query);
                    }
                } catch (RuntimeException other) {
                    fail("neither read nor refused: " + query, other);
                }
            }
        }
        assertThat(read).as("good requests among the noise").containsOnlyKeys(Flow.values());
    }
}
