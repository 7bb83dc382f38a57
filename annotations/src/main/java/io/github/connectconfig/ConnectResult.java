package io.github.connectconfig;

import static io.github.connectconfig.CallbackKind.AUTHORIZED;
import static io.github.connectconfig.CallbackKind.CONNECTED;
import static io.github.connectconfig.CallbackKind.REAUTHENTICATED;
import static java.util.Objects.requireNonNull;

import io.github.connectconfig.runtime.CallbackName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How a visit ended: with a {@linkplain Authorized code}; the {@linkplain Connected owner's id}, if the response type
 * was {@code none}; the {@linkplain Reauthenticated vehicle's id}, after re-authentication; or a {@linkplain Failed
 * failure}. One flow is never mistaken for another.
 *
 * <p>Each flow has a method that takes a function for success and a function for failure. {@link #fold(Function,
 * Function, Function, Function)} is for a redirect URI that receives all flows. From Java 21 on, a {@code switch} with
 * patterns is exhaustive.
 */
public sealed interface ConnectResult {
    /**
     * Returns the state of the callback.
     *
     * @return the state; verified, unless {@link ConnectCallback#withoutState} skipped the check; of a failure,
     *     trustworthy only if it {@linkplain StateCheck#FITTED fitted}
     */
    Optional<String> state();

    /**
     * Returns the application's id of the owner. Newer versions of Connect return it, with failures too.
     *
     * @return the id, if the callback has one
     */
    Optional<String> externalId();

    /**
     * Calls the function for this result's type, for any flow, and returns what it returns.
     *
     * @param onAuthorized called with a code
     * @param onConnected called with an owner's id
     * @param onReauthenticated called with a vehicle's id
     * @param onFailed called with a failure
     * @param <R> the type that all functions return
     * @return the result of the function that was called
     */
    default <R> R fold(
            Function<? super Authorized, ? extends R> onAuthorized,
            Function<? super Connected, ? extends R> onConnected,
            Function<? super Reauthenticated, ? extends R> onReauthenticated,
            Function<? super Failed, ? extends R> onFailed) {
        if (this instanceof Authorized authorized) {
            return onAuthorized.apply(authorized);
        } else if (this instanceof Connected connected) {
            return onConnected.apply(connected);
        } else if (this instanceof Reauthenticated reauthenticated) {
            return onReauthenticated.apply(reauthenticated);
        }
        return onFailed.apply((Failed) this);
    }

    /**
     * Calls the function for this result's type, for a visit with the response type {@code code}, and returns what it
     * returns.
     *
     * @param onAuthorized called with a code
     * @param onFailed called with a failure
     * @param <R> the type that both functions return
     * @return the result of the function that was called
     * @throws MalformedCallbackException if the callback belongs to another flow
     */
    default <R> R fold(
            Function<? super Authorized, ? extends R> onAuthorized, Function<? super Failed, ? extends R> onFailed) {
        return this.<R>fold(
                onAuthorized, any -> other(CONNECTED, AUTHORIZED), any -> other(REAUTHENTICATED, AUTHORIZED), onFailed);
    }

    /**
     * Calls the function for this result's type, for a visit with the response type {@code none}, and returns what it
     * returns.
     *
     * @param onConnected called with an owner's id
     * @param onFailed called with a failure
     * @param <R> the type that both functions return
     * @return the result of the function that was called
     * @throws MalformedCallbackException if the callback belongs to another flow
     */
    default <R> R foldConnected(
            Function<? super Connected, ? extends R> onConnected, Function<? super Failed, ? extends R> onFailed) {
        return this.<R>fold(
                any -> other(AUTHORIZED, CONNECTED), onConnected, any -> other(REAUTHENTICATED, CONNECTED), onFailed);
    }

