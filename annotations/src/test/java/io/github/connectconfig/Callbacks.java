package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.StateCheck;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expected results and assertions for callback tests. */
final class Callbacks {
    private Callbacks() {}

    /** Returns a success with this code; {@code state} may be null. */
    static Authorized authorized(String code, String state) {
        return new Authorized(code, Optional.ofNullable(state), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a failure with this code; {@code state} may be null. */
    static Failed failed(ConnectErrorCode code, StateCheck check, String state) {
        return new Failed(code, Optional.empty(), Optional.ofNullable(state), check, Map.of());
    }

    static void assertMalformed(String problem, ThrowingCallable call) {
        assertThatExceptionOfType(MalformedCallbackException.class)
                .isThrownBy(call)
                .withMessage("[ConnectConfig/MalformedCallback] " + problem);
    }

    static void assertMalformed(ThrowingCallable call) {
        assertThatExceptionOfType(MalformedCallbackException.class)
                .isThrownBy(call)
                .withMessageStartingWith("[ConnectConfig/MalformedCallback] ")
                .withMessageNotContainingAny("SECRET");
    }
}
