package io.github.connectconfig.runtime;

/** What a URL can carry: a parameter that the library knows, or one that is newer than the library. */
public sealed interface WireParameter permits Parameter, WireParameter.Custom {
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
