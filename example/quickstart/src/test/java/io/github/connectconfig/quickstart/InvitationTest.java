package io.github.connectconfig.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.Mode;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Shows how to test code that sends owners to Connect: implement the interface by hand. */
class InvitationTest {
    private static final class FakeConnect implements ServiceConnect {
        @Override
        public String clientId() {
            return "any";
        }

        @Override
        public URI redirectUri() {
            return URI.create("https://example.com/callback");
        }

        @Override
        public Mode mode() {
            return Mode.SIMULATED;
        }

        @Override
        public URI authorize(String state, String user) {
            return URI.create("https://connect.test/?" + state + "&" + user);
        }

        @Override
        public URI authorizeBrand(String state, String make) {
            throw new AssertionError("no brand was asked for");
        }

        @Override
        public URI authorizeVehicle(String state, String singleSelectVin) {
            throw new AssertionError("no vehicle was asked for");
        }
    }

    @Test
    void theMailContainsTheUrlOfItsOwner() {
        Invitation invitation = new Invitation(new FakeConnect());
        assertThat(invitation.text("Ada", "owner-42", "secret"))
                .isEqualTo("Hello Ada, connect your car here: https://connect.test/?secret&owner-42");
    }
}
