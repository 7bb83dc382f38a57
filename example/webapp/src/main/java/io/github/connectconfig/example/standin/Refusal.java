package io.github.connectconfig.example.standin;

import java.util.List;

/** The stand-in rejects the request: it shows the reasons on a page with status 400, and does not redirect. */
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
