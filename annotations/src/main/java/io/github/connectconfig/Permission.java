package io.github.connectconfig;

/**
 * The permissions that an application can ask for, for {@link ConnectConfig#scopes()}. Source: Smartcar's
 * documentation, early in 2026. The annotation processor uses these constants as the list of known permissions.
 */
public final class Permission {
    /** Prefix of a permission that the owner has to grant to continue: {@code REQUIRED + READ_VIN}. */
    public static final String REQUIRED = "required:";

    /** Alerts that the vehicle raises. */
    public static final String READ_ALERTS = "read_alerts";

    /** Level, capacity and state of an electric vehicle's traction battery. */
    public static final String READ_BATTERY = "read_battery";

    /** Whether and how the vehicle is charging. */
    public static final String READ_CHARGE = "read_charge";

    /** Places where the vehicle was charged before, with their charge settings. */
    public static final String READ_CHARGE_LOCATIONS = "read_charge_locations";

    /** Past charging sessions and what they cost. */
    public static final String READ_CHARGE_RECORDS = "read_charge_records";

    /** Notifications of charging, by webhook. */
    public static final String READ_CHARGE_EVENTS = "read_charge_events";

    /** State and settings of the climate control. */
    public static final String READ_CLIMATE = "read_climate";

    /** The direction in which the vehicle points. */
    public static final String READ_COMPASS = "read_compass";

    /** System states and diagnostic trouble codes. */
    public static final String READ_DIAGNOSTICS = "read_diagnostics";

    /** Life and health of the engine oil. */
    public static final String READ_ENGINE_OIL = "read_engine_oil";

    /** Trim and configuration of the vehicle. */
    public static final String READ_EXTENDED_VEHICLE_INFO = "read_extended_vehicle_info";

    /** Fuel level and range. */
    public static final String READ_FUEL = "read_fuel";

    /** Where the vehicle is. */
    public static final String READ_LOCATION = "read_location";

    /** The distance that the vehicle has travelled. */
    public static final String READ_ODOMETER = "read_odometer";

    /** Whether doors, windows, charge port and the like are locked or open. */
    public static final String READ_SECURITY = "read_security";

    /** Services that dealers have recorded. */
    public static final String READ_SERVICE_HISTORY = "read_service_history";

    /** How fast the vehicle moves. */
    public static final String READ_SPEEDOMETER = "read_speedometer";

    /** Temperatures inside and outside the vehicle. */
    public static final String READ_THERMOMETER = "read_thermometer";

    /** State and pressure of the tires. */
    public static final String READ_TIRES = "read_tires";

    /** E-mail address and phone number of the owner's account with the manufacturer. */
    public static final String READ_USER_PROFILE = "read_user_profile";

    /** Make, model and year. */
    public static final String READ_VEHICLE_INFO = "read_vehicle_info";

    /** The vehicle identification number. */
    public static final String READ_VIN = "read_vin";

    /** Starting, stopping and otherwise controlling a charge. */
    public static final String CONTROL_CHARGE = "control_charge";

    /** Setting the climate control. */
    public static final String CONTROL_CLIMATE = "control_climate";

    /** Sending a destination to the navigation system. */
    public static final String CONTROL_NAVIGATION = "control_navigation";

    /** Locking and unlocking the vehicle. */
    public static final String CONTROL_SECURITY = "control_security";

    /** Changing the PIN that the vehicle asks for. */
    public static final String CONTROL_PIN = "control_pin";

    /** Opening the trunk or the frunk. */
    public static final String CONTROL_TRUNK = "control_trunk";

    private Permission() {}
}
