// MissingClientId, MissingRedirectUri, MissingScopes
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    redirectUri = "",
    scopes = {})
public interface Missing {}
