package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.ConnectErrorCode.Known;
import io.github.connectconfig.ConnectErrorCode.Unknown;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectErrorCodeTest {
    @Test
    void theDocumentedCodesAreKnown() {
        assertThat(Arrays.stream(Known.values()).map(ConnectErrorCode::value))
                .containsExactly(
                        "access_denied",
                        "invalid_subscription",
                        "vehicle_incompatible",
                        "no_vehicles",
                        "configuration_error",
                        "server_error",
                        "user_manually_returned_to_application",
                        "oem_cancelled_login",
                        "user_cancelled",
                        "user_exited",
                        "battery_capacity_no_selection");
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    void aKnownCodeIsFoundByItsValue(Known code) {
        assertThat(ConnectErrorCode.of(code.value())).isSameAs(code);
        assertThat(ConnectErrorCode.of(code.value().toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(Unknown.class);
    }

    /** The documentation's page has one spelling in its text and the other in its name. */
    @Test
    void aCancelledLoginIsKnownInBothSpellings() {
        for (String spelling : List.of("oem_cancelled_login", "oem_login_cancelled")) {
            assertThat(ConnectErrorCode.of(spelling)).isSameAs(Known.OEM_CANCELLED_LOGIN);
        }
        assertThat(Known.OEM_CANCELLED_LOGIN).hasToString("oem_cancelled_login");
        assertThat(ConnectErrorCode.of("login_oem_cancelled")).isInstanceOf(Unknown.class);
    }

    @Test
    void anUnknownCodeIsKept() {
        assertThat(ConnectErrorCode.of("battery_swapped")).isEqualTo(new Unknown("battery_swapped"));
        assertThat(ConnectErrorCode.of("battery_swapped").value()).isEqualTo("battery_swapped");
    }

    /** Other texts may be a log injection or a misplaced secret. */
    @Test
    void anUnknownCodeIsShownIfItLooksLikeOne() {
        for (String code : List.of("battery_swapped", "az", "a".repeat(60))) {
            assertThat(ConnectErrorCode.of(code)).hasToString(code);
        }
        for (String other : List.of("a".repeat(61), "Swapped", "swapped2", "a-b", "a\nb", "`", "{")) {
            assertThat(ConnectErrorCode.of(other)).hasToString("***");
        }
    }

    @Test
    void anErrorCodeIsNeverEmptyOrNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConnectErrorCode.of(""));
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectErrorCode.of(null))
                .withMessage("error");
    }
}
