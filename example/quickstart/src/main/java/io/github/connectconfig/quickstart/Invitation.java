package io.github.connectconfig.quickstart;

/**
 * Invites vehicle owners. It depends on the interface and not on the factory, so its test needs neither a client id nor
 * a real URL.
 */
public final class Invitation {
    private final ServiceConnect connect;

    public Invitation(ServiceConnect connect) {
        this.connect = connect;
    }

    /** Returns the text of the mail to an owner. */
    public String text(String name, String user, String state) {
        return "Hello " + name + ", connect your car here: " + connect.authorize(state, user);
    }
}
