package io.github.connectconfig.runtime;

/**
 * The rules about values. They are checked at compile time for constants, and at run time for values that are bound
 * later.
 */
public enum ValueRule {
    /** No client id. */
    MISSING_CLIENT_ID("MissingClientId"),
    /** No redirect URI. */
    MISSING_REDIRECT_URI("MissingRedirectUri"),
    /** No permission is asked for. */
    MISSING_SCOPES("MissingScopes"),
    /** A vehicle id that is empty. */
    MISSING_VEHICLE_ID("MissingVehicleId"),
    /** A placeholder or a sample instead of a value. */
    UNRESOLVED_PLACEHOLDER("UnresolvedPlaceholder"),
    /** A client id with white space, control characters, or quotes and the like around it. */
    MALFORMED_CLIENT_ID("MalformedClientId"),
    /** A {@code client_…} API credential instead of the client id. */
    WRONG_CLIENT_ID("WrongClientId"),
    /** A malformed redirect URI: relative, without a host, with user info, a fragment or white space. */
    MALFORMED_REDIRECT_URI("MalformedRedirectUri"),
    /** A redirect URI whose query has a name that Connect adds itself. */
    RESERVED_REDIRECT_QUERY("ReservedRedirectQuery"),
    /** A redirect URI with {@code http} elsewhere than on {@code localhost}. */
    INSECURE_REDIRECT_URI("InsecureRedirectUri"),
    /** A redirect URI with a scheme that Connect does not accept. */
    UNSUPPORTED_REDIRECT_SCHEME("UnsupportedRedirectScheme"),
    /** A redirect URI with the scheme of another application. */
    REDIRECT_SCHEME_MISMATCH("RedirectSchemeMismatch"),
    /** The JavaScript SDK's redirect page without the origin of the page that opens Connect. */
    MISSING_APP_ORIGIN("MissingAppOrigin"),
    /** An app origin that is not {@code https://} or {@code http://} and an authority. */
    MALFORMED_APP_ORIGIN("MalformedAppOrigin"),
    /** A scope that is empty, several names, or has a misspelt prefix {@code required:}. */
    MALFORMED_SCOPE("MalformedScope"),
    /** A permission that is asked for twice, with or without {@code required:}. */
    DUPLICATE_SCOPE("DuplicateScope"),
    /** A flag that is not <code>{flag}:{value}</code>. */
    MALFORMED_FLAG("MalformedFlag"),
    /** A flag name given twice. */
    DUPLICATE_FLAG("DuplicateFlag"),
    /** A make that is not upper case, or has characters that no make has. */
    MALFORMED_MAKE("MalformedMake"),
    /** The VIN of a simulated vehicle in live mode. */
    SIMULATED_VIN_IN_LIVE_MODE("SimulatedVinInLiveMode"),
    /** A VIN that is not 17 characters of A-Z and 0-9. */
    MALFORMED_VIN("MalformedVin"),
    /** A state that is empty. */
    EMPTY_STATE("EmptyState"),
    /** An origin that is not {@code https://} or {@code http://} and an authority. */
    MALFORMED_ORIGIN("MalformedOrigin"),
    /** An unpaired surrogate, in any value. */
    UNPAIRED_SURROGATE("UnpairedSurrogate");

    private final String id;

    ValueRule(String id) {
        this.id = id;
    }

    /**
     * Returns the stable name of the rule. {@code docs/rules.md} explains the rule under this name.
     *
     * @return such as {@code MalformedVin}
     */
    public String id() {
        return id;
    }
}
