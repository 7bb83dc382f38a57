package io.github.connectconfig.example.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ConnectErrorCode.Known;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

/** An owner at a browser, from the button to the result. */
class RoundTripInBrowserTest extends BrowserTest {
    private static final String VIN = "0SCAUDI012FE3B132";

    @Test
    void theOwnerConnectsAVehicle() {
        look("1-home");
        browser.follow("#connect");
        assertThat(browser.url()).startsWith(example.standInUrl("/visits/"));
        assertThat(browser.headline()).isEqualTo("Choose your car’s brand");
        look("2-brand");
        browser.follow("[value=AUDI]");
        assertThat(browser.headline()).isEqualTo("Log in to your Audi account");
        look("3-login");
        logIn("happy@example.com");
        assertThat(browser.headline()).isEqualTo("Mileage Diary asks for access");
        look("4-permissions");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
        assertThat(browser.text()).contains("State", "the one this browser was given", "36 characters");
        assertThat(browser.url()).as("the code is not left in the address").isEqualTo(example.url("/result"));
        look("5-connected");

        browser.driver().navigate().refresh();
        assertThat(browser.headline()).as("reading it again").isEqualTo(CONNECTED);
        browser.follow("#again");
        assertThat(browser.url()).isEqualTo(example.url("/"));
    }

    @Test
    void requiredPermissionsAreLockedAndOthersAreNot() {
        toPermissions("locked@example.com");
        assertThat(browser.find("input[value=read_vin]").isEnabled()).isFalse();
        assertThat(browser.find("input[value=read_vin]").isSelected()).isTrue();
        assertThat(browser.find("input[value=read_battery]").isEnabled()).isTrue();
        browser.click("input[value=read_battery]");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);

