package io.github.connectconfig.quickstart;

import io.github.connectconfig.ConnectState;
import io.github.connectconfig.Make;

/** Prints the URL of each config. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] arguments) {
        // An application keeps it in the owner's session for the callback.
        String state = ConnectState.issue().value();
        print(
                "DevelopmentConnect",
                new DevelopmentConnectUrlFactory().request(state).url());
        print(
                "FleetConnect, for one owner",
                new FleetConnectUrlFactory().request(state).user("owner-42").url());
        print(
                "SingleVehicleConnect",
                new SingleVehicleConnectUrlFactory().request(state).url());

        ServiceConnect service = ServiceSettings.from(System.getenv()).connect();
        print("ServiceConnect.authorize", service.authorize(state, "owner-42").toString());
        print(
                "ServiceConnect.authorizeBrand",
                service.authorizeBrand(state, Make.TESLA).toString());
    }

    private static void print(String headline, String url) {
        System.out.println(UrlTable.of(headline, url));
    }
}
