package io.github.connectconfig.quickstart;

/**
 * Invites vehicle owners. It knows the interface and not the factory, so its test needs neither a client id nor a URL of
 * Smartcar's.
 */
public final class Invitation {
    private final ServiceConnect connect;

    public Invitation(ServiceConnect connect) {
        this.connect = connect;
    }

    /** The text of the mail to an owner. */
    public String text(String name, String user, String state) {
        return "Hello " + name + ", connect your car here: " + connect.authorize(state, user);
    }
}
