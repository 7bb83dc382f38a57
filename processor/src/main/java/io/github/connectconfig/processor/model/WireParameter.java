package io.github.connectconfig.processor.model;

/** What a URL can carry: a parameter that the library knows, or one that is newer than the library. */
public sealed interface WireParameter permits Parameter, WireParameter.Custom {
    String wireName();

    /** What findings call it: the name of the member or argument, or the wire name if it has no other. */
    String label();

    /** Whether null, bound late, leaves it out; of anything else it is refused. */
    boolean mayBeNull();

    /** A parameter named by {@code @ConnectParameter} that this version does not know. */
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
