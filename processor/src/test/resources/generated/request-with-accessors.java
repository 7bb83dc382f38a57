// Generated from Fleet by Connect Config; changes here are lost.
package demo;

import io.github.connectconfig.Mode;
import io.github.connectconfig.runtime.ApprovalPromptSetter;
import io.github.connectconfig.runtime.ConnectConfigGenerated;
import io.github.connectconfig.runtime.FluentRequest;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.SingleSelectSetter;
import io.github.connectconfig.runtime.SingleSelectVinSetter;
import io.github.connectconfig.runtime.Values;
import java.lang.Override;
import java.lang.String;
import java.net.URI;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Builds the Smartcar Connect URLs of {@code Fleet}. Instances are immutable.
 * <pre>{@code https://connect.smartcar.com/oauth/authorize?response_type=code&scope=required%3Aread_vin%20read_odometer&client_id={clientId}&redirect_uri={redirectUri}&mode={mode}&approval_prompt={approvalPrompt}&make={make}&single_select={singleSelect}&single_select_vin={singleSelectVin}&flags={flags}&state={state}&user={user}&external_id={externalId}}</pre>
 *
 * <ul>
 * <li>{@code clientId}: the application's id; taken by the constructor</li>
 * <li>{@code redirectUri}: where Connect sends the owner back to; taken by the constructor</li>
 * <li>{@code mode}: live or simulated vehicles; taken by the constructor</li>
 * <li>{@code approvalPrompt}: whether an owner who has approved before is asked again; bound per URL</li>
 * <li>{@code make}: the brand that skips the brand selector; taken by the constructor</li>
 * <li>{@code singleSelect}: whether the owner may pick one vehicle only; bound per URL</li>
 * <li>{@code singleSelectVin}: the VIN of the only vehicle that may be authorized; bound per URL</li>
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

  private final URI redirectUri;

  private final Mode mode;

  private final String make;

  private final String makeValue;

  private final String prefix;

  /**
   * Takes what the annotation leaves open, checks it and encodes it once.
   *
   * @param clientId the application's id
   * @param redirectUri where Connect sends the owner back to
   * @param mode live or simulated vehicles
   * @param make the brand that skips the brand selector
   * @throws IllegalArgumentException if a value breaks a rule, which the message names
   */
  public FleetUrlFactory(String clientId, URI redirectUri, Mode mode, String make) {
    this.clientId = Objects.requireNonNull(clientId, "clientId is null: is the property or environment variable that brings it set, such as SMARTCAR_CLIENT_ID?");
    this.redirectUri = Objects.requireNonNull(redirectUri, "redirectUri is null: is the property or environment variable that brings it set, such as SMARTCAR_REDIRECT_URI?");
    this.mode = Objects.requireNonNull(mode, "mode is null: is the property or environment variable that brings it set?");
    this.make = Objects.requireNonNullElse(make, "");
    String clientIdValue = VALUES.clientId(this.clientId);
    String redirectUriValue = VALUES.redirectUri(this.redirectUri);
    String modeValue = VALUES.mode(this.mode);
    this.makeValue = VALUES.make(this.make);
    VALUES.requireAcceptedClientId(this.clientId);
    VALUES.requireAcceptedRedirectUri(this.redirectUri.toString(), this.clientId, "https://connect.smartcar.com");
    this.prefix = "https://connect.smartcar.com/oauth/authorize?response_type=code&scope=required%3Aread_vin%20read_odometer&client_id="
        + clientIdValue
        + "&redirect_uri="
        + redirectUriValue
        + "&mode="
        + modeValue;
  }

  @Override
  public String clientId() {
    return this.clientId;
  }

  @Override
  public URI redirectUri() {
    return this.redirectUri;
  }

  @Override
  public Mode mode() {
    return this.mode;
  }

  @Override
  public String make() {
    return this.make;
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
  public static final class Request extends FluentRequest<Request> implements ApprovalPromptSetter<Request>, SingleSelectSetter<Request> {
    private Request(FleetUrlFactory factory, String state) {
      super(VALUES, factory.prefix, state);
      bind(Parameter.MAKE, factory.makeValue);
    }

    /**
     * Sets the VIN of the only vehicle that may be authorized.
     *
     * @param singleSelectVin 17 characters of A-Z and 0-9
     * @return the request to go on with
     * @throws IllegalArgumentException if a value breaks a rule, which the message names
     */
    public VinRequest singleSelectVin(String singleSelectVin) {
      return new VinRequest(this).singleSelectVin(singleSelectVin);
    }
  }

  /**
   * A request for one vehicle, which leaves no room for a make or a choice of vehicles.
   */
  @ConnectConfigGenerated
  public static final class VinRequest extends FluentRequest<VinRequest> implements ApprovalPromptSetter<VinRequest>, SingleSelectVinSetter<VinRequest> {
    private VinRequest(Request before) {
      super(before);
    }
  }
}
