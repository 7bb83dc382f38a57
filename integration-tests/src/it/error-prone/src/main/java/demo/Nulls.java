package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ConnectParameter;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Owners of whom little is known: all optional values may be null. */
@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = "read_vin")
public interface Nulls {
  /**
   * Whether the owner may connect only one vehicle.
   *
   * @return null or false for any number
   */
  @Nullable Boolean singleSelect();

  /**
   * The flags of all visits.
   *
   * @return null for none
   */
  @Nullable List<String> flags();

  /**
   * The URL for an owner who may be known.
   *
   * @param state the visit
   * @param user the owner, or null
   * @param id our own id, or null
   * @return the URL
   */
  String authorize(String state, @Nullable String user, @ConnectParameter("fleet_id") @Nullable String id);

  /**
   * The URL with flags of this visit.
   *
   * @param state the visit
   * @param flags flags, or null
   * @return the URL
   */
  URI flagged(String state, String @Nullable ... flags);

  /**
   * The URL with a list of flags.
   *
   * @param state the visit
   * @param flags flags, or null
   * @return the URL
   */
  String listed(String state, @Nullable List<@Nullable String> flags);
}
