package io.github.connectconfig.runtime;

/** What a URL can carry: a parameter that the library knows, or one that is newer than the library. */
public sealed interface WireParameter permits Parameter, ReauthenticationResponse, WireParameter.Custom {
    /**
     * {@return the name in the URL}
     */
    String wireName();

    /**
     * {@return what findings call it: the name of the member or argument, or the name in the URL if it has no other}
     */
    String label();

    /**
     * {@return whether null, bound late, leaves it out; of anything else it is refused}
     */
    boolean mayBeNull();

    /**
     * Whether a query can hold a name as it is written.
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
