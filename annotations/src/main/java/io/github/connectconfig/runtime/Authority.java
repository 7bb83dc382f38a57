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

    /** Takes a text apart; nothing if it is no authority, has user info or a port that does not exist. */
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

    /** What a bracket holds has a grammar of its own, which java.net.URI knows. */
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

    /** Whether it is the address, not the name, of the machine itself. */
    boolean isLoopbackAddress() {
        return host.equals("127.0.0.1") || host.equals("[::1]");
    }

    boolean isLocalhost() {
        return host.equalsIgnoreCase("localhost");
    }
}
