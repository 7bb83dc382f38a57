package io.github.connectconfig.runtime;

import static io.github.connectconfig.runtime.Parameter.Place.ANYWHERE;
import static io.github.connectconfig.runtime.Parameter.Place.ANYWHERE_AND_REQUEST;
import static io.github.connectconfig.runtime.Parameter.Place.ARGUMENT;
import static io.github.connectconfig.runtime.Parameter.Place.CALL;
import static io.github.connectconfig.runtime.Parameter.Place.CONSTANT;
import static io.github.connectconfig.runtime.Parameter.Place.REQUEST;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table of Connect's parameters, in the order of a URL. Library and annotation processor both use it. */
public enum Parameter implements WireParameter {
    /** The application's id. */
    CLIENT_ID(
            "clientId",
            "client_id",
            Form.TEXT,
            ANYWHERE,
            Absence.reportedBy(ValueRule.MISSING_CLIENT_ID, "\"…\""),
            "the application's id"),
    /** The application's id under its newer name. A URL has one of the two. */
    APPLICATION_ID(
            "applicationId",
            "application_id",
            Form.TEXT,
            ANYWHERE,
            Absence.reportedBy(ValueRule.MISSING_CLIENT_ID, "\"…\""),
            "the application's id"),
    /** The URI to which Connect redirects the owner. */
    REDIRECT_URI(
            "redirectUri",
            "redirect_uri",
            Form.ADDRESS,
            ANYWHERE,
            Absence.reportedBy(ValueRule.MISSING_REDIRECT_URI, "\"https://…\""),
            "where Connect sends the owner back to"),
    /** Whether the callback has a code. */
    RESPONSE_TYPE(
            "responseType",
            "response_type",
            Form.ENUM,
            "CODE",
            ANYWHERE,
            Absence.REFUSED,
            "whether the owner brings a code back"),
    /** The origin of the page that opened Connect. */
    APP_ORIGIN(
            "appOrigin",
            "app_origin",
            Form.TEXT,
            ANYWHERE,
            Absence.ALLOWED,
            "the origin of the page that opened Connect, where there is no redirect URI"),
    /** The permissions. */
    SCOPES(
            "scopes",
            "scope",
            Form.LIST,
            ANYWHERE,
            Absence.reportedBy(ValueRule.MISSING_SCOPES, "{\"read_vin\", …}"),
            "the permissions that the owner is asked for"),
    /** Live or simulated vehicles. */
    MODE("mode", "mode", Form.ENUM, "LIVE", ANYWHERE, Absence.REFUSED, "live or simulated vehicles"),
    /** Whether Connect asks an owner who has approved before again. */
    APPROVAL_PROMPT(
            "approvalPrompt",
            "approval_prompt",
            Form.ENUM,
            "AUTO",
            ANYWHERE_AND_REQUEST,
            Absence.ALLOWED,
            "whether an owner who has approved before is asked again"),
    /** The brand. */
    MAKE("make", "make", Form.TEXT, ANYWHERE_AND_REQUEST, Absence.ALLOWED, "the brand that skips the brand selector"),
    /** Whether the owner may pick one vehicle only. */
    SINGLE_SELECT(
            "singleSelect",
            "single_select",
            Form.BOOLEAN,
            "false",
            ANYWHERE_AND_REQUEST,
            Absence.ALLOWED,
            "whether the owner may pick one vehicle only"),
    /** The VIN of the only vehicle that may be authorized. */
    SINGLE_SELECT_VIN(
            "singleSelectVin",
            "single_select_vin",
            Form.TEXT,
            ANYWHERE_AND_REQUEST,
            Absence.REFUSED,
            "the VIN of the only vehicle that may be authorized"),
    /** Connect's flags. */
    FLAGS(
            "flags",
            "flags",
            Form.LIST,
            ANYWHERE_AND_REQUEST,
            Absence.ALLOWED,
            "Connect's flags, each {@code {flag}:{value}}"),
    /** Whether Connect remembers the owner's authorization. */
    REMEMBER_USER(
            "rememberUser",
            "remember_me",
            Form.BOOLEAN,
            "true",
            ANYWHERE,
            Absence.ALLOWED,
            "whether Connect remembers the owner's authorization"),
    /** Not one parameter, but all constant parameters that are newer than the library. */
    PARAMETERS(
            "parameters",
            "",
            Form.PAIRS,
            CONSTANT,
            Absence.ALLOWED,
            "parameters that are newer than the library, each {@code {name}={value}}"),
    /** The id of a connected vehicle, for re-authentication only. */
    VEHICLE_ID(
            "vehicleId",
            "vehicle_id",
            Form.TEXT,
            ARGUMENT,
            Absence.reportedBy(ValueRule.MISSING_VEHICLE_ID, "\"…\""),
            "the vehicle whose owner logs in again, by Smartcar's id"),
    /** The value that Connect returns in the callback. */
    STATE(
            "state",
            "state",
            Form.TEXT,
            CALL,
            Absence.reportedBy(ValueRule.EMPTY_STATE, "\"…\""),
            "the value that comes back to the redirect URI"),
    /** The owner's id. */
    USER("user", "user", Form.PLAIN_TEXT, REQUEST, Absence.ALLOWED, "the owner's id, for analytics"),
    /** The owner's id, under its newer name. */
    EXTERNAL_ID(
            "externalId", "external_id", Form.PLAIN_TEXT, REQUEST, Absence.ALLOWED, "the owner's id in your system"),
    /** The origin of Connect. It is not part of the query string. */
    ORIGIN("origin", "", Form.ORIGIN, ANYWHERE, Absence.ALLOWED, "scheme and authority of Connect");

