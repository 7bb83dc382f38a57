package io.github.connectconfig.example.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All flows: with a code, without one, re-authentication, and Tesla's permission updates. */
class FlowsInBrowserTest extends BrowserTest {
    private static final String VEHICLE = "36ab27d0-fd9d-4455-823a-ce30af709ffc";
    private static final String REACHED = "We can reach your vehicle again";

    @Test
    void aCodeComesWithTheOwnersIds() {
        toPermissions("ids@example.com");
        Map<String, String> sent = openTester();
        assertThat(sent).containsEntry("response_type", "code").containsKeys("client_id", "redirect_uri", "state");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
        assertThat(facts())
                .containsEntry("Code", "36 characters, kept on the server")
                .containsEntry("External id", sent.get("external_id"))
                .containsKeys("User id", "State");
    }

    @Test
    void withoutACodeTheOwnersIdComes() {
        startWithoutCode();
        assertThat(openTester()).containsEntry("response_type", "none");
        browser.follow("[value=AUDI]");
        logIn("no-code@example.com");
        String externalId = openTester().get("external_id");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
        assertThat(browser.url()).as("no id is left in the address").isEqualTo(example.url("/result"));
        assertThat(facts())
                .containsEntry("Code", "none, as was asked for")
                .containsEntry("External id", externalId)
                .containsKeys("User id", "State");
        look("20-connected-without-code");
    }

    @Test
    void anOwnerHasOneUserIdWithAndWithoutACode() {
        toPermissions("same@example.com");
        browser.follow("#allow");
        String withCode = facts().get("User id");
        browser.follow("#again");
        startWithoutCode();
        browser.follow("[value=AUDI]");
        logIn("same@example.com");
        assertThat(facts()).containsEntry("Code", "none, as was asked for").containsEntry("User id", withCode);
    }

    @Test
    void theOwnerLogsInToAVehicleAgain() {
        browser.follow("#reauthenticate");
        look("21-reauthenticate");
        browser.follow("#login-again");
        assertThat(browser.url()).startsWith(example.standInUrl("/visits/"));
        assertThat(browser.headline()).isEqualTo("Log in to your car account again");
        look("22-login-again");
        Map<String, String> sent = openTester();
        assertThat(sent)
                .containsOnlyKeys("response_type", "client_id", "redirect_uri", "vehicle_id", "state", "external_id")
                .containsEntry("response_type", "vehicle_id")
                .containsEntry("vehicle_id", VEHICLE);
        logIn("again@example.com");
        assertThat(browser.headline()).isEqualTo(REACHED);
        assertThat(browser.url()).as("no id is left in the address").isEqualTo(example.url("/result"));
        assertThat(facts())
                .containsEntry("Vehicle id", VEHICLE)
                .containsEntry("External id", sent.get("external_id"))
                .containsKey("State")
                .doesNotContainKey("Code");
        look("23-reauthenticated");
    }

    @Test
    void anotherVehicleIsAnotherId() {
        startAgain("of-another/vehicle & more");
        assertThat(openTester()).containsEntry("vehicle_id", "of-another/vehicle & more");
        logIn("again@example.com");
        assertThat(facts()).containsEntry("Vehicle id", "of-another/vehicle & more");
    }

    @Test
    void withoutAVehicleReauthenticationIsRefusedBeforeConnect() {
        startAgain("  ");
        assertThat(browser.url()).isEqualTo(example.url("/reauthenticate"));
        assertThat(browser.find("[role=alert]").getText()).contains("[ConnectConfig/MissingVehicleId]");
        look("24-missing-vehicle-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "stateless"})
    void aForgedEndOfAnyFlowIsRefused(String outcome) {
        startWithoutCode();
        openTester();
        end(outcome);
        assertThat(browser.headline()).isEqualTo(FOREIGN);
        startAgain(VEHICLE);
        openTester();
        end(outcome);
        assertThat(browser.headline()).isEqualTo(FOREIGN);
    }

    @Test
    void aStateOfReauthenticationIsGoodForOneCallback() {
        startAgain(VEHICLE);
        String callback =
                example.url("/callback?vehicle_id=v&state=" + openTester().get("state"));
        browser.open(callback + "&code=c");
        assertThat(browser.headline()).as("of two flows").isEqualTo("This link is not complete");
        browser.open(callback);
        assertThat(browser.headline()).isEqualTo(REACHED);
        browser.open(callback);
        assertThat(browser.headline()).as("the second time").isEqualTo(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oem_cancelled_login", "oem_login_cancelled"})
    void bothSpellingsOfTheCancelledLoginAreOne(String error) {
        startAgain(VEHICLE);
        openTester();
        end(error);
        assertThat(browser.headline()).isEqualTo("You left the login");
    }

    @Test
    void failuresTellWhoseTheyAre() {
        startAgain(VEHICLE);
        String externalId = openTester().get("external_id");
        browser.follow("#cancel");
        assertThat(browser.headline()).isEqualTo("You left the login");
        assertThat(facts()).containsEntry("External id", externalId);
    }

    @Test
    void nobodyComesBackFromTeslasPermissions() {
        browser.follow("#reauthenticate");
        browser.follow("#tesla");
        assertThat(browser.headline()).isEqualTo("Log in to your Tesla account");
        assertThat(openTester())
                .containsOnlyKeys("response_type", "client_id", "redirect_uri", "scope", "make")
                .containsEntry("make", "TESLA");
        assertThat(browser.all("#cancel, #end")).as("ways out").isEmpty();
        logIn("tesla@example.com");
        look("25-tesla-permissions");
        browser.click("[value=read_vin]");
        browser.follow("#grant");
        assertThat(browser.find("#problem").getText()).isEqualTo("Grant all of them to go on.");
        PageCheck.check(browser);
        browser.all("input[name=permissions]").forEach(box -> box.click());
        browser.follow("#grant");
        assertThat(browser.headline()).isEqualTo("Your Tesla’s permissions are up to date");
        assertThat(browser.text()).contains("You can close this page", "sends nobody back");
        assertThat(browser.url()).isEqualTo(example.standInUrl("/granted"));
        look("26-tesla-granted");
    }

    @ParameterizedTest
    @CsvSource({
        "response_type=code, “response_type” cannot be “code”",
        "vehicle_id=v&application_id=x&client_id=x, two names of the same",
        "vehicle_id=v&mode=live, The parameter “mode” is unknown",
        "make=TESLA, “vehicle_id” is missing"
    })
    void aReauthenticationThatConnectRefusesStaysThere(String parameters, String reason) {
        browser.open(example.standInUrl("/oauth/reauthenticate?" + parameters));
        assertThat(browser.headline()).isEqualTo("Connect cannot start");
        assertThat(browser.text()).contains("400", reason);
    }

    private static void startWithoutCode() {
        browser.open(example.url("/"));
        browser.click("#options summary");
        browser.click("#codeless");
        browser.follow("#options .secondary");
    }

    private static void startAgain(String vehicle) {
        browser.open(example.url("/reauthenticate"));
        browser.type("#vehicle", vehicle);
        browser.follow("#login-again");
    }

    private static Map<String, String> facts() {
        return rows(".result + .panel .facts > div");
    }
}
