package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that SDKs, documentation and tutorials use for the parameters. */
public final class ParameterAliases {
    private static final Map<Parameter, List<String>> ALIASES = Map.ofEntries(
            of(Parameter.CLIENT_ID, "appId smartcarClientId clientIdentifier"),
            of(Parameter.APPLICATION_ID, "smartcarApplicationId applicationIdentifier"),
            of(
                    Parameter.REDIRECT_URI,
                    "redirect redirectUrl redirectionUri callback callbackUrl callbackUri returnUrl"),
            of(Parameter.RESPONSE_TYPE, "responseTypes"),
            of(
                    Parameter.SCOPES,
                    "scope permission permissions requiredPermissions permissionList scopeList perms requiredScopes"),
            of(
                    Parameter.MODE,
                    "testMode testing simulated simulatedMode simulation live liveMode sandbox sandboxMode connectMode environment env"),
            of(Parameter.APPROVAL_PROMPT, "forcePrompt prompt approval force forceApproval forceApprovalPrompt"),
            of(
                    Parameter.MAKE,
                    "brand makeBypass vehicleInfo vehicleMake vehicleBrand carMake carBrand makeName brandName manufacturer oem"),
            of(Parameter.SINGLE_SELECT, "single singleSelection singleSelectEnabled"),
            of(
                    Parameter.SINGLE_SELECT_VIN,
                    "vin vinNumber vehicleVin carVin singleVin selectVin vehicleIdentificationNumber"),
            of(Parameter.FLAGS, "flag flagList country countryCode accountSync teslaAuth"),
            of(Parameter.REMEMBER_USER, "rememberMe remember rememberOwner"),
            of(Parameter.VEHICLE_ID, "smartcarVehicleId connectedVehicleId"),
            of(Parameter.STATE, "csrf csrfToken csrfState xsrfToken nonce stateToken"),
            of(Parameter.USER, "userId ownerId userName email ownerEmail customerId"),
            of(Parameter.EXTERNAL_ID, "externalUserId externalOwnerId externalUser"),
            of(Parameter.ORIGIN, "connectOrigin smartcarConnectOrigin host hostname baseUrl baseUri"));

    private ParameterAliases() {}

    private static Map.Entry<Parameter, List<String>> of(Parameter parameter, String names) {
        return Map.entry(parameter, List.of(names.split(" ")));
    }

    /** Returns the aliases of a parameter. */
    public static List<String> of(Parameter parameter) {
        return ALIASES.getOrDefault(parameter, List.of());
    }

    /** Returns the parameter with this alias. Ignores case, {@code _} and {@code -}. */
    public static Optional<Parameter> meaning(String name) {
        String plain = plain(name);
        for (Parameter parameter : Parameter.values()) {
            for (String alias : of(parameter)) {
                if (plain(alias).equals(plain)) {
                    return Optional.of(parameter);
                }
            }
            if (isSpelt(plain, parameter)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Returns the parameter with this name, in Java or in the URL. Ignores case, {@code _} and {@code -}. */
    public static Optional<Parameter> spelt(String name) {
        String plain = plain(name);
        for (Parameter parameter : Parameter.values()) {
            if (isSpelt(plain, parameter)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    private static boolean isSpelt(String plain, Parameter parameter) {
        return plain(parameter.label()).equals(plain)
                || (parameter.isInQuery() && plain(parameter.wireName()).equals(plain));
    }

    /** Returns a name in lower case, without {@code _} and {@code -}. */
    static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
