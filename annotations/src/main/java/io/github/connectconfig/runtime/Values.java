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
 * What generated factories call for values that are bound later than compile time: each method checks a value with the
 * rules that are errors for the config and returns it percent-encoded, {@code ""} for one that is to be left out.
 *
 * <p>A value that breaks a rule is an {@link IllegalArgumentException} whose message begins with
 * {@code [ConnectConfig/<Rule>]}; a null that may not be, a {@link NullPointerException} that names the parameter. No
 * message holds a state, a user, a VIN or the value of a parameter that the library does not know.
 */
public final class Values {
    /** Not an {@code EnumSet}, which reflects on the enum; shrinkers rename what it looks for. */
    private final Set<ValueRule> silent;

    private Values(Set<ValueRule> silent) {
        this.silent = silent;
    }

    /**
     * Values of a config that has all rules on.
     *
     * @return an immutable instance
     */
    public static Values all() {
        return new Values(Set.of());
    }

    /**
     * Values of a config with rules that do not throw. {@code UnpairedSurrogate} throws all the same: there is no URL for
     * such a value.
     *
     * @param silent the rules that are off or mere warnings
     * @return an immutable instance
     */
    public static Values except(ValueRule... silent) {
        return new Values(Set.copyOf(Arrays.asList(silent)));
    }

    /**
     * Checks the form of the application's id.
     *
     * @param clientId not null
     * @return the encoded id
     */
    public String clientId(String clientId) {
        return id(Parameter.CLIENT_ID, clientId);
    }

    /**
     * Checks the form of the application's id.
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
        refuse(ClientIds.of(parameter).violation(id), name, ClientIds.withoutSecret(id));
        return QueryEncoder.encode(name, id);
    }

    /**
     * Checks what Connect is known to refuse of the application's id. Does not check the form; {@link #clientId(String)} does.
     *
     * @param clientId not null
     */
    public void requireAcceptedClientId(String clientId) {
        requireAcceptedId(Parameter.CLIENT_ID, clientId);
    }

    /**
     * Checks what Connect is known to refuse of the application's id. Does not check the form; {@link
     * #applicationId(String)} does.
     *
     * @param applicationId not null
     */
    public void requireAcceptedApplicationId(String applicationId) {
        requireAcceptedId(Parameter.APPLICATION_ID, applicationId);
    }

    private void requireAcceptedId(Parameter parameter, String id) {
        ClientIds rules = ClientIds.of(parameter);
        if (rules.violation(id).isEmpty()) {
            refuse(rules.refusedByConnect(id), parameter.label(), id);
        }
    }

    /**
     * Checks the form of a redirect URI.
     *
     * @param redirectUri not null
     * @return the encoded URI
     */
    public String redirectUri(String redirectUri) {
        if (Objects.requireNonNull(redirectUri, "redirectUri").isEmpty()) {
            refuse(Unset.violation("redirectUri"), "redirectUri", Optional.empty());
            return "";
        }
        refuse(RedirectUris.violation(redirectUri), "redirectUri", Quoting.withoutUserInfo(redirectUri));
        return QueryEncoder.encode("redirectUri", redirectUri);
    }

    /**
     * Checks the form of a redirect URI.
     *
     * @param redirectUri not null
     * @return the encoded URI
     */
    public String redirectUri(URI redirectUri) {
        return redirectUri(Objects.requireNonNull(redirectUri, "redirectUri").toString());
    }

    /**
     * Checks what Connect is known to refuse of a redirect URI. Does not check the form; {@link #redirectUri(String)} does.
     *
     * @param redirectUri a redirect URI, or {@code ""}
     * @param clientId the application's id, or {@code ""} while it is not known
     * @param origin the origin of Connect
     */
    public void requireAcceptedRedirectUri(String redirectUri, String clientId, String origin) {
        String known = clientId.isEmpty() ? null : clientId;
        if (RedirectUris.violation(redirectUri).isEmpty()) {
            refuse(
                    RedirectUris.refusedByConnect(redirectUri, known, origin),
                    "redirectUri",
                    Quoting.withoutUserInfo(redirectUri));
        }
    }

