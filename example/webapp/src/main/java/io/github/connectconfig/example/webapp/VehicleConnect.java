package io.github.connectconfig.example.webapp;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import io.github.connectconfig.Permission;
import io.github.connectconfig.Reauthenticate;
import io.github.connectconfig.ResponseType;
import java.net.URI;
import java.util.List;

/**
 * The URLs with which this application sends owners to Connect. The permissions are constants, which the compiler checks.
 * The accessors get their values from {@code application.properties}. The arguments are known when an owner presses the
 * button.
 */
@ConnectConfig(
        scopes = {
            Permission.REQUIRED + Permission.READ_VIN,
            Permission.REQUIRED + Permission.READ_ODOMETER,
            Permission.READ_VEHICLE_INFO,
            Permission.READ_BATTERY,
            Permission.READ_LOCATION
        })
public interface VehicleConnect {
    /** The application's id. */
    String clientId();

    /** The URI to which Connect sends owners back. */
    URI redirectUri();

    /** Real or simulated vehicles. */
    Mode mode();

    /** The origin of Connect or of the stand-in. */
    String origin();

    /** The permissions that Connect asks for. */
    List<String> scopes();

    /** Starts with the brand selector. */
    URI authorize(
            String state,
            String externalId,
            ResponseType responseType,
            ApprovalPrompt approvalPrompt,
            boolean singleSelect);

    /** Starts with the login of one brand. */
    URI authorizeBrand(
            String state,
            String externalId,
            ResponseType responseType,
            ApprovalPrompt approvalPrompt,
            boolean singleSelect,
            String make);

    /** Lets the owner connect only this vehicle. */
    URI authorizeVehicle(
            String state,
            String externalId,
            ResponseType responseType,
            ApprovalPrompt approvalPrompt,
            String singleSelectVin);

    /** Lets the owner of a connected vehicle log in again, for example after a change of the password. */
    @Reauthenticate
    URI reauthenticate(String state, String externalId, String vehicleId);

    /** Asks the owner of a Tesla for permissions that are missing at Tesla. There is no callback, so it needs no state. */
    @Reauthenticate
    @SuppressWarnings("ConnectConfig.MissingState")
    URI updateTeslaPermissions(String make, List<String> scopes);
}
