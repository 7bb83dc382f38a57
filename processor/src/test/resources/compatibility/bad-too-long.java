// config: demo.TooLong
package demo;

import io.github.connectconfig.ConnectConfig;

@ConnectConfig( // error: UrlTooLong
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/" + TooLong.PATH,
    scopes = {"read_vin", "required:read_odometer"})
public interface TooLong {
  String X = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  String Y = X + X + X + X + X + X + X + X;
  String PATH = Y + Y + Y + Y + Y + Y + Y + Y + Y + Y + Y + Y + Y + Y + Y + Y;
}
