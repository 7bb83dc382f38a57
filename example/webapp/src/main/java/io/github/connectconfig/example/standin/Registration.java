package io.github.connectconfig.example.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the stand-in knows: one application, and a small world of permissions and vehicles.
 *
 * @param clientId the application's id
 * @param redirectUri the only one that owners are sent back to
 * @param scope what it asks for when a request does not say so, as chosen in the dashboard
 * @param application the name that owners read
 * @param permissions what the application may ask for, and what owners read for it
 * @param brands by make: what owners read, then models
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

    /** The vehicles of everybody's account with a brand. */
    List<Vehicle> vehicles(String make) {
        List<String> brand = brands.get(make);
        List<Vehicle> vehicles = new ArrayList<>();
        for (String model : brand.subList(1, brand.size())) {
            vehicles.add(Vehicle.simulated(make, brand.get(0), model));
        }
        return vehicles;
    }

    /** A VIN that none of the brands has is a vehicle all the same: it may be a real one. */
    Vehicle vehicle(String vin) {
        Optional<Vehicle> known = brands.keySet().stream()
                .flatMap(make -> vehicles(make).stream())
                .filter(vehicle -> vehicle.vin().equals(vin))
                .findFirst();
        return known.orElse(new Vehicle(vin, "", "Your vehicle", ""));
    }
}
