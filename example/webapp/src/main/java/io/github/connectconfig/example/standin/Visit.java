package io.github.connectconfig.example.standin;

import io.github.connectconfig.example.standin.ConnectRequest.Flow;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An owner's visit, with the choices made so far.
 *
 * @param request the request of the application
 * @param make the brand, if the request has one or the owner has chosen one
 * @param email the address of the owner, after the login
 */
record Visit(ConnectRequest request, Optional<String> make, Optional<String> email) {
    /** The pages of a visit, each with its name in the list of steps. */
    enum Step {
        MISCONFIGURED(""),
        BRAND("Brand"),
        LOGIN("Log in"),
        PERMISSIONS("Access"),
        TESLA("Access");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String page() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the pages that this owner sees. */
    public List<Step> steps() {
        if (request.flow() == Flow.REAUTHENTICATION) {
            return List.of(Step.LOGIN);
        } else if (request.flow() == Flow.TESLA_PERMISSIONS) {
            return List.of(Step.LOGIN, Step.TESLA);
        } else if (request.make().isPresent() || request.vin().isPresent()) {
            return List.of(Step.LOGIN, Step.PERMISSIONS);
        }
        return List.of(Step.BRAND, Step.LOGIN, Step.PERMISSIONS);
    }

    public Step step() {
        if (request.isMisconfigured()) {
            return Step.MISCONFIGURED;
        }
        List<Step> steps = steps();
        if (steps.contains(Step.BRAND) && make.isEmpty()) {
            return Step.BRAND;
        }
        return email.isEmpty() ? Step.LOGIN : steps.get(steps.size() - 1);
    }

    Visit withMake(String chosen) {
        return new Visit(request, Optional.of(chosen), email);
    }

    Visit withEmail(String entered) {
        return new Visit(request, make, Optional.of(entered));
    }

    /** Returns the key of an approval: the owner, the brand or the vehicle, and the mode. */
    String approvalKey() {
        return email.orElse("") + " " + request.vin().or(() -> make).orElse("") + " " + request.isSimulated();
    }

    /** Returns the parameters of a successful callback. */
    Map<String, String> success() {
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (request.flow()) {
            case CODE -> {
                parameters.put("code", UUID.randomUUID().toString());
                parameters.put("user_id", userId());
            }
            case NONE -> parameters.put("user_id", userId());
            case REAUTHENTICATION ->
                parameters.put("vehicle_id", request.vehicleId().orElseThrow());
            case TESLA_PERMISSIONS -> throw new IllegalStateException("nobody is sent back");
        }
        request.state().ifPresent(state -> parameters.put("state", state));
        request.externalId().ifPresent(id -> parameters.put("external_id", id));
        return parameters;
    }

    /** Returns an id that is the same on each visit of an owner. */
    private String userId() {
        return UUID.nameUUIDFromBytes(email.orElse("").getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
