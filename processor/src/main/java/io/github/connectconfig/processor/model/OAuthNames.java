package io.github.connectconfig.processor.model;

import java.util.List;

/** Names from OAuth, OpenID Connect and API clients that are no parameters of Connect. */
public final class OAuthNames {
    private static final List<String> SECRETS = List.of(
            "secret",
            "clientsecret",
            "appsecret",
            "applicationsecret",
            "apikey",
            "apisecret",
            "password",
            "token",
            "accesstoken",
            "refreshtoken",
            "idtoken",
            "authtoken",
            "bearertoken");

    private static final List<String> OTHERS = List.of(
            "code",
            "authorizationcode",
            "accesstype",
            "granttype",
            "responsemode",
            "audience",
            "display",
            "maxage",
            "loginhint",
            "acrvalues",
            "locale",
            "uilocales",
            "language",
            "lang",
            "codechallenge",
            "codechallengemethod",
            "codeverifier",
            "timeout");

    private OAuthNames() {}

    /** Returns true for the name of a secret, which must stay on the server. */
    public static boolean isSecret(String name) {
        return SECRETS.contains(ParameterAliases.plain(name));
    }

    /** Returns true for a known name that is not a parameter of Connect. */
    public static boolean isForeign(String name) {
        return isSecret(name) || OTHERS.contains(ParameterAliases.plain(name));
    }
}
