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
 * The ways in which this application sends owners to Connect. What it asks for is fixed here and checked at compile time;
 * who it is comes from {@code application.properties}; the rest is known when an owner presses the button.
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

    /** Where owners come back to. */
    URI redirectUri();

    /** Real or simulated vehicles. */
    Mode mode();

    /** Connect, or the stand-in. */
    String origin();

    /** What the owner is asked for. */
    List<String> scopes();

    /** Lets the owner pick the brand. */
    URI authorize(
            String state,
            String externalId,
            ResponseType responseType,
            ApprovalPrompt approvalPrompt,
            boolean singleSelect);

    /** Goes to one brand's login. */
    URI authorizeBrand(
            String state,
            String externalId,
            ResponseType responseType,
            ApprovalPrompt approvalPrompt,
            boolean singleSelect,
            String make);

    /** Lets the owner connect this one vehicle only. */
    URI authorizeVehicle(
            String state,
            String externalId,
            ResponseType responseType,
            ApprovalPrompt approvalPrompt,
            String singleSelectVin);

    /** Lets the owner of a connected vehicle log in again, after a change of the password for instance. */
    @Reauthenticate
    URI reauthenticate(String state, String externalId, String vehicleId);

    /** Asks a Tesla's owner for permissions that are missing there. Nobody comes back from that: it needs no state. */
    @Reauthenticate
    @SuppressWarnings("ConnectConfig.MissingState")
    URI updateTeslaPermissions(String make, List<String> scopes);
}
