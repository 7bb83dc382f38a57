package io.github.connectconfig.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.connectconfig.Make;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Map.Entry<String, String> CLIENT_ID =
            entry("client_id", "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07");
    private static final Map.Entry<String, String> CODE = entry("response_type", "code");
    private static final Map.Entry<String, String> STATE = entry("state", "x y");

    @Test
    void developmentConnectsSimulatedVehicles() {
        assertThat(UrlTable.parameters(
                        new DevelopmentConnectUrlFactory().request("x y").url()))
                .containsOnly(
                        CLIENT_ID,
                        CODE,
                        STATE,
                        entry("redirect_uri", "http://localhost:8080/callback"),
                        entry("scope", "read_vehicle_info read_vin read_odometer"),
                        entry("mode", "simulated"));
    }

    @Test
    void theFleetRequiresPermissionsAndAsksAgain() {
        assertThat(UrlTable.parameters(new FleetConnectUrlFactory()
                        .request("x y")
                        .user("owner-42")
                        .url()))
                .containsOnly(
                        CLIENT_ID,
                        CODE,
                        STATE,
                        entry("redirect_uri", "https://fleet.example.com/callback"),
                        entry("scope", "required:read_vin required:read_odometer read_location control_charge"),
                        entry("mode", "live"),
                        entry("approval_prompt", "force"),
                        entry("flags", "country:DE"),
                        entry("user", "owner-42"));
    }

    @Test
    void oneVehicleCanBeConnected() {
        assertThat(UrlTable.parameters(
                        new SingleVehicleConnectUrlFactory().request("x y").url()))
                .contains(entry("single_select", "true"), entry("single_select_vin", "0SCAUDI012FE3B132"));
    }

    @Test
    void settingsComeFromTheEnvironment() {
        ServiceSettings settings = ServiceSettings.from(Map.of(
                "CONNECT_CLIENT_ID", "709ed6e4-cc69-4ae0-a385-6e0cf8efba8a",
                "CONNECT_REDIRECT_URI", "https://service.example.com/callback",
                "CONNECT_MODE", "live"));
        assertThat(UrlTable.parameters(
                        settings.connect().authorizeBrand("x y", Make.TESLA).toString()))
                .containsOnly(
                        entry("client_id", "709ed6e4-cc69-4ae0-a385-6e0cf8efba8a"),
                        CODE,
                        STATE,
                        entry("redirect_uri", "https://service.example.com/callback"),
                        entry("scope", "read_vehicle_info read_vin"),
                        entry("mode", "live"),
                        entry("make", "TESLA"));
    }

    @Test
    void settingsHaveDefaultsForDevelopment() {
        assertThat(ServiceSettings.from(Map.of()))
                .isEqualTo(new ServiceSettings(
                        "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                        URI.create("http://localhost:8080/callback"),
                        Mode.SIMULATED));
    }

    @Test
    void whatConnectWouldRefuseIsRefusedWhenTheServiceStarts() {
        ServiceSettings settings =
                ServiceSettings.from(Map.of("CONNECT_REDIRECT_URI", "http://service.example.com/callback"));
        assertThatThrownBy(settings::connect)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("[ConnectConfig/InsecureRedirectUri] ");
    }

    @Test
    void valuesOfATableAlign() {
        assertThat(UrlTable.of("headline", "https://connect.test/?mode=live&client_id=a%20b"))
                .isEqualTo("""
                        headline
                          https://connect.test/?mode=live&client_id=a%20b
                            mode       live
                            client_id  a b
                        """);
    }
}
