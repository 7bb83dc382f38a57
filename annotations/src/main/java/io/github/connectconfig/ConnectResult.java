package io.github.connectconfig;

import static io.github.connectconfig.CallbackKind.AUTHORIZED;
import static io.github.connectconfig.CallbackKind.CONNECTED;
import static io.github.connectconfig.CallbackKind.REAUTHENTICATED;
import static java.util.Objects.requireNonNull;

import io.github.connectconfig.runtime.CallbackNames;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How an owner's visit to Connect ended: in a {@linkplain Authorized code}; where the response type was {@code none}, in
 * the {@linkplain Connected owner's id}; after re-authentication, in the {@linkplain Reauthenticated vehicle's}; or in a
 * {@linkplain Failed failure}. None is ever taken for another.
 *
 * <p>Each flow is one expression, with a function for its success and one for its failure; {@link #fold(Function,
 * Function, Function, Function)} is for a redirect URI that takes all of them. From Java 21 on, a {@code switch} with
 * patterns is exhaustive.
 */
public sealed interface ConnectResult {
    /**
     * The state that came back.
     *
     * @return verified, unless the callback was opened without one; of a failure, worth nothing unless it {@linkplain
     *     StateCheck fitted}
     */
    Optional<String> state();

    /**
     * The application's own id of the owner, which newer versions of Connect return, with failures too.
     *
     * @return the id that came
     */
    Optional<String> externalId();

    /**
     * Goes on with what came back, whatever the flow.
     *
     * @param onAuthorized what to do with a code
     * @param onConnected what to do with an owner's id
     * @param onReauthenticated what to do with a vehicle's id
     * @param onFailed what to do without any
     * @param <R> what all of them return
     * @return what the one that was called returned
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
     * Goes on with what came back from an ordinary visit, whose response type is {@code code}.
     *
     * @param onAuthorized what to do with a code
     * @param onFailed what to do without one
     * @param <R> what both return
     * @return what the one that was called returned
     * @throws MalformedCallbackException if another flow ended here
     */
    default <R> R fold(
            Function<? super Authorized, ? extends R> onAuthorized, Function<? super Failed, ? extends R> onFailed) {
        return this.<R>fold(
                onAuthorized, any -> other(CONNECTED, AUTHORIZED), any -> other(REAUTHENTICATED, AUTHORIZED), onFailed);
    }

    /**
     * Goes on with what came back from a visit whose response type is {@code none}.
     *
     * @param onConnected what to do with an owner's id
     * @param onFailed what to do without one
     * @param <R> what both return
     * @return what the one that was called returned
     * @throws MalformedCallbackException if another flow ended here
     */
    default <R> R foldConnected(
            Function<? super Connected, ? extends R> onConnected, Function<? super Failed, ? extends R> onFailed) {
        return this.<R>fold(
                any -> other(AUTHORIZED, CONNECTED), onConnected, any -> other(REAUTHENTICATED, CONNECTED), onFailed);
    }

    /**
     * Goes on with what came back from re-authentication.
     *
     * @param onReauthenticated what to do with a vehicle's id
     * @param onFailed what to do without one
     * @param <R> what both return
     * @return what the one that was called returned
     * @throws MalformedCallbackException if another flow ended here
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

    /** Ends a flow that was not expected: whoever brings it has edited an address, or two flows share a redirect URI. */
    private static <R> R other(CallbackKind came, CallbackKind expected) {
        throw new MalformedCallbackException(came.gift + ", where " + expected.gift + " was expected");
    }

    /**
     * The owner granted access.
     *
     * @param code to be exchanged for an access token, once and soon
     * @param state the state that came back; verified, unless the callback was opened {@linkplain
     *     ConnectCallback#withoutState() without one}
     * @param virtualKeyUrl where the owner sets up a virtual key, for brands that need one; any text, so check it before
     *     it becomes a link
     * @param userId Smartcar's id of the owner, which newer versions of Connect send
     * @param externalId the application's own id of the owner, which newer versions of Connect return
     */
    record Authorized(
            String code,
            Optional<String> state,
            Optional<String> virtualKeyUrl,
            Optional<String> userId,
            Optional<String> externalId)
            implements ConnectResult {
        /** Checks for nulls. */
        public Authorized {
            requireNonNull(code, "code");
            requireNonNull(state, "state");
            requireNonNull(virtualKeyUrl, "virtualKeyUrl");
            requireNonNull(userId, "userId");
            requireNonNull(externalId, "externalId");
        }

        /** Names what is there and shows no value. */
        @Override
        public String toString() {
            return "Authorized[code=***" + state.map(any -> ", state=***").orElse("")
                    + virtualKeyUrl.map(any -> ", virtualKeyUrl=***").orElse("")
                    + userId.map(any -> ", userId=***").orElse("")
                    + externalId.map(any -> ", externalId=***").orElse("") + "]";
        }
    }

