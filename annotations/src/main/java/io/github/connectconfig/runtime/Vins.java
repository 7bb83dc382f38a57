package io.github.connectconfig.runtime;

import io.github.connectconfig.Mode;
import java.util.Optional;

/** Rules about VINs. */
public final class Vins {
    private static final int LENGTH = 17;
    private static final String SIMULATED = "0SC";
    private static final Optional<Violation> MALFORMED = Optional.of(
            new Violation(ValueRule.MALFORMED_VIN, "malformed VIN", "a VIN is 17 characters of A-Z and 0-9"));
    private static final Optional<Violation> SIMULATED_IN_LIVE_MODE = Optional.of(new Violation(
            ValueRule.SIMULATED_VIN_IN_LIVE_MODE,
            "simulated VIN",
            "a VIN that begins with 0SC is a simulator's: in live mode Connect ends in configuration_error"));

    private Vins() {}

    /**
     * Returns what is wrong with the form of a VIN.
     *
     * @param vin any text
     * @return UnresolvedPlaceholder, MalformedVin or nothing
     */
    public static Optional<Violation> violation(String vin) {
        Optional<Violation> placeholder = Placeholders.violation(vin);
        if (placeholder.isPresent()) {
            return placeholder;
        }
        if (vin.length() != LENGTH) {
            return MALFORMED;
        }
        for (int index = 0; index < LENGTH; index++) {
            char c = vin.charAt(index);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return MALFORMED;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether a text can only be meant as a VIN.
     *
     * @param text any text
     * @return true for 17 letters and digits, a digit among them, in upper or lower case
     */
    public static boolean isShapedAs(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        boolean hasDigit = false;
        for (int index = 0; index < LENGTH; index++) {
            char c = text.charAt(index);
            hasDigit |= c >= '0' && c <= '9';
            if ((c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return hasDigit;
    }

    /**
     * Returns a violation if a VIN is not allowed in a mode.
     *
     * @param vin any text
     * @param mode the mode of the same config
     * @return SimulatedVinInLiveMode or nothing
     */
    public static Optional<Violation> simulatedInLiveMode(String vin, Mode mode) {
        return mode == Mode.LIVE && vin.startsWith(SIMULATED) ? SIMULATED_IN_LIVE_MODE : Optional.empty();
    }
}
