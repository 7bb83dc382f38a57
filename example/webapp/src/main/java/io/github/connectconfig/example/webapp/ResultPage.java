package io.github.connectconfig.example.webapp;

import io.github.connectconfig.ConnectErrorCode.Known;
import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Connected;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.Reauthenticated;
import io.github.connectconfig.MalformedCallbackException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page after a visit: a message for the owner, and below it the facts for a developer.
 *
 * @param tone decides the colour and the sign
 * @param headline what happened
 * @param advice what to do now
 * @param facts label and value
 */
record ResultPage(Tone tone, String headline, String advice, LinkedHashMap<String, String> facts)
        implements Serializable {

    private static final String FITTED = "came back, and is the one this browser was given";

    /** The kind of result. */
    enum Tone {
        /** The vehicle is connected, or connected again. */
        GOOD,
        /** The owner decided not to connect, which is not a mistake. */
        CALM,
        /** There is a problem to fix. */
        BAD
    }

    static ResultPage of(Authorized authorized) {
        LinkedHashMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Code", authorized.code().length() + " characters, kept on the server");
        facts.put("State", FITTED);
        ids(authorized.userId(), authorized.externalId(), facts);
        authorized.virtualKeyUrl().ifPresent(url -> facts.put("Virtual key", url));
        return connected(facts);
    }

    /** The page for the response type {@code none}. */
    static ResultPage of(Connected connected) {
        LinkedHashMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Code", "none, as was asked for");
        facts.put("State", FITTED);
        ids(Optional.of(connected.userId()), connected.externalId(), facts);
        return connected(facts);
    }

    static ResultPage of(Reauthenticated reauthenticated) {
        LinkedHashMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Vehicle id", reauthenticated.vehicleId());
        facts.put("State", FITTED);
        ids(reauthenticated.userId(), reauthenticated.externalId(), facts);
        return new ResultPage(
                Tone.GOOD, "We can reach your vehicle again", "That was all. Your diary goes on this evening.", facts);
    }

    static ResultPage of(Failed failed) {
        LinkedHashMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Error", failed.code().value());
        failed.description().ifPresent(text -> facts.put("Description", text));
        String vehicle = Stream.of(failed.make(), failed.model(), failed.year())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" "));
        if (!vehicle.isEmpty()) {
            facts.put("Vehicle", vehicle);
        }
        failed.vin().ifPresent(vin -> facts.put("VIN", "ends in " + vin.substring(Math.max(0, vin.length() - 4))));
        failed.statusCode().ifPresent(status -> facts.put("Status", status));
        failed.errorMessage().ifPresent(message -> facts.put("Message", message));
        facts.put(
                "State",
                switch (failed.stateCheck()) {
                    case FITTED -> FITTED;
                    case ABSENT -> "none came, as with most errors";
                    case FOREIGN -> "is not one this browser was given: do not rely on this error";
                    case UNCHECKED -> "not looked at";
                });
        ids(Optional.empty(), failed.externalId(), facts);
        if (!(failed.code() instanceof Known known)) {
            return bad("Your vehicle is not connected", "Connect gave a reason that we do not know yet.", facts);
        }
        return switch (known) {
            case ACCESS_DENIED ->
                calm("You did not give access", "Nothing was connected. You can change your mind at any time.", facts);
            case USER_CANCELLED, USER_MANUALLY_RETURNED_TO_APPLICATION, USER_EXITED ->
                calm("You came back early", "Nothing was connected. You can start again whenever you like.", facts);
            case OEM_CANCELLED_LOGIN ->
                calm("You left the login", "Nothing was connected. Have your car account's password ready.", facts);
            case VEHICLE_INCOMPATIBLE ->
                bad("This vehicle cannot be connected", "Its model or brand is not supported. Try another one.", facts);
            case NO_VEHICLES ->
                bad(
                        "There is no vehicle in your account",
                        "Add your vehicle in the manufacturer's app, or log in with another account.",
                        facts);
            case INVALID_SUBSCRIPTION ->
                bad(
                        "Your connected services are not active",
                        "Renew the subscription in the manufacturer's app, then try again.",
                        facts);
            case BATTERY_CAPACITY_NO_SELECTION ->
                calm("You left without a choice", "Nothing was changed. You can choose at any time.", facts);
            case CONFIGURATION_ERROR ->
                bad(
                        "We have a mistake to fix",
                        "This application is not set up correctly. It is not your fault.",
                        facts);
            case SERVER_ERROR -> bad("Something broke on the way", "Please try again in some minutes.", facts);
        };
    }

    /** The page for a code or an id whose state was not issued to this browser. */
    static ResultPage foreign() {
        return bad(
                "This visit did not start here",
                "To protect you, nothing was connected. It may have started in another browser, or long ago.",
                new LinkedHashMap<>(Map.of("State", "missing, used before, or not one this browser was given")));
    }

    /** The page for a request that is not a callback. */
    static ResultPage malformed(MalformedCallbackException malformed) {
        return bad(
                "This link is not complete",
                "Nothing was connected. Please start again from here.",
                new LinkedHashMap<>(Map.of("Problem", malformed.getMessage())));
    }

    private static void ids(Optional<String> user, Optional<String> external, Map<String, String> facts) {
        user.ifPresent(id -> facts.put("User id", id));
        external.ifPresent(id -> facts.put("External id", id));
    }

    private static ResultPage connected(LinkedHashMap<String, String> facts) {
        return new ResultPage(
                Tone.GOOD,
                "Your vehicle is connected",
                "That was all. You can close this page, or connect another vehicle.",
                facts);
    }

    private static ResultPage calm(String headline, String advice, LinkedHashMap<String, String> facts) {
        return new ResultPage(Tone.CALM, headline, advice, facts);
    }

    private static ResultPage bad(String headline, String advice, LinkedHashMap<String, String> facts) {
        return new ResultPage(Tone.BAD, headline, advice, facts);
    }
}
