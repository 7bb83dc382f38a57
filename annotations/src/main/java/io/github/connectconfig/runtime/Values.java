package io.github.connectconfig.runtime;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.ResponseType;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Checks and encodes values that are bound after compile time; called by generated factories. Each method checks a
 * value with the rules that are errors for the config, and returns it percent-encoded, or {@code ""} if it is left out.
 *
 * <p>A method throws an {@link IllegalArgumentException} for a value that breaks a rule; the message begins with {@code
 * [ConnectConfig/<Rule>]}. It throws a {@link NullPointerException} that names the parameter for a null that is not
 * allowed. No message contains what was bound as a state, a user, a VIN or a parameter that the library does not know,
 * nor the values of a redirect URI's query.
 */
public final class Values {
    /** Not an {@code EnumSet}: it uses reflection on the enum, and shrinkers rename what it looks for. */
    private final Set<ValueRule> unenforced;

    private Values(Set<ValueRule> unenforced) {
        this.unenforced = unenforced;
    }

    /**
     * Returns an instance for a config in which all rules are errors.
     *
     * @return an immutable instance
     */
    public static Values all() {
        return new Values(Set.of());
    }

    /**
     * Returns an instance for a config with rules that do not throw. {@code UnpairedSurrogate} always throws, because
     * no URL can contain such a value.
     *
     * @param unenforced the rules that are off or warnings
     * @return an immutable instance
     */
    public static Values except(ValueRule... unenforced) {
        return new Values(Set.copyOf(Arrays.asList(unenforced)));
    }

    /**
     * Returns the application's id, percent-encoded, after checking its form.
     *
     * @param clientId not null
     * @return the encoded id
     */
    public String clientId(String clientId) {
        return id(Parameter.CLIENT_ID, clientId);
    }

    /**
     * Returns the application's id, percent-encoded, after checking its form.
     *
     * @param applicationId not null
     * @return the encoded id
     */
    public String applicationId(String applicationId) {
        return id(Parameter.APPLICATION_ID, applicationId);
    }

    private String id(Parameter parameter, String id) {
        String name = parameter.label();
        if (Objects.requireNonNull(id, name).isEmpty()) {
            refuse(Unset.violation(name), name, Optional.empty());
            return "";
        }
        Optional<Violation> violation = ClientIds.of(parameter).violation(id);
        if (violation.isPresent()) {
            refuse(violation, name, ClientIds.withoutSecret(id));
        }
        return QueryEncoder.encode(name, id);
    }

    /**
     * Checks that Connect is not known to reject the application's id. Does not check the form; {@link
     * #clientId(String)} does.
     *
     * @param clientId not null
     */
    public void requireAcceptedClientId(String clientId) {
        requireAcceptedId(Parameter.CLIENT_ID, clientId);
    }

    /**
     * Checks that Connect is not known to reject the application's id. Does not check the form; {@link
     * #applicationId(String)} does.
     *
     * @param applicationId not null
     */
    public void requireAcceptedApplicationId(String applicationId) {
        requireAcceptedId(Parameter.APPLICATION_ID, applicationId);
    }

    private void requireAcceptedId(Parameter parameter, String id) {
        ClientIds rules = ClientIds.of(parameter);
        if (!rules.violation(id).isPresent()) {
            refuse(rules.refusedByConnect(id), parameter.label(), id);
        }
    }

    /**
     * Returns a redirect URI, percent-encoded, after checking its form.
     *
     * @param redirectUri not null
     * @return the encoded URI
     */
    public String redirectUri(String redirectUri) {
        if (Objects.requireNonNull(redirectUri, "redirectUri").isEmpty()) {
            refuse(Unset.violation("redirectUri"), "redirectUri", Optional.empty());
            return "";
        }
        refuse(RedirectUris.violation(redirectUri), "redirectUri", Quoting.withoutValues(redirectUri));
        return QueryEncoder.encode("redirectUri", redirectUri);
    }