    /** The form of a value, and when it is written to the URL. */
    public enum Form {
        /** A text with specific rules. */
        TEXT,
        /** A text without specific rules. */
        PLAIN_TEXT,
        /** A URI, or a text that contains one. */
        ADDRESS,
        /** The origin, before the path and the query string. */
        ORIGIN,
        /** A constant of an enum; written in lower case. */
        ENUM,
        /** True or false; written if it is not the default. */
        BOOLEAN,
        /** A list of texts; written with spaces between them. */
        LIST,
        /** Pairs of name and value; each is written as a parameter of the query string. */
        PAIRS
    }

    /**
     * What happens if a value that is bound later is missing.
     *
     * @param isRefused whether null is rejected; otherwise the parameter is left out, or has its default
     * @param rule the rule that reports an empty value
     * @param example an example of a value as Java source, for help texts
     */
    public record Absence(boolean isRefused, Optional<ValueRule> rule, String example) {
        static final Absence ALLOWED = new Absence(false, Optional.empty(), "");
        static final Absence REFUSED = new Absence(true, Optional.empty(), "");

        static Absence reportedBy(ValueRule rule, String example) {
            return new Absence(true, Optional.of(rule), example);
        }
    }

    /** The places where a parameter may be bound. */
    enum Place {
        /** By the annotation only. */
        CONSTANT,
        ANYWHERE,
        ANYWHERE_AND_REQUEST,
        /** By an argument only. */
        ARGUMENT,
        /** By an argument of a URL method or of {@code request(state)}. */
        CALL,
        /** By an argument or a setter of the request, but not in the annotation or at construction. */
        REQUEST
    }

    private final String label;
    private final String wireName;
    private final Form form;
    private final String defaultValue;
    private final Place place;
    private final Absence absence;
    private final String meaning;

    Parameter(String label, String wireName, Form form, Place place, Absence absence, String meaning) {
        this(label, wireName, form, "", place, absence, meaning);
    }

