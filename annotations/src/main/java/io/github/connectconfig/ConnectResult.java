package io.github.connectconfig;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How an owner's visit to Connect ended. It has two forms, on which {@link #fold} decides; from Java 21 on, a {@code
 * switch} with patterns does too.
 */
public sealed interface ConnectResult {
    /**
     * Goes on with what came back.
     *
     * @param onAuthorized what to do with a code
     * @param onFailed what to do without one
     * @param <R> what both return
     * @return what the one that was called returned
     */
    <R> R fold(Function<? super Authorized, ? extends R> onAuthorized, Function<? super Failed, ? extends R> onFailed);

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
        /**
         * Checks for nulls.
         *
         * @throws NullPointerException if a component is null
         */
        public Authorized {
            requireNonNull(code, "code");
            requireNonNull(state, "state");
            requireNonNull(virtualKeyUrl, "virtualKeyUrl");
            requireNonNull(userId, "userId");
            requireNonNull(externalId, "externalId");
        }

        @Override
        public <R> R fold(
                Function<? super Authorized, ? extends R> onAuthorized,
                Function<? super Failed, ? extends R> onFailed) {
            return onAuthorized.apply(this);
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
     * The owner comes back with an error. Connect is known to return the state with some errors only, so a failure is
     * told even where none came: whatever the page does about it should be harmless.
     *
     * @param code why
     * @param description Connect's own words for developers; any text, so escape it before it is shown
     * @param state the state that came, if one did; worth nothing unless it fitted
     * @param stateCheck whether a state came and fitted
     * @param details what else Connect said, by wire name: of {@code vin}, {@code make}, {@code model}, {@code year},
     *     {@code status_code} and {@code error_message} those that came
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
         * @throws NullPointerException if a component, or a detail, is null
         */
        public Failed {
            requireNonNull(code, "code");
            requireNonNull(description, "description");
            requireNonNull(state, "state");
            requireNonNull(stateCheck, "stateCheck");
            details = Map.copyOf(details);
        }

        /**
         * The vehicle, with {@code vehicle_incompatible}.
         *
         * @return the VIN that came
         */
        public Optional<String> vin() {
            return detail("vin");
        }

        /**
         * The vehicle's brand, with {@code vehicle_incompatible}.
         *
         * @return the make that came
         */
        public Optional<String> make() {
            return detail("make");
        }

        /**
         * The vehicle's model, with {@code vehicle_incompatible}.
         *
         * @return the model that came
         */
        public Optional<String> model() {
            return detail("model");
        }

        /**
         * The vehicle's model year, with {@code vehicle_incompatible}.
         *
         * @return the year that came, as it came
         */
        public Optional<String> year() {
            return detail("year");
        }

        /**
         * The status of the error page, with {@code configuration_error}.
         *
         * @return the status that came, as it came
         */
        public Optional<String> statusCode() {
            return detail("status_code");
        }

        /**
         * What the error page said, with {@code configuration_error}.
         *
         * @return the message that came
         */
        public Optional<String> errorMessage() {
            return detail("error_message");
        }

        private Optional<String> detail(String name) {
            return Optional.ofNullable(details.get(name));
        }

        @Override
        public <R> R fold(
                Function<? super Authorized, ? extends R> onAuthorized,
                Function<? super Failed, ? extends R> onFailed) {
            return onFailed.apply(this);
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