    /**
     * Returns a redirect URI, percent-encoded, after checking its form.
     *
     * @param redirectUri not null
     * @return the encoded URI
     */
    public String redirectUri(URI redirectUri) {
        return redirectUri(Objects.requireNonNull(redirectUri, "redirectUri").toString());
    }

    /**
     * Checks that Connect is not known to reject a redirect URI. Does not check the form; {@link #redirectUri(String)}
     * does.
     *
     * @param redirectUri a redirect URI, or {@code ""}
     * @param clientId the application's id, or {@code ""} if it is not known yet
     * @param origin the origin of Connect
     */
    public void requireAcceptedRedirectUri(String redirectUri, String clientId, String origin) {
        if (!RedirectUris.violation(redirectUri).isPresent()) {
            refuse(
                    RedirectUris.refusedByConnect(redirectUri, clientId, origin),
                    "redirectUri",
                    Quoting.withoutValues(redirectUri));
        }
    }

    /**
     * Returns the value of a mode in the URL.
     *
     * @param mode not null
     * @return the value as it is written in a URL
     */
    public String mode(Mode mode) {
        return Objects.requireNonNull(mode, "mode").value();
    }

    /**
     * Returns the value of a response type in the URL.
     *
     * @param responseType not null
     * @return the value as it is written in a URL
     */
    public String responseType(ResponseType responseType) {
        return Objects.requireNonNull(responseType, "responseType").value();
    }

    /**
     * Returns the origin of the page that opens Connect, percent-encoded, after checking it.
     *
     * @param appOrigin the origin; null or empty leaves it out
     * @param responseType the response type; Connect ignores the origin if it is a code
     * @param redirectUri the redirect URI; Connect ignores the origin if there is one; may be null or empty
     * @return the encoded origin, or {@code ""} if Connect ignores it
     */
    public String appOrigin(String appOrigin, ResponseType responseType, String redirectUri) {
        if (appOrigin == null || appOrigin.isEmpty()) {
            return "";
        }
        refuse(Origins.appOriginViolation(appOrigin), "appOrigin", Quoting.withoutValues(appOrigin));
        String encoded = QueryEncoder.encode("appOrigin", appOrigin);
        boolean isIgnored = responseType != ResponseType.NONE || (redirectUri != null && !redirectUri.isEmpty());
        return isIgnored ? "" : encoded;
    }

    /**
     * Returns the origin of the page that opens Connect, percent-encoded, after checking it.
     *
     * @param appOrigin the origin; null or empty leaves it out
     * @param responseType the response type; Connect ignores the origin if it is a code
     * @param redirectUri the redirect URI; Connect ignores the origin if there is one; may be null or empty
     * @return the encoded origin, or {@code ""} if Connect ignores it
     */
    public String appOrigin(String appOrigin, ResponseType responseType, URI redirectUri) {
        return appOrigin(appOrigin, responseType, redirectUri == null ? "" : redirectUri.toString());
    }

    /**
     * Returns the value of an approval prompt in the URL.
     *
     * @param approvalPrompt the prompt; null means {@code AUTO}
     * @return {@code force} or {@code ""}
     */
    public String approvalPrompt(ApprovalPrompt approvalPrompt) {
        return approvalPrompt == ApprovalPrompt.FORCE ? approvalPrompt.value() : "";
    }

    /**
     * Returns a make, percent-encoded, after checking it.
     *
     * @param make the make; null or empty leaves it out
     * @return the encoded make
     */
    public String make(String make) {
        if (make == null || make.isEmpty()) {
            return "";
        }
        Optional<Violation> violation = Makes.violation(make);
        if (violation.isPresent()) {
            refuse(violation.get(), "make", Vins.isShapedAs(make) ? Optional.empty() : Optional.of(make));
        }
        return QueryEncoder.encode("make", make);
    }

    /**
     * Returns the value of a single select in the URL.
     *
     * @param singleSelect true or false
     * @return {@code true} or {@code ""}
     */
    public String singleSelect(boolean singleSelect) {
        return singleSelect ? "true" : "";
    }

