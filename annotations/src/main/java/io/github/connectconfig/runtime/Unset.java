package io.github.connectconfig.runtime;

/** Texts for a value that is missing in a deployment. */
public final class Unset {
    private Unset() {}

    /**
     * Returns a question about the source of a missing value.
     *
     * @param name the parameter
     * @return a question, with the variable that Smartcar's SDK reads for the same value
     */
    private static String question(String name) {
        String example = switch (name) {
            case "clientId", "applicationId" -> ", such as SMARTCAR_CLIENT_ID";
            case "redirectUri" -> ", such as SMARTCAR_REDIRECT_URI";
            default -> "";
        };
        return "is the property or environment variable that brings it set" + example + "?";
    }

    /**
     * Returns the violation of an empty value. It is created on demand, because most factories never need it.
     *
     * @param name a parameter that may not be empty
     * @return the broken rule, with the question
     */
    static Violation violation(String name) {
        String question = question(name);
        return switch (name) {
            case "clientId", "applicationId" -> new Violation(ValueRule.MISSING_CLIENT_ID, "empty value", question);
            case "redirectUri" -> new Violation(ValueRule.MISSING_REDIRECT_URI, "empty value", question);
            case "vehicleId", "make" ->
                new Violation(
                        ValueRule.MISSING_VEHICLE_ID,
                        "empty value",
                        "re-authentication is of one vehicle, or of a make and its permissions");
            case "scopes" ->
                new Violation(ValueRule.MISSING_SCOPES, "empty list", "Connect requires a permission; " + question);
            case "singleSelectVin" ->
                new Violation(
                        ValueRule.MALFORMED_VIN,
                        "empty value",
                        "without a VIN every vehicle could be connected; " + question);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Returns the message for a null argument of a constructor.
     *
     * @param name the parameter
     * @return one line
     */
    public static String isNull(String name) {
        return name + " is null: " + question(name);
    }
}
