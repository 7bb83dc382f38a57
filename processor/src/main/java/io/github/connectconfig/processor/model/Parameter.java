package io.github.connectconfig.processor.model;

import static io.github.connectconfig.processor.model.Parameter.Place.ANYWHERE;
import static io.github.connectconfig.processor.model.Parameter.Place.ANYWHERE_AND_REQUEST;
import static io.github.connectconfig.processor.model.Parameter.Place.CALL;
import static io.github.connectconfig.processor.model.Parameter.Place.FIXED;
import static io.github.connectconfig.processor.model.Parameter.Place.REQUEST;

import io.github.connectconfig.Mode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The parameters of Connect in the order in which they stand in a URL: the one table that all else follows. */
public enum Parameter implements WireParameter {
    CLIENT_ID(
            "clientId",
            "client_id",
            Form.TEXT,
            ANYWHERE,
            Absence.reportedBy(Rule.MISSING_CLIENT_ID, "\"…\""),
            "the application's id"),
    REDIRECT_URI(
            "redirectUri",
            "redirect_uri",
            Form.ADDRESS,
            ANYWHERE,
            Absence.reportedBy(Rule.MISSING_REDIRECT_URI, "\"https://…\""),
            "where Connect sends the owner back to"),
    RESPONSE_TYPE("responseType", "response_type", Form.TEXT, FIXED, Absence.REFUSED, "always {@code code}"),
    SCOPES(
            "scopes",
            "scope",
            Form.LIST,
            ANYWHERE,
            Absence.reportedBy(Rule.MISSING_SCOPES, "{\"read_vin\", …}"),
            "the permissions that the owner is asked for"),
    MODE("mode", "mode", Form.MODE, ANYWHERE, Absence.REFUSED, "live or simulated vehicles"),
    APPROVAL_PROMPT(
            "approvalPrompt",
            "approval_prompt",
            Form.PROMPT,
            ANYWHERE_AND_REQUEST,
            Absence.ALLOWED,
            "whether an owner who has approved before is asked again"),
    MAKE("make", "make", Form.TEXT, ANYWHERE_AND_REQUEST, Absence.ALLOWED, "the brand that skips the brand selector"),
    SINGLE_SELECT(
            "singleSelect",
            "single_select",
            Form.WHEN_TRUE,
            ANYWHERE_AND_REQUEST,
            Absence.ALLOWED,
            "whether the owner may pick one vehicle only"),
    SINGLE_SELECT_VIN(
            "singleSelectVin",
            "single_select_vin",
            Form.TEXT,
            ANYWHERE_AND_REQUEST,
            Absence.REFUSED,
            "the VIN of the only vehicle that may be authorized"),
    FLAGS(
            "flags",
            "flags",
            Form.LIST,
            ANYWHERE_AND_REQUEST,
            Absence.ALLOWED,
            "Connect's flags, each {@code {flag}:{value}}"),
    REMEMBER_USER(
            "rememberUser",
            "remember_me",
            Form.WHEN_FALSE,
            ANYWHERE,
            Absence.ALLOWED,
            "whether Connect remembers the owner's authorization"),
    STATE(
            "state",
            "state",
            Form.TEXT,
            CALL,
            Absence.reportedBy(Rule.EMPTY_STATE, "\"…\""),
            "the value that comes back to the redirect URI"),
    USER("user", "user", Form.PLAIN_TEXT, REQUEST, Absence.ALLOWED, "the owner's id, for analytics"),
    /** Not part of the query: what stands before it. */
    ORIGIN("origin", "", Form.ORIGIN, ANYWHERE, Absence.ALLOWED, "scheme and authority of Connect");

