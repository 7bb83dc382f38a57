// call: new FleetUrlFactory().url("https://example.com", "s")
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    scopes = "read_vin",
    responseType = io.github.connectconfig.ResponseType.NONE)
public interface Fleet extends Names { // error: FactoryNameTaken
    String url(String appOrigin, String state);
}

interface Names {
    class ResponseType {}
    int io = 1;
}
