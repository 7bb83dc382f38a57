package io.github.connectconfig.example.standin;

import java.util.List;

/** Connect does not start: the page with status 400 says why, and nobody is sent anywhere. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;

    Refusal(String reason) {
        this(List.of(reason));
    }

    Refusal(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = reasons;
    }

    List<String> reasons() {
        return reasons;
    }
}
