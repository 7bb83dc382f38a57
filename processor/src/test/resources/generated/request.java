// Generated from Fleet by Connect Config; changes here are lost.
package demo;

import io.github.connectconfig.runtime.ApprovalPromptSetter;
import io.github.connectconfig.runtime.ConnectConfigGenerated;
import io.github.connectconfig.runtime.FluentRequest;
import io.github.connectconfig.runtime.MakeSetter;
import io.github.connectconfig.runtime.SingleSelectSetter;
import io.github.connectconfig.runtime.SingleSelectVinSetter;
import io.github.connectconfig.runtime.Values;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Builds the Smartcar Connect URLs of {@code Fleet}. Instances are immutable.
 * <pre>{@code https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live&approval_prompt={approvalPrompt}&make={make}&single_select={singleSelect}&single_select_vin={singleSelectVin}&flags={flags}&state={state}&user={user}&external_id={externalId}}</pre>
 *
 * <ul>
 * <li>{@code approvalPrompt}: whether an owner who has approved before is asked again; bound per URL</li>
 * <li>{@code make}: the brand that skips the brand selector; bound per URL</li>
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

  /**
   * Makes a factory; everything that it needs is in the annotation.
   */
  public FleetUrlFactory() {
  }

  /**
   * Starts a URL for one visit of one owner.
   *
   * @param state a value that cannot be guessed and comes back to the redirect URI
   * @return a request, for one thread
   * @throws IllegalArgumentException if the state is empty
   */
  public Request request(String state) {
    return new Request(VALUES.state(state));
  }

  /**
   * Starts a URL without a state: nothing will tell the owner's return from a forged one.
   *
   * @return a request, for one thread
   */
  public Request requestWithoutState() {
    return new Request("");
  }

  /**
   * Builds one URL. Not safe for several threads. The last call of a setter wins; flags add up. {@code make} and
   * {@code singleSelectVin} return the same request as a restricted type: what is set on either is set on both.
   */
  @ConnectConfigGenerated
  public static final class Request extends FluentRequest<Request> implements ApprovalPromptSetter<Request>, SingleSelectSetter<Request> {
    private Request(String state) {
      super(VALUES, "https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=required%3Aread_vin%20read_odometer&mode=live", state);
    }

    /**
     * Sets the brand that skips the brand selector.
     *
     * @param make the value, or null to leave it out
     * @return the request to go on with
     * @throws IllegalArgumentException if a value breaks a rule, which the message names
     */
    public MakeRequest make(String make) {
      return new MakeRequest(this).make(make);
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
   * A request with a make, which leaves no room for a VIN.
   */
  @ConnectConfigGenerated
  public static final class MakeRequest extends FluentRequest<MakeRequest> implements ApprovalPromptSetter<MakeRequest>, MakeSetter<MakeRequest>, SingleSelectSetter<MakeRequest> {
    private MakeRequest(Request before) {
      super(before);
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
