package io.github.connectconfig.example.standin;

import java.util.Locale;

/**
 * A vehicle in an owner's account.
 *
 * @param vin 17 characters
 * @param make as in the URL, or empty
 * @param name brand and model
 * @param year the model year, or empty
 */
record Vehicle(String vin, String make, String name, String year) {
    /** Returns a vehicle whose VIN has the form of simulated vehicles and is the same at every start. */
    static Vehicle simulated(String make, String brand, String model) {
        int hash = (make + model).hashCode();
        String letters = (make + "XXXXXX").substring(0, 6);
        String vin = "0SC" + letters + String.format(Locale.ROOT, "%08X", hash);
        return new Vehicle(vin, make, brand + " " + model, String.valueOf(2019 + Math.floorMod(hash, 7)));
    }
}
