package io.github.connectconfig.example.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The data of the stand-in: one application, its permissions, and vehicles.
 *
 * @param clientId the application's id
 * @param redirectUri the only registered redirect URI
 * @param scope the permissions of a request without scopes, as chosen in the dashboard
 * @param application the name that owners read
 * @param permissions each permission that the application may request, with the text that owners read
 * @param brands for each make, the name that owners read, then the models
 */
@ConfigurationProperties("stand-in")
record Registration(
        String clientId,
        String redirectUri,
        String scope,
        String application,
        Map<String, String> permissions,
        Map<String, List<String>> brands) {

    public String brandName(String make) {
        return brands.get(make).get(0);
    }

    /** Returns the vehicles of a brand; all owners have the same ones. */
    List<Vehicle> vehicles(String make) {
        List<String> brand = brands.get(make);
        List<Vehicle> vehicles = new ArrayList<>();
        for (String model : brand.subList(1, brand.size())) {
            vehicles.add(Vehicle.simulated(make, brand.get(0), model));
        }
        return vehicles;
    }

    /** Returns the vehicle with this VIN. An unknown VIN is a vehicle too, because it may be a real one. */
    Vehicle vehicle(String vin) {
        Optional<Vehicle> known = brands.keySet().stream()
                .flatMap(make -> vehicles(make).stream())
                .filter(vehicle -> vehicle.vin().equals(vin))
                .findFirst();
        return known.orElse(new Vehicle(vin, "", "Your vehicle", ""));
    }
}
