// Generated from Fleet by Connect Config; changes here are lost.
package demo;

import io.github.connectconfig.Mode;
import io.github.connectconfig.runtime.ApprovalPromptSetter;
import io.github.connectconfig.runtime.ConnectConfigGenerated;
import io.github.connectconfig.runtime.FluentRequest;
import io.github.connectconfig.runtime.Values;
import java.lang.Override;
import java.lang.String;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Builds the Smartcar Connect URLs of {@code Fleet}. Instances are immutable.
 * <pre>{@code https://connect.smartcar.com/oauth/authorize?response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live&single_select=true&client_id={clientId}&redirect_uri={redirectUri}&single_select_vin={singleSelectVin}&approval_prompt={approvalPrompt}&flags={flags}&state={state}&user={user}&external_id={externalId}}</pre>
 *
 * <ul>
 * <li>{@code clientId}: the application's id; taken by the constructor</li>
 * <li>{@code redirectUri}: where Connect sends the owner back to; taken by the constructor</li>
 * <li>{@code approvalPrompt}: whether an owner who has approved before is asked again; bound per URL</li>
 * <li>{@code singleSelectVin}: the VIN of the only vehicle that may be authorized; taken by the constructor</li>
 * <li>{@code flags}: Connect's flags, each {@code {flag}:{value}}; bound per URL</li>
 * <li>{@code state}: the value that comes back to the redirect URI; bound per URL</li>
 * <li>{@code user}: the owner's id, for analytics; bound per URL</li>
 * <li>{@code externalId}: the owner's id in your system; bound per URL</li>
 * </ul>
 */
@Generated("io.github.connectconfig.processor.ConnectConfigProcessor")
@ConnectConfigGenerated
public final class FleetUrlFactory implements Fleet {
  private static final Values VALUES = Values.all();

  private final String clientId;

  private final String redirectUri;

  private final String singleSelectVin;

  private final String prefix;

  /**
   * Takes what the annotation leaves open, checks it and encodes it once.
   *
   * @param clientId the application's id
   * @param redirectUri where Connect sends the owner back to
   * @param singleSelectVin the VIN of the only vehicle that may be authorized
   * @throws IllegalArgumentException if a value breaks a rule, which the message names
   */
  public FleetUrlFactory(String clientId, String redirectUri, String singleSelectVin) {
    this.clientId = Objects.requireNonNull(clientId, "clientId is null: is the property or environment variable that brings it set, such as SMARTCAR_CLIENT_ID?");
    this.redirectUri = Objects.requireNonNull(redirectUri, "redirectUri is null: is the property or environment variable that brings it set, such as SMARTCAR_REDIRECT_URI?");
    this.singleSelectVin = Objects.requireNonNull(singleSelectVin, "singleSelectVin is null: is the property or environment variable that brings it set?");
    VALUES.requireVinFitsMode(this.singleSelectVin, Mode.LIVE);
    String clientIdValue = VALUES.clientId(this.clientId);
    String redirectUriValue = VALUES.redirectUri(this.redirectUri);
    String singleSelectVinValue = VALUES.singleSelectVin(this.singleSelectVin);
    VALUES.requireAcceptedClientId(this.clientId);
    VALUES.requireAcceptedRedirectUri(this.redirectUri, this.clientId, "https://connect.smartcar.com");
    this.prefix = "https://connect.smartcar.com/oauth/authorize?response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live&single_select=true&client_id="
        + clientIdValue
        + "&redirect_uri="
        + redirectUriValue
        + "&single_select_vin="
        + singleSelectVinValue;
  }

  @Override
  public String clientId() {
    return this.clientId;
  }

  @Override
  public String redirectUri() {
    return this.redirectUri;
  }

  @Override
  public String singleSelectVin() {
    return this.singleSelectVin;
  }

  /**
   * Starts a URL for one visit of one owner.
   *
   * @param state a value that cannot be guessed and comes back to the redirect URI
   * @return a request, for one thread
   * @throws IllegalArgumentException if the state is empty
   */
  public Request request(String state) {
    return new Request(this, VALUES.state(state));
  }

  /**
   * Starts a URL without a state: nothing will tell the owner's return from a forged one.
   *
   * @return a request, for one thread
   */
  public Request requestWithoutState() {
    return new Request(this, "");
  }

  /**
   * Builds one URL. Not safe for several threads. The last call of a setter wins; flags add up. {@code make} and
   * {@code singleSelectVin} return the same request as a restricted type: what is set on either is set on both.
   */
  @ConnectConfigGenerated
  public static final class Request extends FluentRequest<Request> implements ApprovalPromptSetter<Request> {
    private Request(FleetUrlFactory factory, String state) {
      super(VALUES, factory.prefix, state);
    }
  }
}
