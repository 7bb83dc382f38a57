package io.github.connectconfig.runtime;

/** A parameter of a URL: one that the library knows, or one that is newer than the library. */
public sealed interface WireParameter permits Parameter, ReauthenticationResponse, WireParameter.Custom {
    /**
     * {@return the name in the URL}
     */
    String wireName();

    /**
     * {@return the name in findings: that of the member or argument, or the name in the URL if it has no other}
     */
    String label();

    /**
     * {@return whether a null that is bound after compile time leaves the parameter out; otherwise null is rejected}
     */
    boolean mayBeNull();

    /**
     * Returns whether a query string can contain a name without encoding.
     *
     * @param name any text
     * @return true for letters, digits and {@code . _ ~ -}
     */
    static boolean isName(String name) {
        return name.matches("[A-Za-z0-9._~-]+");
    }

    /**
     * A parameter named by {@code @ConnectParameter} that this version does not know.
     *
     * @param wireName the name in the URL
     */
    record Custom(String wireName) implements WireParameter {
        @Override
        public String label() {
            return wireName;
        }

        @Override
        public boolean mayBeNull() {
            return true;
        }
    }
}