    /**
     * Calls the function for this result's type, for a re-authentication, and returns what it returns.
     *
     * @param onReauthenticated called with a vehicle's id
     * @param onFailed called with a failure
     * @param <R> the type that both functions return
     * @return the result of the function that was called
     * @throws MalformedCallbackException if the callback belongs to another flow
     */
    default <R> R foldReauthenticated(
            Function<? super Reauthenticated, ? extends R> onReauthenticated,
            Function<? super Failed, ? extends R> onFailed) {
        return this.<R>fold(
                any -> other(AUTHORIZED, REAUTHENTICATED),
                any -> other(CONNECTED, REAUTHENTICATED),
                onReauthenticated,
                onFailed);
    }

    /** Throws for an unexpected flow: somebody edited the address, or two flows share a redirect URI. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // it returns nothing
    private static <R> R other(CallbackKind came, CallbackKind expected) {
        throw new MalformedCallbackException(came.contents + ", where " + expected.contents + " was expected");
    }

    /**
     * The owner granted access.
     *
     * @param code the authorization code; exchange it for an access token once, and soon
     * @param state the state of the callback; verified, unless {@link ConnectCallback#withoutState} skipped the check
     * @param virtualKeyUrl the address at which the owner sets up a virtual key, for brands that need one. It may be
     *     any text: check it before you make it a link
     * @param userId Smartcar's id of the owner; newer versions of Connect send it
     * @param externalId the application's id of the owner; newer versions of Connect return it
     */
    record Authorized(
            String code,
            Optional<String> state,
            Optional<String> virtualKeyUrl,
            Optional<String> userId,
            Optional<String> externalId)
            implements ConnectResult {
        /**
         * Creates a result.
         *
         * @param code not null
         * @param state not null
         * @param virtualKeyUrl not null
         * @param userId not null
         * @param externalId not null
         * @throws NullPointerException if a component is null
         */
        public Authorized {
            requireNonNull(code, "code");
            requireNonNull(state, "state");
            requireNonNull(virtualKeyUrl, "virtualKeyUrl");
            requireNonNull(userId, "userId");
            requireNonNull(externalId, "externalId");
        }

        /** Returns the names of the present components, without values. */
        @Override
        public String toString() {
            return "Authorized[code=***" + state.map(any -> ", state=***").orElse("")
                    + virtualKeyUrl.map(any -> ", virtualKeyUrl=***").orElse("")
                    + userId.map(any -> ", userId=***").orElse("")
                    + externalId.map(any -> ", externalId=***").orElse("") + "]";
        }
    }

    /**
     * The owner granted access with the response type {@code none}: there is no code to exchange.
     *
     * @param userId Smartcar's id of the owner
     * @param state the state of the callback; verified, unless {@link ConnectCallback#withoutState} skipped the check
     * @param externalId the application's id of the owner, if the callback has one
     */
    record Connected(String userId, Optional<String> state, Optional<String> externalId) implements ConnectResult {
        /**
         * Creates a result.
         *
         * @param userId not null
         * @param state not null
         * @param externalId not null
         * @throws NullPointerException if a component is null
         */
        public Connected {
            requireNonNull(userId, "userId");
            requireNonNull(state, "state");
            requireNonNull(externalId, "externalId");
        }

        /** Returns the names of the present components, without values. */
        @Override
        public String toString() {
            return "Connected[userId=***" + state.map(any -> ", state=***").orElse("")
                    + externalId.map(any -> ", externalId=***").orElse("") + "]";
        }
    }

    /**
     * The owner logged in again to the manufacturer's account of a vehicle. The callback has its id, and no code.
     *
     * @param vehicleId Smartcar's id of the vehicle
     * @param state the state of the callback; verified, unless {@link ConnectCallback#withoutState} skipped the check
     * @param userId Smartcar's id of the owner, if the callback has it
     * @param externalId the application's id of the owner, if the callback has one
     */
    record Reauthenticated(
            String vehicleId, Optional<String> state, Optional<String> userId, Optional<String> externalId)
            implements ConnectResult {
        /**
         * Creates a result.
         *
         * @param vehicleId not null
         * @param state not null
         * @param userId not null
         * @param externalId not null
         * @throws NullPointerException if a component is null
         */
        public Reauthenticated {
            requireNonNull(vehicleId, "vehicleId");
            requireNonNull(state, "state");
            requireNonNull(userId, "userId");
            requireNonNull(externalId, "externalId");
        }

        /** Returns the names of the present components, without values. */
        @Override
        public String toString() {
            return "Reauthenticated[vehicleId=***"
                    + state.map(any -> ", state=***").orElse("")
                    + userId.map(any -> ", userId=***").orElse("")
                    + externalId.map(any -> ", externalId=***").orElse("") + "]";
        }
    }