    /**
     * Returns the value of a single select in the URL.
     *
     * @param singleSelect true or false; null means false
     * @return {@code true} or {@code ""}
     */
    public String singleSelect(Boolean singleSelect) {
        return Boolean.TRUE.equals(singleSelect) ? "true" : "";
    }

    /**
     * Returns a VIN, percent-encoded, after checking its form.
     *
     * @param vin not null: without a VIN every vehicle could be connected
     * @return the encoded VIN
     */
    public String singleSelectVin(String vin) {
        if (Objects.requireNonNull(vin, "singleSelectVin").isEmpty()) {
            refuse(Unset.violation("singleSelectVin"), "singleSelectVin", Optional.empty());
            return "";
        }
        refuse(Vins.violation(vin), "singleSelectVin");
        return QueryEncoder.encode("singleSelectVin", vin);
    }

    /**
     * Checks that a VIN fits its mode.
     *
     * @param vin not null
     * @param mode not null
     */
    public void requireVinFitsMode(String vin, Mode mode) {
        Objects.requireNonNull(vin, "singleSelectVin");
        refuse(Vins.simulatedInLiveMode(vin, Objects.requireNonNull(mode, "mode")), "singleSelectVin");
    }

    /**
     * Returns the bound scopes, followed by the added ones, after checking these.
     *
     * @param before the bound scopes, already checked
     * @param added not null, without null elements
     * @return an immutable list of all of them, not encoded
     */
    public List<String> scopes(List<String> before, Collection<? extends String> added) {
        List<String> all = join("scopes", before, Objects.requireNonNull(added, "scopes"), Scopes::violation);
        if (all.isEmpty()) {
            refuse(Unset.violation("scopes"), "scopes", Optional.empty());
        }
        return all;
    }

    /**
     * Returns the bound scopes, followed by the added ones, after checking these.
     *
     * @param before the bound scopes, already checked
     * @param added not null, without null elements
     * @return an immutable list of all of them, not encoded
     */
    public List<String> scopes(List<String> before, String[] added) {
        return scopes(before, Arrays.asList(Objects.requireNonNull(added, "scopes")));
    }

    /**
     * Returns the bound flags, followed by the added ones, after checking these.
     *
     * @param before the bound flags, already checked
     * @param added the flags, without null elements; null adds nothing
     * @return an immutable list of all of them, not encoded
     */
    public List<String> flags(List<String> before, Collection<? extends String> added) {
        return join("flags", before, Objects.requireNonNullElse(added, List.of()), Flags::violation);
    }

    /**
     * Returns the bound flags, followed by the added ones, after checking these.
     *
     * @param before the bound flags, already checked
     * @param added the flags, without null elements; null adds nothing
     * @return an immutable list of all of them, not encoded
     */
    public List<String> flags(List<String> before, String[] added) {
        return flags(before, added == null ? List.of() : Arrays.asList(added));
    }

    /**
     * Returns the value of {@code rememberUser} in the URL.
     *
     * @param rememberUser true or false
     * @param mode not null; in live mode {@code false} is not written
     * @return {@code false} or {@code ""}
     */
    public String rememberUser(boolean rememberUser, Mode mode) {
        Objects.requireNonNull(mode, "mode");
        return !rememberUser && mode == Mode.SIMULATED ? "false" : "";
    }

    /**
     * Returns the value of {@code rememberUser} in the URL.
     *
     * @param rememberUser true or false; null means true
     * @param mode not null; in live mode {@code false} is not written
     * @return {@code false} or {@code ""}
     */
    public String rememberUser(Boolean rememberUser, Mode mode) {
        return rememberUser(!Boolean.FALSE.equals(rememberUser), mode);
    }

