package io.github.connectconfig.example.standin;

import java.util.LinkedHashMap;
import java.util.Map;

/** The errors with which a visit can end. The tester can choose one on each page. */
enum Ending {
    ACCESS_DENIED("access_denied", "The owner refused the requested permissions"),
    INVALID_SUBSCRIPTION("invalid_subscription", "The vehicle's connected services are not active"),
    VEHICLE_INCOMPATIBLE("vehicle_incompatible", "The vehicle is not compatible"),
    NO_VEHICLES("no_vehicles", "There are no vehicles in the account"),
    CONFIGURATION_ERROR("configuration_error", "The owner came upon a configuration error"),
    SERVER_ERROR("server_error", "Something unexpected happened"),
    RETURNED("user_manually_returned_to_application", "The owner returned to the application"),
    LOGIN_CANCELLED("oem_cancelled_login", "The owner left the manufacturer's login"),
    LOGIN_CANCELLED_OTHERWISE("oem_login_cancelled", "The owner left the manufacturer's login"),
    CANCELLED("user_cancelled", ""),
    EXITED("user_exited", ""),
    NO_CAPACITY("battery_capacity_no_selection", "The owner chose no battery capacity"),
    UNHEARD_OF("an_error_nobody_knows", "Newer than any documentation");

    private final String error;
    private final String description;

    Ending(String error, String description) {
        this.error = error;
        this.description = description;
    }

    public String error() {
        return error;
    }

    /**
     * Returns the parameters of the callback. In Smartcar's documentation only {@code access_denied} has the state, and
     * every error has the external id.
     */
    Map<String, String> parameters(Visit visit, Vehicle vehicle) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("error", error);
        if (!description.isEmpty()) {
            parameters.put("error_description", description);
        }
        switch (this) {
            case ACCESS_DENIED -> visit.request().state().ifPresent(state -> parameters.put("state", state));
            case VEHICLE_INCOMPATIBLE -> {
                parameters.put("vin", vehicle.vin());
                parameters.put("make", vehicle.make());
                parameters.put("year", vehicle.year());
            }
            case CONFIGURATION_ERROR -> {
                parameters.put("status_code", "400");
                parameters.put("error_message", "A simulated vehicle cannot be connected in live mode");
            }
            case NO_CAPACITY -> visit.request().vehicleId().ifPresent(id -> parameters.put("vehicle_id", id));
            default -> {}
        }
        visit.request().externalId().ifPresent(id -> parameters.put("external_id", id));
        return parameters;
    }
}
