package io.github.connectconfig.runtime;

/** The rules about values, which speak at compile time and again for what is bound later. */
public enum ValueRule {
    MISSING_CLIENT_ID("MissingClientId"),
    MISSING_REDIRECT_URI("MissingRedirectUri"),
    MISSING_SCOPES("MissingScopes"),
    MALFORMED_CLIENT_ID("MalformedClientId"),
    WRONG_CLIENT_ID("WrongClientId"),
    MALFORMED_REDIRECT_URI("MalformedRedirectUri"),
    RESERVED_REDIRECT_QUERY("ReservedRedirectQuery"),
    INSECURE_REDIRECT_URI("InsecureRedirectUri"),
    UNSUPPORTED_REDIRECT_SCHEME("UnsupportedRedirectScheme"),
    REDIRECT_SCHEME_MISMATCH("RedirectSchemeMismatch"),
    MISSING_APP_ORIGIN("MissingAppOrigin"),
    MALFORMED_SCOPE("MalformedScope"),
    DUPLICATE_SCOPE("DuplicateScope"),
    MALFORMED_FLAG("MalformedFlag"),
    DUPLICATE_FLAG("DuplicateFlag"),
    MALFORMED_MAKE("MalformedMake"),
    SIMULATED_VIN_IN_LIVE_MODE("SimulatedVinInLiveMode"),
    MALFORMED_VIN("MalformedVin"),
    EMPTY_STATE("EmptyState"),
    MALFORMED_ORIGIN("MalformedOrigin"),
    UNPAIRED_SURROGATE("UnpairedSurrogate");

    private final String id;

    ValueRule(String id) {
        this.id = id;
    }

    /**
     * The stable name of the rule, under which the README explains it.
     *
     * @return such as {@code MalformedVin}
     */
    public String id() {
        return id;
    }
}
