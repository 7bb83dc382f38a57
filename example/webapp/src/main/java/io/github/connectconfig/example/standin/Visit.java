package io.github.connectconfig.example.standin;

import java.util.Optional;

/**
 * How far an owner has come.
 *
 * @param request what the application asked for
 * @param make the brand that was chosen
 * @param email who has logged in
 */
record Visit(AuthorizeRequest request, Optional<String> make, Optional<String> email) {
    /** The pages, in their order. */
    enum Step {
        MISCONFIGURED,
        BRAND,
        LOGIN,
        PERMISSIONS
    }

    public Step step() {
        if (request.isMisconfigured()) {
            return Step.MISCONFIGURED;
        }
        if (make.isEmpty() && request.vin().isEmpty()) {
            return Step.BRAND;
        }
        return email.isEmpty() ? Step.LOGIN : Step.PERMISSIONS;
    }

    Visit withMake(String chosen) {
        return new Visit(request, Optional.of(chosen), email);
    }

    Visit withEmail(String entered) {
        return new Visit(request, make, Optional.of(entered));
    }

    /** What an approval is remembered by: the same owner, the same brand or vehicle. */
    String approvalKey() {
        return email.orElse("") + " " + request.vin().or(() -> make).orElse("") + " " + request.simulated();
    }
}
