package io.github.connectconfig;

import static io.github.connectconfig.Callbacks.failed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ConnectErrorCode.Known;
import io.github.connectconfig.ConnectErrorCode.Unknown;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.StateCheck;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit that ended with an error. */
class FailedCallbackTest {
    private static final String VIN = "0SCAUDI012FE3B132";

    @ParameterizedTest
    @EnumSource(Known.class)
    void aFailureOpensWhateverBecameOfTheState(Known code) {
        String query = "error=" + code.value();
        assertThat(ConnectCallback.fromQuery(query).verify("s")).isEqualTo(failed(code, StateCheck.ABSENT, null));
        assertThat(ConnectCallback.fromQuery(query + "&state=s").verify("s"))
                .isEqualTo(failed(code, StateCheck.FITTED, "s"));
        assertThat(ConnectCallback.fromQuery(query + "&state=t").verify("s"))
                .isEqualTo(failed(code, StateCheck.FOREIGN, "t"));
        assertThat(ConnectCallback.fromQuery(query + "&state=t").verify((String) null))
                .isEqualTo(failed(code, StateCheck.FOREIGN, "t"));
    }

    @Test
    void aFailureHasItsDetails() {
        String query = "error=vehicle_incompatible&error_description=not+supported&vin=" + VIN
                + "&make=AUDI&model=e-tron&year=2021&vehicle=other&external_id=e&user_id=u";
        Failed failed = (Failed) ConnectCallback.fromQuery(query).verify("s");
        assertThat(failed.description()).contains("not supported");
        assertThat(failed.vin()).contains(VIN);
        assertThat(failed.make()).contains("AUDI");
        assertThat(failed.model()).contains("e-tron");
        assertThat(failed.year()).contains("2021");
        assertThat(failed.externalId()).contains("e");
        assertThat(failed.vehicleId()).isEmpty();
        assertThat(failed.details()).containsOnlyKeys("vin", "make", "model", "year", "external_id");

        Failed configuration =
                (Failed) ConnectCallback.fromQuery("error=configuration_error&status_code=400&error_message=mock+VIN")
                        .verify("s");
        assertThat(configuration.statusCode()).contains("400");
        assertThat(configuration.errorMessage()).contains("mock VIN");
        assertThat(configuration.vin()).isEmpty();
        assertThat(configuration.externalId()).isEmpty();
    }

    @Test
    void anUnknownErrorIsKept() {
        assertThat(ConnectCallback.fromQuery("error=new_error").verify("s"))
                .isEqualTo(failed(new Unknown("new_error"), StateCheck.ABSENT, null));
    }

    /** Spaces are sent as a plus or as %20. One documented sample has a part without an equals sign. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "error=oem_cancelled_login&error_description=left+the+login&state",
                "error=oem_login_cancelled&error_description=left%20the%20login",
                "state&error=oem_login_cancelled&code&error_description=left+the%20login"
            })
    void aCancelledLoginIsReadAsItIsDocumented(String query) {
        assertThat(ConnectCallback.fromQuery(query).verify("s"))
                .isEqualTo(new Failed(
                        Known.OEM_CANCELLED_LOGIN,
                        Optional.of("left the login"),
                        Optional.empty(),
                        StateCheck.ABSENT,
                        Map.of()));
    }
}
