package io.github.connectconfig.runtime;

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
        return exists ? Optional.of(new Authority(matcher.group(1))) : Optional.empty();
    }

    boolean isLocalhost() {
        return host.equalsIgnoreCase("localhost");
    }
}