        // what was left out the first time is all that is asked for the second time
        browser.follow("#again");
        toPermissions("locked@example.com");
        assertThat(values("input[name=permissions]")).containsExactly("read_battery");
    }

    @Test
    void theOwnerRefuses() {
        toPermissions("refuses@example.com");
        browser.follow("#deny");
        assertThat(browser.headline()).isEqualTo("You did not give access");
        assertThat(browser.text()).contains("access_denied", "the one this browser was given");
        look("6-refused-by-owner");
    }

    @Test
    void theOwnerTurnsBackOnTheWay() {
        browser.follow("#connect");
        browser.follow("#return");
        assertThat(browser.headline()).isEqualTo("You came back early");
        assertThat(browser.text()).contains("user_manually_returned_to_application");

        browser.follow("#again");
        browser.follow("#connect");
        browser.follow("[value=TESLA]");
        browser.follow("#cancel");
        assertThat(browser.headline()).isEqualTo("You left the login");
    }

    @Test
    void aForgedStateConnectsNothing() {
        browser.follow("#connect");
        openTester();
        look("7-tester");
        end("forged");
        assertThat(browser.headline()).isEqualTo(FOREIGN);
        look("8-forged");

        browser.follow("#again");
        browser.follow("#connect");
        openTester();
        end("stateless");
        assertThat(browser.headline()).isEqualTo(FOREIGN);
    }

    @Test
    void aCallbackFromNowhereConnectsNothing() {
        browser.open(example.url("/callback?code=stolen&state=guessed"));
        assertThat(browser.headline()).isEqualTo(FOREIGN);
        assertThat((String) browser.ask("return document.documentElement.outerHTML"))
                .doesNotContain("stolen", "guessed");

        browser.open(example.url("/callback?state=guessed"));
        assertThat(browser.headline()).isEqualTo("This link is not complete");
        look("9-malformed");
    }

    @Test
    void aStateIsGoodForOneCallback() {
        browser.follow("#connect");
        String callback = example.url("/callback?code=c&state=" + openTester().get("state"));
        browser.open(callback);
        assertThat(browser.headline()).isEqualTo(CONNECTED);
        browser.open(callback);
        assertThat(browser.headline()).as("the second time").isEqualTo(FOREIGN);
    }

    @Test
    void aVisitIsOverWhenItsOwnerHasDecided() {
        toPermissions("twice@example.com");
        String visit = browser.url();
        browser.follow("#deny");
        assertThat(browser.headline()).isEqualTo("You did not give access");
        browser.open(visit);
        assertThat(browser.headline()).isEqualTo("Connect cannot start");
        assertThat(browser.text()).contains("This visit has ended");
    }

    @Test
    void twoTabsDoNotDisturbEachOther() {
        String first = browser.driver().getWindowHandle();
        browser.follow("#connect");
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(example.url("/"));
        toPermissions("tab-two@example.com");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
        browser.driver().close();
        browser.driver().switchTo().window(first);
        browser.follow("[value=KIA]");
        logIn("tab-one@example.com");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
    }

    @Test
    void aMakeSkipsTheBrandSelector() {
        browser.click("#options summary");
        browser.click("#start-brand");
        new Select(browser.find("#make")).selectByValue("TESLA");
        look("10-options");
        browser.follow("#options .secondary");
        assertThat(browser.headline()).isEqualTo("Log in to your Tesla account");
        logIn("make@example.com");
        assertThat(browser.text()).contains("Tesla Model 3");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
    }

    @Test
    void aVinLeavesOneVehicle() {
        startWithVin(VIN);
        assertThat(browser.headline()).isEqualTo("Log in to your car account");
        logIn("vin@example.com");
        assertThat(values("input[name=vehicles]")).containsExactly(VIN);
        look("11-vin");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
    }

    @Test
    void aMalformedVinIsRefusedBeforeConnect() {
        startWithVin("0SCAUDI");
        assertThat(browser.url()).isEqualTo(example.url("/connect"));
        assertThat(browser.find("[role=alert]").getText()).contains("[ConnectConfig/MalformedVin]");
        assertThat(browser.find("#vin").getAttribute("value")).isEqualTo("0SCAUDI");
        look("12-malformed-vin");
    }

    @Test
    void oneVehicleMeansRadioButtons() {
        browser.click("#options summary");
        browser.click("#single");
        browser.follow("#options .secondary");
        browser.follow("[value=VOLVO]");
        logIn("single@example.com");
        List<WebElement> vehicles = browser.all("input[name=vehicles]");
        assertThat(vehicles).hasSize(2).allMatch(input -> "radio".equals(input.getAttribute("type")));
        vehicles.get(1).click();
        assertThat(vehicles.get(0).isSelected()).isFalse();
        look("13-single-select");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
    }

    @Test
    void withoutAVehicleThereIsNothingToAllow() {
        toPermissions("none@example.com");
        browser.click("input[name=vehicles]:checked");
        browser.follow("#allow");
        assertThat(browser.find("[role=alert]").getText()).isEqualTo("Choose a vehicle.");
        PageCheck.check(browser);
    }

    @Test
    void approvalIsAskedForOnceUnlessForced() {
        toPermissions("again@example.com");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);

        browser.follow("#again");
        browser.follow("#connect");
        browser.follow("[value=AUDI]");
        logIn("again@example.com");
        assertThat(browser.headline()).as("nothing left to ask").isEqualTo(CONNECTED);

        browser.follow("#again");
        browser.click("#options summary");
        browser.click("#force");
        browser.follow("#options .secondary");
        browser.follow("[value=AUDI]");
        logIn("again@example.com");
        assertThat(browser.headline()).as("forced").isEqualTo("Mileage Diary asks for access");
        browser.follow("#allow");
        assertThat(browser.headline()).isEqualTo(CONNECTED);
    }

    @Test
    void aWrongEMailAddressIsExplained() {
        browser.follow("#connect");
        browser.follow("[value=AUDI]");
        logIn("nobody");
        assertThat(browser.find("#problem").getText()).startsWith("Enter an e-mail address");
        assertThat(browser.find("#email").getAttribute("aria-describedby")).isEqualTo("problem");
        look("14-login-problem");
    }

    static Stream<String> errors() {
        return Stream.concat(Arrays.stream(Known.values()).map(Known::value), Stream.of("an_error_nobody_knows"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorHasItsPage(String error) {
        browser.follow("#connect");
        browser.follow("[value=FORD]");
        openTester();
        end(error);
        assertThat(browser.url()).isEqualTo(example.url("/result"));
        assertThat(browser.text()).contains(error, "Try again").doesNotContain(CONNECTED);
        look("error-" + error);
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=other, no application with the client_id",
        "scope=fly, The permission “fly” is unknown",
        "colour=red, The parameter “colour” is unknown",
        "single_select_vin=0SCAUDI012FE3B132, needs “single_select=true”"
    })
    void aRequestThatConnectRefusesStaysThere(String parameter, String reason) {
        browser.open(example.standInUrl("/oauth/authorize?response_type=code&" + parameter));
        assertThat(browser.headline()).isEqualTo("Connect cannot start");
        assertThat(browser.text()).contains("400", reason);
        look("15-refused");
    }

    @Test
    void aMockVinInLiveModeIsAConfigurationError() {
        String redirect = "http%3A%2F%2Flocalhost%3A" + example.port() + "%2Fcallback";
        browser.open(example.standInUrl("/oauth/authorize?response_type=code&scope=read_vin&mode=live"
                + "&single_select=true&single_select_vin=" + VIN
                + "&client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=" + redirect));
        assertThat(browser.headline()).isEqualTo("This application is not set up correctly");
        look("16-configuration-error");
        browser.follow("#return");
        assertThat(browser.text()).contains("configuration_error", "400");
    }

    private static List<String> values(String css) {
        return browser.all(css).stream()
                .map(element -> element.getAttribute("value"))
                .toList();
    }

    private static void startWithVin(String vin) {
        browser.click("#options summary");
        browser.click("#start-vin");
        browser.type("#vin", vin);
        browser.follow("#options .secondary");
    }
}
