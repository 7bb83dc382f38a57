package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.StateCheck;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests expect of callbacks. */
final class Callbacks {
    private Callbacks() {}

    /** A success whose state, if one came, was {@code state}. */
    static Authorized authorized(String code, String state) {
        return new Authorized(code, Optional.ofNullable(state), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A failure whose state, if one came, was {@code state}. */
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
