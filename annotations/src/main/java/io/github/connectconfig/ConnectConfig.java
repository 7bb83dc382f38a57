package io.github.connectconfig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as a configuration of Smartcar Connect, the web page on which a vehicle's owner grants an
 * application access. The annotation processor checks the configuration and generates the class {@code
 * <Interface>UrlFactory}, which builds the URLs of Connect.
 *
 * <pre>{@code
 * @ConnectConfig(
 *     clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
 *     redirectUri = "https://example.com/callback",
 *     scopes = {"required:read_vin", Permission.READ_ODOMETER},
 *     mode = Mode.SIMULATED)
 * public interface FleetConnect {}
 * }</pre>
 *
 * <p>The state is a value that nobody can guess. Connect returns it in the callback. {@link ConnectState} issues one:
 *
 * <pre>{@code
 * String url = new FleetConnectUrlFactory().request(state).user("owner-42").url();
 * }</pre>
 *
 * <p>A member that is left out, or is {@code ""} or <code>{}</code>, is not bound by the annotation. It can be bound
 * later in two ways. An accessor, an abstract method without arguments and with the name of the member, makes it an
 * argument of the factory's constructor. A URL method, an abstract method that returns {@code String} or {@link
 * java.net.URI}, binds it by an argument of that name:
 *
 * <pre>{@code
 * @ConnectConfig(scopes = "read_vin")
 * public interface FleetConnect {
 *   String clientId();
 *   URI redirectUri();
 *   URI authorize(String state, String make);
 * }
 *
 * FleetConnect connect = new FleetConnectUrlFactory(clientId, redirectUri);
 * URI url = connect.authorize(state, Make.TESLA);
 * }</pre>
 *
 * <p>Source of the parameters and their meaning: Smartcar's documentation of Connect.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ConnectConfig {
    /**
     * Returns the application's id, a UUID from Smartcar's dashboard. Required, either here or as {@link
     * #applicationId()}.
     *
     * @return {@code client_id}
     */
    String clientId() default "";

    /**
     * Returns the application's id under its newer name, which Smartcar's front-end SDKs use. It replaces {@link
     * #clientId()}.
     *
     * @return {@code application_id}
     */
    String applicationId() default "";

    /**
     * Returns the URI to which Connect redirects the owner: an absolute URI that is registered for the application,
     * {@code https://…}, {@code http://localhost…} or <code>sc{clientId}://…</code>. Required, except with {@code
     * responseType = NONE}.
     *
     * @return {@code redirect_uri}
     */
    String redirectUri() default "";

    /**
     * Returns what the callback contains: a code, or no code with {@code NONE}; {@link #redirectUri()} may then be left
     * out. Always written to the URL.
     *
     * @return {@code response_type}
     */
    ResponseType responseType() default ResponseType.CODE;

    /**
     * Returns the origin of the page that opened Connect, for a config with {@code responseType = NONE} and no redirect
     * URI.
     *
     * @return {@code app_origin}: {@code https://} or {@code http://}, host and optional port
     */
    String appOrigin() default "";

    /**
     * Returns the permissions that the owner is asked for: one name per element, optionally with the prefix {@code
     * required:}. {@link Permission} has the known names as constants. Required.
     *
     * @return {@code scope}
     */
    String[] scopes() default {};

    /**
     * Returns whether owners connect real or simulated vehicles.
     *
     * @return {@code mode}
     */
    Mode mode() default Mode.LIVE;

    /**
     * Returns whether Connect asks an owner who has approved before again. Written to the URL if it is {@code FORCE}.
     *
     * @return {@code approval_prompt}
     */
    ApprovalPrompt approvalPrompt() default ApprovalPrompt.AUTO;

    /**
     * Returns the brand, in upper case. Connect shows the brand's login at once and skips the choice of a brand. {@link
     * Make} has the known names as constants.
     *
     * @return {@code make}
     */
    String make() default "";

    /**
     * Returns whether the owner may pick one vehicle only. Written to the URL if it is true.
     *
     * @return {@code single_select}
     */
    boolean singleSelect() default false;

    /**
     * Returns the VIN, of 17 characters, of the only vehicle that may be authorized. Needs {@link #singleSelect()} and
     * overrides {@link #make()}.
     *
     * @return {@code single_select_vin}
     */
    String singleSelectVin() default "";

    /**
     * Returns Connect's flags, each <code>{flag}:{value}</code>. With {@code country:DE} owners choose among the brands
     * of Germany.
     *
     * @return {@code flags}
     */
    String[] flags() default {};

    /**
     * Returns whether Connect remembers the owner's authorization at later logins. {@code false} is allowed in
     * simulated mode only. Smartcar does not document the parameter's name in the URL; see the rule {@code
     * UnverifiedWireName}.
     *
     * @return true to remember the owner
     */
    boolean rememberUser() default true;

    /**
     * Returns constant parameters that are newer than this library, each <code>{name}={value}</code>. The processor
     * splits them at the first {@code =} and percent-encodes them. For a value that differs between URLs, use an
     * argument with {@link ConnectParameter}.
     *
     * @return parameters of the query string, each under its {@code name}
     */
    String[] parameters() default {};

    /**
     * Returns the scheme and authority of Connect, before {@code /oauth/authorize}: Smartcar's, a proxy's or a test
     * server's.
     *
     * @return {@code https://} or {@code http://}, host and optional port
     */
    String origin() default "https://connect.smartcar.com";
}
