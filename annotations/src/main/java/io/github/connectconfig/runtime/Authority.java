package io.github.connectconfig.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host and the optional port of a URI. */
record Authority(String host) {
    private static final int LONGEST = 300;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]/?#]+)(?::([0-9]{1,5}))?");

    /**
     * Returns the authority in a text, or nothing if it is not an authority, has user info, or has a port out of range.
     */
    static Optional<Authority> of(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String port = matcher.group(2);
        boolean exists = port == null || (Integer.parseInt(port) > 0 && Integer.parseInt(port) <= HIGHEST_PORT);
        return exists && isHost(matcher.group(1)) ? Optional.of(new Authority(matcher.group(1))) : Optional.empty();
    }

    /** java.net.URI checks what is in brackets, because IPv6 addresses have a separate grammar. */
    private static boolean isHost(String host) {
        if (!host.startsWith("[")) {
            return true;
        }
        try {
            return new URI("https://" + host).getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Returns whether the host is an address of this machine, not its name. */
    boolean isLoopbackAddress() {
        return host.equals("127.0.0.1") || host.equals("[::1]");
    }

    boolean isLocalhost() {
        return host.equalsIgnoreCase("localhost");
    }
}