    /**
     * The mode.
     *
     * @param mode not null
     * @return its value
     */
    public String mode(Mode mode) {
        return Objects.requireNonNull(mode, "mode").value();
    }

    /**
     * What Connect returns.
     *
     * @param responseType not null
     * @return its value
     */
    public String responseType(ResponseType responseType) {
        return Objects.requireNonNull(responseType, "responseType").value();
    }

    /**
     * Checks the origin of the page that opens Connect.
     *
     * @param appOrigin may be null or empty, which leaves it out
     * @param responseType with a code Connect ignores the origin
     * @param redirectUri beside which Connect ignores it too; may be null or empty
     * @return the encoded origin, {@code ""} where Connect ignores it
     */
    public String appOrigin(String appOrigin, ResponseType responseType, String redirectUri) {
        if (appOrigin == null || appOrigin.isEmpty()) {
            return "";
        }
        refuse(Origins.appOriginViolation(appOrigin), "appOrigin", Quoting.withoutUserInfo(appOrigin));
        String encoded = QueryEncoder.encode("appOrigin", appOrigin);
        boolean isIgnored = responseType != ResponseType.NONE || (redirectUri != null && !redirectUri.isEmpty());
        return isIgnored ? "" : encoded;
    }

    /**
     * Checks the origin of the page that opens Connect.
     *
     * @param appOrigin may be null or empty, which leaves it out
     * @param responseType with a code Connect ignores the origin
     * @param redirectUri beside which Connect ignores it too; may be null
     * @return the encoded origin, {@code ""} where Connect ignores it
     */
    public String appOrigin(String appOrigin, ResponseType responseType, URI redirectUri) {
        return appOrigin(appOrigin, responseType, redirectUri == null ? "" : redirectUri.toString());
    }

    /**
     * Whether owners are asked again.
     *
     * @param approvalPrompt may be null, which is {@code AUTO}
     * @return {@code force} or {@code ""}
     */
    public String approvalPrompt(ApprovalPrompt approvalPrompt) {
        return approvalPrompt == ApprovalPrompt.FORCE ? approvalPrompt.value() : "";
    }

    /**
     * Checks a make.
     *
     * @param make may be null or empty, which leaves it out
     * @return the encoded make
     */
    public String make(String make) {
        if (make == null || make.isEmpty()) {
            return "";
        }
        refuse(Makes.violation(make), "make", make);
        return QueryEncoder.encode("make", make);
    }

    /**
     * Whether the owner may pick one vehicle only.
     *
     * @param singleSelect true or false
     * @return {@code true} or {@code ""}
     */
    public String singleSelect(boolean singleSelect) {
        return singleSelect ? "true" : "";
    }

    /**
     * Whether the owner may pick one vehicle only.
     *
     * @param singleSelect true or false, or null, which is false
     * @return {@code true} or {@code ""}
     */
    public String singleSelect(Boolean singleSelect) {
        return Boolean.TRUE.equals(singleSelect) ? "true" : "";
    }

    /**
     * Checks the form of a VIN.
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
     * Adds scopes to those that were bound before.
     *
     * @param before checked scopes
     * @param added not null, nor is an element
     * @return all of them, immutable
     */
    public List<String> scopes(List<String> before, Collection<? extends String> added) {
        List<String> all = join("scopes", before, Objects.requireNonNull(added, "scopes"), Scopes::violation);
        if (all.isEmpty()) {
            refuse(Unset.violation("scopes"), "scopes", Optional.empty());
        }
        return all;
    }

    /**
     * Adds scopes to those that were bound before.
     *
     * @param before checked scopes
     * @param added not null, nor is an element
     * @return all of them, immutable
     */
    public List<String> scopes(List<String> before, String[] added) {
        return scopes(before, Arrays.asList(Objects.requireNonNull(added, "scopes")));
    }

