package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static io.github.connectconfig.processor.factory.Factories.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A simulator's VIN and live mode, bound at different times: the later one is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedVinTest {
    private static final String VIN = "0SCAUDI012FE3B132";
    private static final String CONSTANT = "singleSelect = true; singleSelectVin = \"" + VIN + "\"";

    private Factories factories;

    @BeforeAll
    void compile(@TempDir Path folder) {
        factories = new Configs()
                .config("ModeThenRequest", "-mode", "Mode mode();")
                .config("ModeThenVin", "-mode", "Mode mode();", "String url(String state, String singleSelectVin);")
                .config("VinThenMode", "-mode", "String singleSelectVin();", "String url(String state, Mode mode);")
                .config("Both", "-mode", "String url(String state, Mode mode, String singleSelectVin);")
                .config("OneOfTwo", CONSTANT, "String url(String state, Mode mode);", "String live(String state);")
                .config("Simulated", "mode = Mode.SIMULATED")
                .compile(TestCompiler.javac(), folder);
    }

    private static void assertRefused(ThrowingCallable action) {
        assertThatIllegalArgumentException()
                .isThrownBy(action)
                .withMessageStartingWith("[ConnectConfig/SimulatedVinInLiveMode] ")
                .withMessageNotContaining(VIN.substring(3));
    }

    @Test
    void aSetterKnowsTheModeOfTheConstructor() {
        assertRefused(() -> set(factories.create("ModeThenRequest", Mode.LIVE), "singleSelectVin", VIN));
        assertThat(set(factories.create("ModeThenRequest", Mode.SIMULATED), "singleSelectVin", VIN))
                .isNotNull();
    }

    @Test
    void theSetterOfARestrictedRequestChecksItToo() {
        Object request = set(factories.create("ModeThenRequest", Mode.LIVE), "singleSelectVin", Configs.VIN);
        assertRefused(() -> call(request, "singleSelectVin", VIN));
    }

    @Test
    void anArgumentKnowsTheModeOfTheConstructor() {
        assertRefused(() -> call(factories.create("ModeThenVin", Mode.LIVE), "url", "s", VIN));
        assertThat(call(factories.create("ModeThenVin", Mode.SIMULATED), "url", "s", VIN))
                .isNotNull();
    }

    @Test
    void aModeMeetsTheVinOfTheConstructor() {
        Object factory = factories.create("VinThenMode", VIN);
        assertRefused(() -> call(factory, "url", "s", Mode.LIVE));
        assertThat(call(factory, "url", "s", Mode.SIMULATED)).isNotNull();
    }

    @Test
    void bothMayBeArguments() {
        Object factory = factories.create("Both");
        assertRefused(() -> call(factory, "url", "s", Mode.LIVE, VIN));
        assertThat(call(factory, "url", "s", Mode.SIMULATED, VIN)).isNotNull();
        assertThat(call(factory, "url", "s", Mode.LIVE, Configs.VIN)).isNotNull();
        assertThatNullPointerException()
                .isThrownBy(() -> call(factory, "url", "s", Mode.LIVE, null))
                .withMessage("singleSelectVin");
        assertThatNullPointerException()
                .isThrownBy(() -> call(factory, "url", "s", null, Configs.VIN))
                .withMessage("mode");
    }

    /** If the mode is an argument of another method, neither the compiler nor the constructor knows it. */
    @Test
    void aMethodWithoutAModeIsLive() {
        Object factory = factories.create("OneOfTwo");
        assertRefused(() -> call(factory, "live", "s"));
        assertThat(call(factory, "url", "s", Mode.SIMULATED)).isNotNull();
    }

    @Test
    void aConstantModeOfSimulatedVehiclesTakesIt() {
        assertThat(set(factories.create("Simulated"), "singleSelectVin", VIN)).isNotNull();
    }
}
