package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.ValueRule;
import java.util.Optional;

/**
 * Every rule, in the order of the documentation, which groups rules by topic. Each has a section in
 * {@code docs/rules.md}.
 */
public enum Rule {
    NOT_AN_INTERFACE("NotAnInterface", Kind.STRUCTURE, Severity.ERROR),
    SEALED_INTERFACE("SealedInterface", Kind.STRUCTURE, Severity.ERROR),
    PRIVATE_INTERFACE("PrivateInterface", Kind.STRUCTURE, Severity.ERROR),
    GENERIC_INTERFACE("GenericInterface", Kind.STRUCTURE, Severity.ERROR),
    IN_COMPACT_SOURCE_FILE("InCompactSourceFile", Kind.STRUCTURE, Severity.ERROR),
    FACTORY_NAME_TAKEN("FactoryNameTaken", Kind.STRUCTURE, Severity.ERROR),
    UNKNOWN_PARAMETER("UnknownParameter", Kind.STRUCTURE, Severity.ERROR),
    UNSUPPORTED_PARAMETER_TYPE("UnsupportedParameterType", Kind.STRUCTURE, Severity.ERROR),
    UNSUPPORTED_RETURN_TYPE("UnsupportedReturnType", Kind.STRUCTURE, Severity.ERROR),
    PARAMETER_BOUND_TWICE("ParameterBoundTwice", Kind.STRUCTURE, Severity.ERROR),
    UNSUPPORTED_METHOD("UnsupportedMethod", Kind.STRUCTURE, Severity.ERROR),
    UNNAMED_PARAMETERS("UnnamedParameters", Kind.STRUCTURE, Severity.ERROR),
    KNOWN_PARAMETER("KnownParameter", Kind.STRUCTURE, Severity.ERROR),
    AMBIGUOUS_PARAMETER_NAME("AmbiguousParameterName", Kind.STRUCTURE, Severity.ERROR),
    WRONG_ENDPOINT("WrongEndpoint", Kind.STRUCTURE, Severity.ERROR),
    VERSION_MISMATCH("VersionMismatch", Kind.STRUCTURE, Severity.ERROR),
    INTERNAL_ERROR("InternalError", Kind.STRUCTURE, Severity.ERROR),
    INVALID_OPTION("InvalidOption", Kind.OPTION, Severity.WARNING),
    MISSING_CLIENT_ID(ValueRule.MISSING_CLIENT_ID, Kind.REQUIRED),
    MISSING_REDIRECT_URI(ValueRule.MISSING_REDIRECT_URI, Kind.REQUIRED),
    MISSING_SCOPES(ValueRule.MISSING_SCOPES, Kind.REQUIRED),
    MISSING_VEHICLE_ID(ValueRule.MISSING_VEHICLE_ID, Kind.REQUIRED),
    MISSING_STATE("MissingState", Kind.REQUIRED, Severity.WARNING),
    UNRESOLVED_PLACEHOLDER(ValueRule.UNRESOLVED_PLACEHOLDER, Kind.SYNTAX),
    MALFORMED_CLIENT_ID(ValueRule.MALFORMED_CLIENT_ID, Kind.SYNTAX),
    WRONG_CLIENT_ID(ValueRule.WRONG_CLIENT_ID, Kind.BEHAVIOUR),
    UNUSUAL_CLIENT_ID("UnusualClientId", Kind.CATALOGUE, Severity.WARNING),
    MALFORMED_REDIRECT_URI(ValueRule.MALFORMED_REDIRECT_URI, Kind.SYNTAX),
    RESERVED_REDIRECT_QUERY(ValueRule.RESERVED_REDIRECT_QUERY, Kind.SYNTAX),
    INSECURE_REDIRECT_URI(ValueRule.INSECURE_REDIRECT_URI, Kind.BEHAVIOUR),
    UNSUPPORTED_REDIRECT_SCHEME(ValueRule.UNSUPPORTED_REDIRECT_SCHEME, Kind.BEHAVIOUR),
    REDIRECT_SCHEME_MISMATCH(ValueRule.REDIRECT_SCHEME_MISMATCH, Kind.BEHAVIOUR),
    MISSING_APP_ORIGIN(ValueRule.MISSING_APP_ORIGIN, Kind.BEHAVIOUR),
    MALFORMED_APP_ORIGIN(ValueRule.MALFORMED_APP_ORIGIN, Kind.SYNTAX),
    MALFORMED_SCOPE(ValueRule.MALFORMED_SCOPE, Kind.SYNTAX),
    DUPLICATE_SCOPE(ValueRule.DUPLICATE_SCOPE, Kind.SYNTAX),
    UNKNOWN_SCOPE("UnknownScope", Kind.CATALOGUE, Severity.ERROR),
    MALFORMED_FLAG(ValueRule.MALFORMED_FLAG, Kind.SYNTAX),
    DUPLICATE_FLAG(ValueRule.DUPLICATE_FLAG, Kind.SYNTAX),
    UNKNOWN_FLAG("UnknownFlag", Kind.CATALOGUE, Severity.WARNING),
    UNKNOWN_COUNTRY("UnknownCountry", Kind.CATALOGUE, Severity.ERROR),
    MALFORMED_MAKE(ValueRule.MALFORMED_MAKE, Kind.SYNTAX),
    UNKNOWN_MAKE("UnknownMake", Kind.CATALOGUE, Severity.WARNING),
    SIMULATED_VIN_IN_LIVE_MODE(ValueRule.SIMULATED_VIN_IN_LIVE_MODE, Kind.BEHAVIOUR),
    MALFORMED_VIN(ValueRule.MALFORMED_VIN, Kind.SYNTAX),
    EMPTY_STATE(ValueRule.EMPTY_STATE, Kind.SYNTAX),
    SUSPICIOUS_VIN("SuspiciousVin", Kind.CATALOGUE, Severity.WARNING),
    MALFORMED_PARAMETER("MalformedParameter", Kind.SYNTAX, Severity.ERROR),
    MALFORMED_ORIGIN(ValueRule.MALFORMED_ORIGIN, Kind.SYNTAX),
    URL_TOO_LONG("UrlTooLong", Kind.CATALOGUE, Severity.ERROR),
    UNPAIRED_SURROGATE(ValueRule.UNPAIRED_SURROGATE, Kind.SYNTAX),
    VIN_WITHOUT_SINGLE_SELECT("VinWithoutSingleSelect", Kind.PRECEDENCE, Severity.ERROR),
    MAKE_OVERRIDDEN_BY_VIN("MakeOverriddenByVin", Kind.PRECEDENCE, Severity.ERROR),
    APP_ORIGIN_IGNORED("AppOriginIgnored", Kind.PRECEDENCE, Severity.ERROR),
    REMEMBER_USER_OUTSIDE_SIMULATED_MODE("RememberUserOutsideSimulatedMode", Kind.PRECEDENCE, Severity.ERROR),
    UNVERIFIED_WIRE_NAME("UnverifiedWireName", Kind.CATALOGUE, Severity.WARNING),
    USER_BESIDE_EXTERNAL_ID("UserBesideExternalId", Kind.CATALOGUE, Severity.WARNING);

