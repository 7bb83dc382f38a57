package io.github.connectconfig.runtime;

/** What to ask where a value of a deployment did not arrive. */
public final class Unset {
    private Unset() {}

    /**
     * Where a value that is missing should have come from.
     *
     * @param name the parameter
     * @return a question, with the variable that Smartcar's SDK reads for the same value
     */
    static String question(String name) {
        String example = switch (name) {
            case "clientId" -> ", such as SMARTCAR_CLIENT_ID";
            case "redirectUri" -> ", such as SMARTCAR_REDIRECT_URI";
            default -> "";
        };
        return "is the property or environment variable that brings it set" + example + "?";
    }

    /**
     * The message for a null that a constructor was given.
     *
     * @param name the parameter
     * @return one line
     */
    public static String isNull(String name) {
        return name + " is null: " + question(name);
    }
}
