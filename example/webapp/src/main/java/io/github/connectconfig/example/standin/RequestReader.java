package io.github.connectconfig.example.standin;

import io.github.connectconfig.example.standin.ConnectRequest.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Parses the request of an application, and rejects what Connect would reject. */
@Component
class RequestReader {
    private static final Set<String> OF_AUTHORIZE = Set.of(
            "client_id",
            "application_id",
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
            "user",
            "external_id",
            "app_origin",
            "sdk_platform",
            "sdk_version");
    private static final Set<String> OF_REAUTHENTICATE = Set.of(
            "client_id",
            "application_id",
            "redirect_uri",
            "response_type",
            "vehicle_id",
            "state",
            "user",
            "external_id",
            "make",
            "scope");
    private static final String REQUIRED = "required:";

    private final Registration registration;

    RequestReader(Registration registration) {
        this.registration = registration;
    }

    /**
     * Parses a request to {@code /oauth/authorize}.
     *
     * @param query the query string, still percent-encoded
     * @return the request
     * @throws Refusal with all mistakes in the request
     */
    ConnectRequest authorize(String query) {
        Map<String, String> parameters = Query.parse(query);
        List<String> reasons = new ArrayList<>();
        common(parameters, OF_AUTHORIZE, Set.of("code", "none"), reasons);
        oneOf(parameters, "approval_prompt", Set.of("auto", "force"), reasons);
        oneOf(parameters, "mode", Set.of("live", "simulated", "test"), reasons);
        oneOf(parameters, "single_select", Set.of("true", "false"), reasons);
        if (Query.value(parameters, "single_select_vin").isPresent()
                && !"true".equals(parameters.get("single_select"))) {
            reasons.add("“single_select_vin” needs “single_select=true”.");
        }
        LinkedHashMap<String, Boolean> scopes = scopes(parameters.getOrDefault("scope", registration.scope()), reasons);
        // It is not documented how Connect treats an unknown make. Here the owner chooses a brand.
        Optional<String> make = Query.value(parameters, "make").filter(registration.brands()::containsKey);
        Flow flow = "none".equals(parameters.get("response_type")) ? Flow.NONE : Flow.CODE;
        return accepted(new ConnectRequest(flow, scopes, make, parameters), reasons);
    }

    /**
     * Parses a request to {@code /oauth/reauthenticate}. The documentation does not cover all cases. The stand-in accepts an
     * unknown vehicle, ignores a make or a scope if there is a vehicle, treats the response type {@code none} as {@code
     * vehicle_id}, and rejects parameters that only the other endpoint is known to accept.
     *
     * @param query the query string, still percent-encoded
     * @return the request
     * @throws Refusal with all mistakes in the request
     */
    ConnectRequest reauthenticate(String query) {
        Map<String, String> parameters = Query.parse(query);
        List<String> reasons = new ArrayList<>();
        common(parameters, OF_REAUTHENTICATE, Set.of("vehicle_id", "none"), reasons);
        LinkedHashMap<String, Boolean> none = new LinkedHashMap<>();
        if (Query.value(parameters, "vehicle_id").isPresent()) {
            return accepted(new ConnectRequest(Flow.REAUTHENTICATION, none, Optional.empty(), parameters), reasons);
        }
        if (!"TESLA".equals(parameters.get("make")) || !parameters.containsKey("scope")) {
            reasons.add("The parameter “vehicle_id” is missing; only Tesla's permission updates, with"
                    + " “make=TESLA” and a “scope”, go without it.");
            throw new Refusal(reasons);
        }
        LinkedHashMap<String, Boolean> scopes = scopes(parameters.get("scope"), reasons);
        return accepted(new ConnectRequest(Flow.TESLA_PERMISSIONS, scopes, Optional.of("TESLA"), parameters), reasons);
    }

    /** Checks the parameters of both endpoints. A missing redirect URI means the registered one. */
    private void common(
            Map<String, String> parameters, Set<String> known, Set<String> responseTypes, List<String> reasons) {
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> reasons.add("The parameter " + Query.shown(name) + " is unknown."));
        if (parameters.containsKey("client_id") && parameters.containsKey("application_id")) {
            reasons.add("“client_id” and “application_id” are two names of the same: only one may be there.");
        } else {
            id(parameters, parameters.containsKey("application_id") ? "application_id" : "client_id", reasons);
        }
        String redirectUri = parameters.getOrDefault("redirect_uri", registration.redirectUri());
        if (!redirectUri.equals(registration.redirectUri())) {
            reasons.add("The redirect_uri " + Query.shown(redirectUri)
                    + " is not registered for this application. Registered: "
                    + Query.shown(registration.redirectUri()) + ".");
        }
        required(parameters, "response_type", reasons);
        oneOf(parameters, "response_type", responseTypes, reasons);
    }

    private void id(Map<String, String> parameters, String name, List<String> reasons) {
        String id = required(parameters, name, reasons);
        if (id.startsWith("client_")) {
            reasons.add("“" + name + "” is the credential of another API; Connect wants the application's own id.");
        } else if (!id.isEmpty() && !id.equals(registration.clientId())) {
            reasons.add("There is no application with the " + name + " " + Query.shown(id) + ".");
        }
    }

    private static ConnectRequest accepted(ConnectRequest request, List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        return request;
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
        if (scopes.isEmpty()) {
            reasons.add("The parameter “scope” names no permission.");
        }
        return scopes;
    }

    private static String required(Map<String, String> parameters, String name, List<String> reasons) {
        Optional<String> value = Query.value(parameters, name);
        if (value.isEmpty()) {
            reasons.add("The parameter “" + name + "” is missing.");
        }
        return value.orElse("");
    }

    private static void oneOf(Map<String, String> parameters, String name, Set<String> values, List<String> reasons) {
        Query.value(parameters, name)
                .filter(value -> !values.contains(value))
                .ifPresent(value -> reasons.add("“" + name + "” cannot be " + Query.shown(value) + "."));
    }
}
