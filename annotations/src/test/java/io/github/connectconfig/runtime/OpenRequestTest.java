package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.ApprovalPrompt;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenRequestTest {
    private static final String PREFIX = "https://connect.smartcar.com/oauth/authorize?client_id=a";
    private static final String VIN = "5YJ3E1EA7KF317000";

    private static final class Request extends OpenRequest {
        Request(String state) {
            super(Values.all(), PREFIX, state);
        }
    }

    private final Request request = new Request("");

    @Test
    void writesNothingThatIsNotBound() {
        assertThat(request.url()).isEqualTo(PREFIX);
        assertThat(new Request("s").url()).isEqualTo(PREFIX + "&state=s");
    }

    @Test
    void writesAllInTheOrderOfTheTable() {
        Request all = new Request("s");
        all.bindUser("u v");
        all.bindFlags(new String[] {"a:1"});
        all.bindFlags(new String[] {"b:2"});
        all.bindSingleSelectVin(VIN);
        all.bindApprovalPrompt(ApprovalPrompt.FORCE);
        assertThat(all.url())
                .isEqualTo(PREFIX + "&approval_prompt=force&single_select=true&single_select_vin=" + VIN
                        + "&flags=a%3A1%20b%3A2&state=s&user=u%20v");
        assertThat(all.uri()).isEqualTo(URI.create(all.url()));
    }

    @Test
    void theLastCallWins() {
        request.bindApprovalPrompt(ApprovalPrompt.FORCE);
        request.bindApprovalPrompt(ApprovalPrompt.AUTO);
        request.bindMake("BMW");
        request.bindMake("TESLA");
        request.bindSingleSelect(true);
        request.bindSingleSelect(false);
        request.bindUser("u");
        request.bindUser(null);
        assertThat(request.url()).isEqualTo(PREFIX + "&make=TESLA");
    }

    @Test
    void aVinGoesBeforeMakeAndSingleSelectWheneverTheyAreBound() {
        request.startWithMake("BMW");
        assertThat(request.url()).isEqualTo(PREFIX + "&make=BMW");
        request.bindSingleSelectVin(VIN);
        request.bindMake("TESLA");
        request.bindSingleSelect(false);
        assertThat(request.url()).isEqualTo(PREFIX + "&single_select=true&single_select_vin=" + VIN);
    }

    @Test
    void singleSelectIsWrittenOnce() {
        request.startWithSingleSelectInPrefix();
        request.bindSingleSelectVin(VIN);
        assertThat(request.url()).isEqualTo(PREFIX + "&single_select_vin=" + VIN);
        Request other = new Request("");
        other.startWithSingleSelect("true");
        assertThat(other.url()).isEqualTo(PREFIX + "&single_select=true");
        other.startWithSingleSelect("");
        assertThat(other.url()).isEqualTo(PREFIX);
    }

    @Test
    void flagsAddUpToThoseThatAreThere() {
        request.startWithFlags(List.of("a:1"), "a%3A1");
        request.bindFlags(new String[] {"b:2"});
        assertThat(request.url()).isEqualTo(PREFIX + "&flags=a%3A1%20b%3A2");
        request.bindFlags(null);
        assertThat(request.url()).isEqualTo(PREFIX + "&flags=a%3A1%20b%3A2");
    }

    @Test
    void aRefusedValueChangesNothing() {
        request.bindMake("BMW");
        request.bindFlags(new String[] {"a:1"});
        request.bindUser("u");
        String before = request.url();
        assertThatIllegalArgumentException().isThrownBy(() -> request.bindSingleSelectVin("short"));
        assertThatNullPointerException().isThrownBy(() -> request.bindSingleSelectVin(null));
        assertThatIllegalArgumentException().isThrownBy(() -> request.bindMake(Samples.LONE_SURROGATE));
        assertThatIllegalArgumentException().isThrownBy(() -> request.bindUser(Samples.LONE_SURROGATE));
        assertThatIllegalArgumentException().isThrownBy(() -> request.bindFlags(new String[] {"b:2", "b:3"}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.bindFlags(new String[] {"b:" + Samples.LONE_SURROGATE}));
        assertThat(request.url()).isEqualTo(before);
    }
}