    /** What a rule is about. The kind limits when the rule can be checked. */
    public enum Kind {
        STRUCTURE,
        OPTION,
        REQUIRED,
        SYNTAX,
        PRECEDENCE,
        BEHAVIOUR,
        CATALOGUE
    }

    private final String id;
    private final Kind kind;
    private final Severity severity;
    private final Optional<ValueRule> atRunTime;

    Rule(String id, Kind kind, Severity severity) {
        this.id = id;
        this.kind = kind;
        this.severity = severity;
        this.atRunTime = Optional.empty();
    }

    Rule(ValueRule rule, Kind kind) {
        this.id = rule.id();
        this.kind = kind;
        this.severity = Severity.ERROR;
        this.atRunTime = Optional.of(rule);
    }

    /** Returns the name, which is public and does not change. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the default severity. */
    public Severity severity() {
        return severity;
    }

    /** Returns this rule in the run-time library, if it is also checked at run time. */
    public Optional<ValueRule> atRunTime() {
        return atRunTime;
    }

    /**
     * Returns false for structure rules, whose factory would not compile, and for {@link #UNPAIRED_SURROGATE}, which no
     * URL can contain.
     */
    public boolean isConfigurable() {
        return kind != Kind.STRUCTURE && this != UNPAIRED_SURROGATE;
    }

    public static Optional<Rule> named(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    public static Rule of(ValueRule valueRule) {
        return named(valueRule.id()).orElseThrow();
    }
}
