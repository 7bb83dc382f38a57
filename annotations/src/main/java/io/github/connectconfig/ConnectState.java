package io.github.connectconfig;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * A value that nobody can guess, which goes to Connect with the owner and comes back with the code. That the two are
 * equal proves that the visit was started by the browser that returns: without it, an attacker could send an owner a
 * link that connects the attacker's vehicle to the owner's account, or the other way round.
 *
 * <p>Issue a new one for each visit. A fixed state, or one made from an account number, proves nothing: whoever has
 * seen one callback, or can count, can forge the next.
 *
 * <p>Keep it where only this browser's next request finds it:
 *
 * <ul>
 *   <li>in the server's session; its cookie has to be {@code SameSite=Lax}, because with {@code Strict} the browser
 *       leaves it out when Connect sends the owner back;
 *   <li>or, without sessions, in a cookie of its own that is signed, {@code HttpOnly}, {@code Secure}, {@code
 *       SameSite=Lax} and lives for some minutes.
 * </ul>
 *
 * <p>An owner may have two tabs open: keep a set of the states that were issued rather than the last one, hand it to
 * {@link ConnectCallback#verify(java.util.Collection)}, and remove the one that was used. Each is good for one callback.
 */
public final class ConnectState {
    /** 192 bits, which are 32 characters of Base64 without padding. */
    private static final int BYTES = 24;

    private static final int LENGTH = 32;

    private final String value;

    private ConnectState(String value) {
        this.value = value;
    }

    /**
     * Issues a state for one visit.
     *
     * @return a new state of 192 random bits
     */
    public static ConnectState issue() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ConnectState(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * A state that was issued before, as a session or a cookie kept it.
     *
     * @param value what {@link #value()} returned
     * @return a state that equals the one that was issued
     * @throws IllegalArgumentException for a text that was never issued here; the message does not hold it
     * @throws NullPointerException for null
     */
    public static ConnectState of(String value) {
        if (Objects.requireNonNull(value, "state").length() != LENGTH
                || !value.chars().allMatch(ConnectState::isUrlSafe)) {
            throw new IllegalArgumentException("a state is " + LENGTH + " characters of A-Z a-z 0-9 - _");
        }
        return new ConnectState(value);
    }

    private static boolean isUrlSafe(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /**
     * The state as it goes into the URL, a session or a cookie.
     *
     * @return 32 characters that stand unencoded in a URL: {@code A-Z a-z 0-9 - _}
     */
    public String value() {
        return value;
    }

    /**
     * Whether what came back is this state, in a time that does not tell how much of it is right.
     *
     * @param returned the state of a callback, or null if it had none
     * @return true if the two are equal
     */
    public boolean matches(String returned) {
        return returned != null && same(value, returned);
    }

    /** Compares in a time that depends on the lengths only. */
    static boolean same(String expected, String returned) {
        return MessageDigest.isEqual(bytes(expected), bytes(returned));
    }

    /** Not UTF-8, which has one replacement for all halves of surrogate pairs. */
    private static byte[] bytes(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int index = 0; index < text.length(); index++) {
            bytes[2 * index] = (byte) (text.charAt(index) >> 8);
            bytes[2 * index + 1] = (byte) text.charAt(index);
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConnectState state && same(value, state.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Says nothing of the value, for it may end in a log. */
    @Override
    public String toString() {
        return "ConnectState[***]";
    }
}
