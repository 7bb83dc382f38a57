package io.github.connectconfig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the configuration of Smartcar Connect, the web page at which a vehicle's owner grants an
 * application access. The processor checks the configuration and generates {@code <Interface>UrlFactory}, which builds
 * the URLs that owners are sent to.
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
 * <p>The state is a value that comes back with the owner, and that nobody else can guess:
 *
 * <pre>{@code
 * String url = new FleetConnectUrlFactory().request(state).user("owner-42").url();
 * }</pre>
 *
 * <p>A member that is left out, or written as {@code ""} or <code>{}</code>, is not bound here. It may then be bound
 * when the factory is constructed, by an abstract method without arguments that is named after the member, or when a
 * URL is built, by an argument of that name of an abstract method that returns {@code String} or {@link java.net.URI}:
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
 * <p>The parameters and their meaning are those of Smartcar's documentation of Connect.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ConnectConfig {
    /**
     * The application's id, a UUID from Smartcar's dashboard. Required, under this name or as {@link #applicationId()}.
     *
     * @return {@code client_id}
     */
    String clientId() default "";

    /**
     * The application's id under its newer name, which Smartcar's front-end SDKs write. It takes the place of {@link
     * #clientId()}.
     *
     * @return {@code application_id}
     */
    String applicationId() default "";

    /**
     * Where Connect sends the owner back to: an absolute URI that is registered for the application, {@code https://…},
     * {@code http://localhost…} or <code>sc{clientId}://…</code>. Required.
     *
     * @return {@code redirect_uri}
     */
    String redirectUri() default "";

    /**
     * What the owner brings back: a code, or with {@code NONE} no code, and then {@link #redirectUri()} may be left out.
     * Always written.
     *
     * @return {@code response_type}
     */
    ResponseType responseType() default ResponseType.CODE;

    /**
     * The origin of the page that opened Connect, for a config with {@code responseType = NONE} and no redirect URI.
     *
     * @return {@code app_origin}: {@code https://} or {@code http://}, host and optional port
     */
    String appOrigin() default "";

    /**
     * The permissions that the owner is asked for, one name an element, each optionally prefixed {@code required:}. The
     * known ones are constants of {@link Permission}. Required.
     *
     * @return {@code scope}
     */
    String[] scopes() default {};

    /**
     * Whether owners connect real vehicles or simulated ones.
     *
     * @return {@code mode}
     */
    Mode mode() default Mode.LIVE;

    /**
     * Whether an owner who has approved before is asked again; written to the URL when {@code FORCE}.
     *
     * @return {@code approval_prompt}
     */
    ApprovalPrompt approvalPrompt() default ApprovalPrompt.AUTO;

    /**
     * The brand whose login the owner is shown at once, without choosing a brand first; in upper case. The known ones are constants of {@link Make}.
     *
     * @return {@code make}
     */
    String make() default "";

    /**
     * Whether the owner may pick one vehicle only; written to the URL when true.
     *
     * @return {@code single_select}
     */
    boolean singleSelect() default false;

    /**
     * The only vehicle that may be authorized, by its VIN of 17 characters. Needs {@link #singleSelect()}, and overrides
     * {@link #make()}.
     *
     * @return {@code single_select_vin}
     */
    String singleSelectVin() default "";

    /**
     * Switches of Connect, each <code>{flag}:{value}</code>. {@code country:DE} has owners choose among the brands of
     * Germany.
     *
     * @return {@code flags}
     */
    String[] flags() default {};

    /**
     * Whether Connect remembers the owner's authorization at later logins. It may be {@code false} in simulated mode only.
     * Connect's documentation does not show the parameter's wire name; see the rule {@code UnverifiedWireName}.
     *
     * @return whether to remember the owner
     */
    boolean rememberUser() default true;

    /**
     * Constant parameters that are newer than this library, each <code>{name}={value}</code>, split at the first {@code =}
     * and percent-encoded. What differs from one URL to the next is an argument with {@link ConnectParameter}.
     *
     * @return parameters of their own names
     */
    String[] parameters() default {};

    /**
     * Scheme and authority of Connect, before {@code /oauth/authorize}: Smartcar's own, a proxy or a stand-in.
     *
     * @return {@code https://} or {@code http://}, host and optional port
     */
    String origin() default "https://connect.smartcar.com";
}