    /**
     * Returns a vehicle's id, percent-encoded, after checking that it is not blank and no placeholder.
     *
     * @param vehicleId not null
     * @return the encoded id
     */
    public String vehicleId(String vehicleId) {
        if (Objects.requireNonNull(vehicleId, "vehicleId").trim().isEmpty()) {
            refuse(Unset.violation("vehicleId"), "vehicleId", Optional.empty());
        }
        refuse(Placeholders.violation(vehicleId), "vehicleId");
        return QueryEncoder.encode("vehicleId", vehicleId);
    }

    /**
     * Checks that a re-authentication without a vehicle id has a make.
     *
     * @param make the make; null or empty means none
     */
    public void requireMake(String make) {
        if (make == null || make.isEmpty()) {
            refuse(Unset.violation("make"), "make", Optional.empty());
        }
    }

    /**
     * Returns the value of a response type in the URL of a re-authentication.
     *
     * @param responseType not null
     * @return the value as it is written in a URL, with {@code vehicle_id} instead of {@code code}
     */
    public String reauthenticationResponse(ResponseType responseType) {
        return ReauthenticationResponse.INSTANCE.written(
                Objects.requireNonNull(responseType, "responseType").name());
    }

    /**
     * Returns a state, percent-encoded, after checking that it is not empty.
     *
     * @param state not null
     * @return the encoded state
     */
    public String state(String state) {
        refuse(States.violation(Objects.requireNonNull(state, "state")), "state");
        return QueryEncoder.encode("state", state);
    }

    /**
     * Returns a text that has no specific rules, percent-encoded.
     *
     * @param name the parameter
     * @param text any text; null or empty leaves it out
     * @return the encoded text
     */
    public String text(String name, String text) {
        return text == null ? "" : QueryEncoder.encode(name, text);
    }

    /**
     * Returns the origin of Connect after checking it.
     *
     * @param origin the origin; null or empty means Smartcar's
     * @return the origin, not encoded
     */
    public String origin(String origin) {
        if (origin == null || origin.isEmpty()) {
            return Origins.SMARTCAR;
        }
        refuse(Origins.violation(origin), "origin", Quoting.withoutValues(origin));
        // The origin is written as it is; this call only rejects an unpaired surrogate.
        QueryEncoder.encode("origin", origin);
        return origin;
    }

    private List<String> join(
            String name,
            List<String> before,
            Collection<? extends String> added,
            BiFunction<String, Collection<String>, Optional<Violation>> rule) {
        List<String> all = new ArrayList<>(before);
        int index = 0;
        for (String value : added) {
            String where = name + "[" + index + "]";
            Optional<Violation> violation = rule.apply(Objects.requireNonNull(value, where), all);
            if (violation.isPresent()) {
                String twin = twin(violation.get().rule(), value, all, before.size(), name);
                refuse(violation.get(), where + twin, Optional.of(value));
            }
            all.add(value);
            index++;
        }
        return List.copyOf(all);
    }

    /** Returns the first of two duplicates and its location for a message: it may be in another list. */
    private static String twin(ValueRule rule, String value, List<String> all, int before, String name) {
        int index;
        if (rule == ValueRule.DUPLICATE_SCOPE) {
            index = Scopes.indexOfSame(value, all);
        } else if (rule == ValueRule.DUPLICATE_FLAG) {
            index = Flags.indexOfSame(value, all);
        } else {
            return "";
        }
        return " beside " + Quoting.of(all.get(index), 60)
                + (index < before ? ", which was bound before" : " in " + name + "[" + (index - before) + "]");
    }

    private void refuse(Optional<Violation> violation, String where, String value) {
        if (violation.isPresent()) {
            refuse(violation.get(), where, Optional.of(value));
        }
    }

    /** Throws without the value, for secret values. */
    private void refuse(Optional<Violation> violation, String where) {
        if (violation.isPresent()) {
            refuse(violation.get(), where, Optional.empty());
        }
    }

    private void refuse(Violation violation, String where, Optional<String> shown) {
        if (!unenforced.contains(violation.rule())) {
            throw new IllegalArgumentException(violation.message(where, shown));
        }
    }
}
