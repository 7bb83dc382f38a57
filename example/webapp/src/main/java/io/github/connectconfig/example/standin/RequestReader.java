package io.github.connectconfig.example.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what an application asks for, and refuses what Connect would. */
@Component
class RequestReader {
    private static final Set<String> KNOWN = Set.of(
            "client_id",
            "redirect_uri",
            "response_type",
            "scope",
            "state",
            "approval_prompt",
            "mode",
            "make",
            "single_select",
            "single_select_vin",
            "flags",
            "user");
    private static final String REQUIRED = "required:";

    private final Registration registration;

    RequestReader(Registration registration) {
        this.registration = registration;
    }

    /**
     * Reads a request.
     *
     * @param query still encoded
     * @return the request
     * @throws Refusal with everything that is wrong with it
     */
    AuthorizeRequest read(String query) {
        Map<String, String> parameters = Query.parse(query);
        List<String> reasons = new ArrayList<>();
        parameters.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> reasons.add("The parameter " + Query.shown(name) + " is unknown."));

        String clientId = required(parameters, "client_id", reasons);
        if (clientId.startsWith("client_")) {
            reasons.add("“client_id” is the credential of another API; Connect wants the application's own id.");
        } else if (!clientId.isEmpty() && !clientId.equals(registration.clientId())) {
            reasons.add("There is no application with the client_id " + Query.shown(clientId) + ".");
        }
        String redirectUri = required(parameters, "redirect_uri", reasons);
        if (!redirectUri.isEmpty() && !redirectUri.equals(registration.redirectUri())) {
            reasons.add("The redirect_uri " + Query.shown(redirectUri)
                    + " is not registered for this application. Registered: "
                    + Query.shown(registration.redirectUri()) + ".");
        }
        required(parameters, "response_type", reasons);
        oneOf(parameters, "response_type", Set.of("code"), reasons);
        oneOf(parameters, "approval_prompt", Set.of("auto", "force"), reasons);
        oneOf(parameters, "mode", Set.of("live", "simulated", "test"), reasons);
        oneOf(parameters, "single_select", Set.of("true", "false"), reasons);
        boolean singleSelect = "true".equals(parameters.get("single_select"));
        Optional<String> vin = value(parameters, "single_select_vin");
        if (vin.isPresent() && !singleSelect) {
            reasons.add("“single_select_vin” needs “single_select=true”.");
        }
        LinkedHashMap<String, Boolean> scopes = scopes(required(parameters, "scope", reasons), reasons);
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        return new AuthorizeRequest(
                scopes,
                value(parameters, "state"),
                !parameters.getOrDefault("mode", "live").equals("live"),
                "force".equals(parameters.get("approval_prompt")),
                // what Connect says to a make that it does not know is not documented: here the owner chooses
                value(parameters, "make").filter(registration.brands()::containsKey),
                singleSelect,
                vin,
                parameters);
    }

    private LinkedHashMap<String, Boolean> scopes(String text, List<String> reasons) {
        LinkedHashMap<String, Boolean> scopes = new LinkedHashMap<>();
        for (String scope : text.isEmpty() ? new String[0] : text.split(" ")) {
            boolean required = scope.startsWith(REQUIRED);
            String permission = required ? scope.substring(REQUIRED.length()) : scope;
            if (!registration.permissions().containsKey(permission)) {
                reasons.add("The permission " + Query.shown(permission) + " is unknown to this application.");
            }
            scopes.merge(permission, required, Boolean::logicalOr);
        }
        if (!text.isEmpty() && scopes.isEmpty()) {
            reasons.add("The parameter “scope” names no permission.");
        }
        return scopes;
    }

    private static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    private static String required(Map<String, String> parameters, String name, List<String> reasons) {
        String value = parameters.getOrDefault(name, "");
        if (value.isEmpty()) {
            reasons.add("The parameter “" + name + "” is missing.");
        }
        return value;
    }

    private static void oneOf(Map<String, String> parameters, String name, Set<String> values, List<String> reasons) {
        value(parameters, name)
                .filter(value -> !values.contains(value))
                .ifPresent(value -> reasons.add("“" + name + "” cannot be " + Query.shown(value) + "."));
    }
}
