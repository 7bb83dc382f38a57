// options: -Aconnectconfig.severity=UnusualClientId:off
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig(
    clientId = "todolist",
    redirectUri = "https://todo.example.com/your/way?x=$1",
    scopes = "read_vin",
    flags = {"color:your_color", "yours:1"})
public interface Fleet {}