    Parameter(
            String label,
            String wireName,
            Form form,
            String defaultValue,
            Place place,
            Absence absence,
            String meaning) {
        this.label = label;
        this.wireName = wireName;
        this.form = form;
        this.defaultValue = defaultValue;
        this.place = place;
        this.absence = absence;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * {@return the label with a capital first letter, for use in longer names, such as {@code SingleSelect}}
     */
    public String capitalizedLabel() {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /**
     * {@return the meaning as a clause, for the Javadoc of generated classes}
     */
    public String meaning() {
        return meaning;
    }

    /**
     * {@return the form of its values}
     */
    public Form form() {
        return form;
    }

    /**
     * {@return whether its value is a list}
     */
    public boolean isList() {
        return form == Form.LIST;
    }

    /**
     * {@return whether its member of the annotation is an array}
     */
    public boolean isArray() {
        return form == Form.LIST || form == Form.PAIRS;
    }

    /**
     * {@return whether its value is true or false}
     */
    public boolean isBoolean() {
        return form == Form.BOOLEAN;
    }

    /**
     * {@return the default of an unbound parameter: the name of an enum constant, {@code true} or {@code false}, or
     *     {@code ""} if there is no default}
     */
    public String defaultValue() {
        return defaultValue;
    }

    /**
     * Returns the value of an enum constant or a boolean as it is written in a URL.
     *
     * @param value the name of the constant, or {@code true} or {@code false}
     * @return the value in lower case, or nothing for a default that is not written
     */
    public Optional<String> written(String value) {
        boolean isLeftOut = value.equals(defaultValue) && !isAlwaysWritten();
        return isLeftOut ? Optional.empty() : Optional.of(value.toLowerCase(Locale.ROOT));
    }

    /** An enum for which null is rejected is always written, even its default. */
    private boolean isAlwaysWritten() {
        return form == Form.ENUM && absence.isRefused();
    }

    /**
     * {@return whether the annotation has a member for it}
     */
    public boolean isMember() {
        return place == Place.CONSTANT || isAccessor();
    }

    /**
     * {@return whether an accessor may bind it}
     */
    public boolean isAccessor() {
        return place == Place.ANYWHERE || place == Place.ANYWHERE_AND_REQUEST;
    }

    /**
     * {@return whether an argument of a URL method may bind it}
     */
    public boolean isArgument() {
        return place != Place.CONSTANT;
    }

    /**
     * {@return whether the fluent request can set it}
     */
    public boolean isSetter() {
        return place == Place.ANYWHERE_AND_REQUEST || place == Place.REQUEST;
    }

    /**
     * {@return whether it is a parameter of the query string: true for all except {@code ORIGIN}, and {@code
     *     PARAMETERS}, whose pairs have separate names}
     */
    public boolean isInQuery() {
        return form != Form.ORIGIN && form != Form.PAIRS;
    }

    /**
     * {@return what happens if its value is missing}
     */
    public Absence absence() {
        return absence;
    }

    @Override
    public boolean mayBeNull() {
        return !absence.isRefused();
    }

    /**
     * {@return the rule that reports a config that binds neither this parameter nor its alternative, if it is required}
     */
    public Optional<ValueRule> missing() {
        return isMember() && this != APPLICATION_ID ? absence.rule() : Optional.empty();
    }

    /**
     * {@return the parameter that has the same value under another name, if there is one; a URL has one of the two}
     */
    public Optional<Parameter> otherName() {
        if (this == CLIENT_ID) {
            return Optional.of(APPLICATION_ID);
        }
        return this == APPLICATION_ID ? Optional.of(CLIENT_ID) : Optional.empty();
    }

    /**
     * {@return the value that is written to the URL if nothing binds the parameter, if any}
     */
    public Optional<String> writtenUnbound() {
        return isAlwaysWritten() ? written(defaultValue) : Optional.empty();
    }

    /**
     * {@return the other parameters that decide, together with its value, whether it is written}
     */
    public List<Parameter> decidedWith() {
        if (this == APP_ORIGIN) {
            return List.of(RESPONSE_TYPE, REDIRECT_URI);
        }
        return this == REMEMBER_USER ? List.of(MODE) : List.of();
    }

    /**
     * Returns a parameter by its name in Java.
     *
     * @param label the name of its member, such as {@code singleSelect}
     * @return the parameter, if there is one
     */
    public static Optional<Parameter> named(String label) {
        for (Parameter parameter : values()) {
            if (parameter.label.equals(label)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a parameter by its name in the URL.
     *
     * @param wireName the name in the query string, such as {@code single_select}
     * @return the parameter, if there is one
     */
    public static Optional<Parameter> onTheWire(String wireName) {
        for (Parameter parameter : values()) {
            if (parameter.isInQuery() && parameter.wireName.equals(wireName)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