    /**
     * The callback has an error. Connect returns the state with some errors only, so a failure is returned even without
     * a state. Do nothing harmful in response.
     *
     * @param code the reason
     * @param description Connect's text for developers. It may be any text: escape it before you show it
     * @param state the state, if the callback has one; trustworthy only if it fitted
     * @param stateCheck whether the callback has a state and it fitted
     * @param details further parameters by their name in the URL: those of {@code vin}, {@code make}, {@code model},
     *     {@code year}, {@code status_code}, {@code error_message}, {@code external_id} and {@code vehicle_id} that the
     *     callback has
     */
    record Failed(
            ConnectErrorCode code,
            Optional<String> description,
            Optional<String> state,
            StateCheck stateCheck,
            Map<String, String> details)
            implements ConnectResult {
        /**
         * Copies the details.
         *
         * @param code not null
         * @param description not null
         * @param state not null
         * @param stateCheck not null
         * @param details not null
         * @throws NullPointerException if a component is null
         */
        public Failed {
            requireNonNull(code, "code");
            requireNonNull(description, "description");
            requireNonNull(state, "state");
            requireNonNull(stateCheck, "stateCheck");
            details = Map.copyOf(details);
        }

        /** {@return the VIN, if Connect sent it (with {@code vehicle_incompatible})} */
        public Optional<String> vin() {
            return detail(CallbackName.VIN);
        }

        /** {@return the brand, if Connect sent it (with {@code vehicle_incompatible})} */
        public Optional<String> make() {
            return detail(CallbackName.MAKE);
        }

        /** {@return the model, if Connect sent it (with {@code vehicle_incompatible})} */
        public Optional<String> model() {
            return detail(CallbackName.MODEL);
        }

        /** {@return the model year as Connect sent it, if it did (with {@code vehicle_incompatible})} */
        public Optional<String> year() {
            return detail(CallbackName.YEAR);
        }

        /** {@return the status of the error page as Connect sent it, if it did (with {@code configuration_error})} */
        public Optional<String> statusCode() {
            return detail(CallbackName.STATUS_CODE);
        }

        /** {@return the message of the error page, if Connect sent it (with {@code configuration_error})} */
        public Optional<String> errorMessage() {
            return detail(CallbackName.ERROR_MESSAGE);
        }

        @Override
        public Optional<String> externalId() {
            return detail(CallbackName.EXTERNAL_ID);
        }

        /** {@return Smartcar's id of the vehicle, if Connect sent it (with {@code battery_capacity_no_selection})} */
        public Optional<String> vehicleId() {
            return detail(CallbackName.VEHICLE_ID);
        }

        private Optional<String> detail(CallbackName name) {
            return Optional.ofNullable(details.get(name.wireName()));
        }

        /** Returns the code, the state check and the names of the details: their values may contain a VIN. */
        @Override
        public String toString() {
            return "Failed[code=" + code + ", stateCheck=" + stateCheck + ", details=" + new TreeSet<>(details.keySet())
                    + "]";
        }
    }

    /** The result of the check of a failure's state. */
    enum StateCheck {
        /** The callback has no state. Connect documents most errors so. */
        ABSENT,
        /** The callback has a state that was expected. */
        FITTED,
        /** The callback has a state that was not expected: it is forged, or the session has ended. */
        FOREIGN,
        /** The callback has a state, and {@link ConnectCallback#withoutState()} did not check it. */
        UNCHECKED
    }
}
