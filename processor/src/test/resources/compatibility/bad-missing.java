// config: demo.Missing
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig( // error: MissingClientId
    redirectUri = "", // error: MissingRedirectUri
    scopes = {}) // error: MissingScopes
public interface Missing {}
