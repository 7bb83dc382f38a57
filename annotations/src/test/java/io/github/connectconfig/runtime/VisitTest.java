package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final String PREFIX = "https://connect.smartcar.com/oauth/authorize?client_id=a";
    private static final String VIN = "5YJ3E1EA7KF317000";

    private static Visit visit(String state) {
        return new Visit(Values.all(), PREFIX, state);
    }

    private final Visit visit = visit("");

    @Test
    void writesNothingThatIsNotBound() {
        assertThat(visit.url()).isEqualTo(PREFIX);
        assertThat(visit("s").url()).isEqualTo(PREFIX + "&state=s");
    }

    @Test
    void writesAllInTheOrderOfTheTable() {
        Visit all = visit("s");
        all.bindUser("u v");
        all.bindFlags(new String[] {"a:1"});
        all.bindFlags(new String[] {"b:2"});
        all.bindSingleSelectVin(VIN);
        all.bindApprovalPrompt(ApprovalPrompt.FORCE);
        assertThat(all.url())
                .isEqualTo(PREFIX + "&approval_prompt=force&single_select=true&single_select_vin=" + VIN
                        + "&flags=a%3A1%20b%3A2&state=s&user=u%20v");
    }

    @Test
    void theLastCallWins() {
        visit.bindApprovalPrompt(ApprovalPrompt.FORCE);
        visit.bindApprovalPrompt(ApprovalPrompt.AUTO);
        visit.bindMake("BMW");
        visit.bindMake("TESLA");
        visit.bindSingleSelect(true);
        visit.bindSingleSelect(false);
        visit.bindUser("u");
        visit.bindUser(null);
        assertThat(visit.url()).isEqualTo(PREFIX + "&make=TESLA");
    }

    @Test
    void aVinGoesBeforeMakeAndSingleSelectWheneverTheyAreBound() {
        visit.startWithMake("BMW");
        assertThat(visit.url()).isEqualTo(PREFIX + "&make=BMW");
        visit.bindSingleSelectVin(VIN);
        visit.bindMake("TESLA");
        visit.bindSingleSelect(false);
        assertThat(visit.url()).isEqualTo(PREFIX + "&single_select=true&single_select_vin=" + VIN);
    }

    @Test
    void aSimulatedVinHasNoPlaceInLiveMode() {
        visit.bindSingleSelectVin(VIN);
        visit.startInMode(Mode.LIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.bindSingleSelectVin(Samples.SIMULATED_VIN))
                .withMessageStartingWith("[ConnectConfig/SimulatedVinInLiveMode] ")
                .withMessageNotContaining(Samples.SIMULATED_VIN.substring(3));
        assertThat(visit.url()).endsWith(VIN);
        visit.startInMode(Mode.SIMULATED);
        visit.bindSingleSelectVin(Samples.SIMULATED_VIN);
        assertThat(visit.url()).endsWith(Samples.SIMULATED_VIN);
    }

    @Test
    void singleSelectIsWrittenOnce() {
        visit.startWithSingleSelectInPrefix();
        visit.bindSingleSelectVin(VIN);
        assertThat(visit.url()).isEqualTo(PREFIX + "&single_select_vin=" + VIN);
        Visit other = visit("");
        other.startWithSingleSelect("true");
        assertThat(other.url()).isEqualTo(PREFIX + "&single_select=true");
        other.startWithSingleSelect("");
        assertThat(other.url()).isEqualTo(PREFIX);
    }

    @Test
    void flagsAddUpToThoseThatAreThere() {
        visit.startWithFlags(List.of("a:1"), "a%3A1");
        visit.bindFlags(new String[] {"b:2"});
        assertThat(visit.url()).isEqualTo(PREFIX + "&flags=a%3A1%20b%3A2");
        visit.bindFlags(null);
        assertThat(visit.url()).isEqualTo(PREFIX + "&flags=a%3A1%20b%3A2");
    }

    @Test
    void aRefusedValueChangesNothing() {
        visit.bindMake("BMW");
        visit.bindFlags(new String[] {"a:1"});
        visit.bindUser("u");
        String before = visit.url();
        assertThatIllegalArgumentException().isThrownBy(() -> visit.bindSingleSelectVin("short"));
        assertThatNullPointerException().isThrownBy(() -> visit.bindSingleSelectVin(null));
        assertThatIllegalArgumentException().isThrownBy(() -> visit.bindMake(Samples.LONE_SURROGATE));
        assertThatIllegalArgumentException().isThrownBy(() -> visit.bindUser(Samples.LONE_SURROGATE));
        assertThatIllegalArgumentException().isThrownBy(() -> visit.bindFlags(new String[] {"b:2", "b:3"}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit.bindFlags(new String[] {"b:" + Samples.LONE_SURROGATE}));
        assertThat(visit.url()).isEqualTo(before);
    }
}
