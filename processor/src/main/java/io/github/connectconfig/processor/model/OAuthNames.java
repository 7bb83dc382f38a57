package io.github.connectconfig.processor.model;

import java.util.List;

/** Names that OAuth, OpenID Connect and API clients use for what Connect takes no parameter for. */
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

    /** Whether it is the name of what has to stay on the server. */
    public static boolean isSecret(String name) {
        return SECRETS.contains(ParameterAliases.plain(name));
    }

    /** Whether it is the name of a parameter, but of none of Connect's. */
    public static boolean isForeign(String name) {
        return isSecret(name) || OTHERS.contains(ParameterAliases.plain(name));
    }
}