    /**
     * The owner granted access, where the response type was {@code none}: there is no code to exchange.
     *
     * @param userId Smartcar's id of the owner
     * @param state the state that came back; verified, unless the callback was opened {@linkplain
     *     ConnectCallback#withoutState() without one}
     * @param externalId the application's own id of the owner
     */
    record Connected(String userId, Optional<String> state, Optional<String> externalId) implements ConnectResult {
        /** Checks for nulls. */
        public Connected {
            requireNonNull(userId, "userId");
            requireNonNull(state, "state");
            requireNonNull(externalId, "externalId");
        }

        /** Names what is there and shows no value. */
        @Override
        public String toString() {
            return "Connected[userId=***" + state.map(any -> ", state=***").orElse("")
                    + externalId.map(any -> ", externalId=***").orElse("") + "]";
        }
    }

    /**
     * The owner logged in to the manufacturer's account of a vehicle again: its id came, and no code.
     *
     * @param vehicleId Smartcar's id of the vehicle
     * @param state the state that came back; verified, unless the callback was opened {@linkplain
     *     ConnectCallback#withoutState() without one}
     * @param userId Smartcar's id of the owner, if it came
     * @param externalId the application's own id of the owner
     */
    record Reauthenticated(
            String vehicleId, Optional<String> state, Optional<String> userId, Optional<String> externalId)
            implements ConnectResult {
        /** Checks for nulls. */
        public Reauthenticated {
            requireNonNull(vehicleId, "vehicleId");
            requireNonNull(state, "state");
            requireNonNull(userId, "userId");
            requireNonNull(externalId, "externalId");
        }

        /** Names what is there and shows no value. */
        @Override
        public String toString() {
            return "Reauthenticated[vehicleId=***"
                    + state.map(any -> ", state=***").orElse("")
                    + userId.map(any -> ", userId=***").orElse("")
                    + externalId.map(any -> ", externalId=***").orElse("") + "]";
        }
    }

    /**
     * The owner comes back with an error. Connect is known to return the state with some errors only, so a failure is
     * told even where none came: whatever the page does about it should be harmless.
     *
     * @param code why
     * @param description Connect's own words for developers; any text, so escape it before it is shown
     * @param state the state that came, if one did; worth nothing unless it fitted
     * @param stateCheck whether a state came and fitted
     * @param details what else Connect said, by wire name: of {@code vin}, {@code make}, {@code model}, {@code year},
     *     {@code status_code}, {@code error_message}, {@code external_id} and {@code vehicle_id} those that came
     */
    record Failed(
            ConnectErrorCode code,
            Optional<String> description,
            Optional<String> state,
            StateCheck stateCheck,
            Map<String, String> details)
            implements ConnectResult {
        /** Checks for nulls, and copies the details. */
        public Failed {
            requireNonNull(code, "code");
            requireNonNull(description, "description");
            requireNonNull(state, "state");
            requireNonNull(stateCheck, "stateCheck");
            details = Map.copyOf(details);
        }

        /** {@return the VIN that came, with {@code vehicle_incompatible}} */
        public Optional<String> vin() {
            return detail("vin");
        }

        /** {@return the brand that came, with {@code vehicle_incompatible}} */
        public Optional<String> make() {
            return detail("make");
        }

        /** {@return the model that came, with {@code vehicle_incompatible}} */
        public Optional<String> model() {
            return detail("model");
        }

        /** {@return the model year as it came, with {@code vehicle_incompatible}} */
        public Optional<String> year() {
            return detail("year");
        }

        /** {@return the status of the error page as it came, with {@code configuration_error}} */
        public Optional<String> statusCode() {
            return detail("status_code");
        }

        /** {@return what the error page said, with {@code configuration_error}} */
        public Optional<String> errorMessage() {
            return detail("error_message");
        }

        @Override
        public Optional<String> externalId() {
            return detail(CallbackNames.EXTERNAL_ID);
        }

        /** {@return Smartcar's id of the vehicle, with {@code battery_capacity_no_selection}} */
        public Optional<String> vehicleId() {
            return detail(CallbackNames.VEHICLE_ID);
        }

        private Optional<String> detail(String name) {
            return Optional.ofNullable(details.get(name));
        }

        /** The code, the state check and the names of the details: Connect's texts may hold a VIN. */
        @Override
        public String toString() {
            return "Failed[code=" + code + ", stateCheck=" + stateCheck + ", details=" + new TreeSet<>(details.keySet())
                    + "]";
        }
    }

    /** What became of the state of a failure. */
    enum StateCheck {
        /** None came, which is how Connect documents most errors. */
        ABSENT,
        /** One came, and it was expected. */
        FITTED,
        /** One came that was not expected: a forgery, or a session that has ended. */
        FOREIGN,
        /** One came, and the callback was opened {@linkplain ConnectCallback#withoutState() without} looking at it. */
        UNCHECKED
    }
}