    /** How values look in Java and when they are written to the URL. */
    public enum Form {
        /** A text that has rules of its own at run time. */
        TEXT(ValueType.STRING),
        /** A text without rules of its own. */
        PLAIN_TEXT(ValueType.STRING),
        ADDRESS(ValueType.STRING, ValueType.URI),
        ORIGIN(ValueType.STRING),
        MODE(ValueType.MODE),
        /** Written when it is {@code FORCE}. */
        PROMPT(ValueType.APPROVAL_PROMPT),
        WHEN_TRUE(ValueType.BOOLEAN, ValueType.BOXED_BOOLEAN),
        WHEN_FALSE(ValueType.BOOLEAN, ValueType.BOXED_BOOLEAN),
        LIST(ValueType.STRING_ARRAY, ValueType.COLLECTION, ValueType.LIST, ValueType.SET);

        private final Set<ValueType> types;

        Form(ValueType... types) {
            this.types = Set.of(types);
        }

        /** Whether its constants are those of an enum. */
        public boolean isEnum() {
            return this == MODE || this == PROMPT;
        }

        public boolean isBoolean() {
            return this == WHEN_TRUE || this == WHEN_FALSE;
        }
    }

    /**
     * What it means if a value that is bound later turns out to be none.
     *
     * @param isRefused whether null is refused; else the parameter is left out, or has its default
     * @param rule the rule that reports an empty value
     * @param example what a user writes in its place
     */
    public record Absence(boolean isRefused, Optional<Rule> rule, String example) {
        static final Absence ALLOWED = new Absence(false, Optional.empty(), "");
        static final Absence REFUSED = new Absence(true, Optional.empty(), "");

        static Absence reportedBy(Rule rule, String example) {
            return new Absence(true, Optional.of(rule), example);
        }
    }

    /** Where a parameter may be bound. */
    enum Place {
        FIXED,
        ANYWHERE,
        ANYWHERE_AND_REQUEST,
        /** By an argument; {@code request(state)} takes it too. */
        CALL,
        /** By an argument or a setter of the request, but neither in the annotation nor at construction. */
        REQUEST
    }

    private final String label;
    private final String wireName;
    private final Form form;
    private final Place place;
    private final Absence absence;
    private final String meaning;

    Parameter(String label, String wireName, Form form, Place place, Absence absence, String meaning) {
        this.label = label;
        this.wireName = wireName;
        this.form = form;
        this.place = place;
        this.absence = absence;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** One clause that says what it means, as the Javadoc of generated code writes it. */
    public String meaning() {
        return meaning;
    }

    public Form form() {
        return form;
    }

    public boolean allows(ValueType type) {
        return form.types.contains(type);
    }

    /** The types that an accessor or argument may have, as a finding lists them. */
    public String typeNames() {
        return Arrays.stream(ValueType.values())
                .filter(this::allows)
                .map(type -> "`" + type.type().text() + "`")
                .reduce((one, other) -> one + " or " + other)
                .orElseThrow();
    }

    public boolean isList() {
        return form == Form.LIST;
    }

    public boolean isBoolean() {
        return form.isBoolean();
    }

    /** Whether it is a member of the annotation, and so may have an accessor. */
    public boolean isMember() {
        return place == ANYWHERE || place == ANYWHERE_AND_REQUEST;
    }

    /** Whether the fluent request can set it. */
    public boolean isSetter() {
        return place == ANYWHERE_AND_REQUEST || place == REQUEST;
    }

    /** Whether the query carries it, as all but the origin are. */
    public boolean isInQuery() {
        return this != ORIGIN;
    }

    public Absence absence() {
        return absence;
    }

    @Override
    public boolean mayBeNull() {
        return !absence.isRefused();
    }

    /** The rule that reports a config that does not bind it, if it is required. */
    public Optional<Rule> missing() {
        return isMember() ? absence.rule() : Optional.empty();
    }

    /** What the URL says of it where nothing binds it, if anything. */
    public Optional<String> writtenUnbound() {
        if (place == FIXED) {
            return Optional.of("code");
        }
        return form == Form.MODE ? Optional.of(Mode.LIVE.value()) : Optional.empty();
    }

    public static Optional<Parameter> named(String label) {
        for (Parameter parameter : values()) {
            if (parameter.label.equals(label)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    public static Optional<Parameter> onTheWire(String wireName) {
        for (Parameter parameter : values()) {
            if (parameter.isInQuery() && parameter.wireName.equals(wireName)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