    /**
     * Adds flags to those that were bound before.
     *
     * @param before checked flags
     * @param added may be null, which adds nothing; no element is
     * @return all of them, immutable
     */
    public List<String> flags(List<String> before, Collection<? extends String> added) {
        return join("flags", before, Objects.requireNonNullElse(added, List.of()), Flags::violation);
    }

    /**
     * Adds flags to those that were bound before.
     *
     * @param before checked flags
     * @param added may be null, which adds nothing; no element is
     * @return all of them, immutable
     */
    public List<String> flags(List<String> before, String[] added) {
        return flags(before, added == null ? List.of() : Arrays.asList(added));
    }

    /**
     * Whether Connect remembers the owner.
     *
     * @param rememberUser true or false
     * @param mode not null; in live mode nothing can be turned off
     * @return {@code false} or {@code ""}
     */
    public String rememberUser(boolean rememberUser, Mode mode) {
        Objects.requireNonNull(mode, "mode");
        return !rememberUser && mode == Mode.SIMULATED ? "false" : "";
    }

    /**
     * Whether Connect remembers the owner.
     *
     * @param rememberUser true or false, or null, which is true
     * @param mode not null; in live mode nothing can be turned off
     * @return {@code false} or {@code ""}
     */
    public String rememberUser(Boolean rememberUser, Mode mode) {
        return rememberUser(!Boolean.FALSE.equals(rememberUser), mode);
    }

    /**
     * Checks a vehicle's id.
     *
     * @param vehicleId not null
     * @return the encoded id
     */
    public String vehicleId(String vehicleId) {
        if (Objects.requireNonNull(vehicleId, "vehicleId").isEmpty()) {
            refuse(Unset.violation("vehicleId"), "vehicleId", Optional.empty());
        }
        return QueryEncoder.encode("vehicleId", vehicleId);
    }

    /**
     * Checks that a re-authentication without a vehicle has a make.
     *
     * @param make may be null, which is none
     */
    public void requireMake(String make) {
        if (make == null || make.isEmpty()) {
            refuse(Unset.violation("make"), "make", Optional.empty());
        }
    }

    /**
     * What Connect returns of a re-authentication.
     *
     * @param responseType not null
     * @return {@code vehicle_id} in the place of {@code code}
     */
    public String reauthenticationResponse(ResponseType responseType) {
        return ReauthenticationResponse.INSTANCE.written(
                Objects.requireNonNull(responseType, "responseType").name());
    }

    /**
     * Checks a state.
     *
     * @param state not null
     * @return the encoded state
     */
    public String state(String state) {
        refuse(States.violation(Objects.requireNonNull(state, "state")), "state");
        return QueryEncoder.encode("state", state);
    }

    /**
     * Any text that has no rule.
     *
     * @param name the parameter
     * @param text may be null or empty, which leaves it out
     * @return the encoded text
     */
    public String text(String name, String text) {
        return text == null ? "" : QueryEncoder.encode(name, text);
    }

    /**
     * Checks the origin.
     *
     * @param origin may be null or empty, which is Smartcar's
     * @return the origin as it is
     */
    public String origin(String origin) {
        if (origin == null || origin.isEmpty()) {
            return Origins.SMARTCAR;
        }
        refuse(Origins.violation(origin), "origin", Quoting.withoutUserInfo(origin));
        // It is written as it is, but half of a surrogate pair has no place in any URL.
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

    /** The other one of two that are the same, as a message names it: it may stand elsewhere. */
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

    /** For a value that nobody else may see. */
    private void refuse(Optional<Violation> violation, String where) {
        if (violation.isPresent()) {
            refuse(violation.get(), where, Optional.empty());
        }
    }

    private void refuse(Violation violation, String where, Optional<String> shown) {
        if (!silent.contains(violation.rule())) {
            throw new IllegalArgumentException(violation.message(where, shown));
        }
    }
}
