package io.github.connectconfig;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * A value that nobody can guess. The URL sends it to Connect, and Connect returns it in the callback. If the two are
 * equal, the browser that returns is the one that started the visit. Without this check, an attacker could send an
 * owner a link that connects the attacker's vehicle to the owner's account, or the other way round.
 *
 * <p>Issue a new state for each visit. A fixed state, or one made from an account number, proves nothing: anybody who
 * has seen one callback, or can count, can forge the next.
 *
 * <p>Keep the state where only the next request of this browser can read it:
 *
 * <ul>
 *   <li>in the server's session; its cookie has to be {@code SameSite=Lax}, because with {@code Strict} the browser
 *       leaves it out when Connect sends the owner back;
 *   <li>or, without sessions, in a separate cookie that is signed, {@code HttpOnly}, {@code Secure}, {@code
 *       SameSite=Lax} and lives for some minutes.
 * </ul>
 *
 * <p>An owner may have two tabs open: keep all issued states, not just the last one, pass them to {@link
 * ConnectCallback#verify(java.util.Collection)}, and remove the one that was used. Each is valid for one callback.
 */
public final class ConnectState {
    /** 192 bits: 32 characters of Base64, which three bytes at a time need no padding. */
    private static final int BYTES = 24;

    private static final int LENGTH = 32;

    /** Shared, because it is safe for threads, and a new one costs more than the bytes. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String value;

    private ConnectState(String value) {
        this.value = value;
    }

    /**
     * Returns a new state for one visit.
     *
     * @return a state of 192 random bits
     */
    public static ConnectState issue() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ConnectState(Base64.getUrlEncoder().encodeToString(bytes));
    }

    /**
     * Returns a state that was issued before, from the text in a session or a cookie.
     *
     * @param value what {@link #value()} returned
     * @return a state equal to the issued one
     * @throws IllegalArgumentException if the text does not have the form of an issued state; the message does not
     *     contain it
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
     * Returns the state for a URL, a session or a cookie.
     *
     * @return 32 characters that need no percent-encoding: {@code A-Z a-z 0-9 - _}
     */
    public String value() {
        return value;
    }

    /**
     * Returns whether a returned state equals this one. The time that it takes does not reveal how much of it is right.
     *
     * @param returned the state of a callback, or null if it has none
     * @return true if the two are equal
     */
    public boolean matches(String returned) {
        return returned != null && same(value, returned);
    }

    /**
     * Compares in a time that depends only on the length of the expected state, as {@link
     * java.security.MessageDigest#isEqual} does, without copying both to arrays.
     */
    static boolean same(String expected, String returned) {
        if (returned.isEmpty()) {
            return expected.isEmpty();
        }
        int difference = expected.length() ^ returned.length();
        for (int index = 0; index < expected.length(); index++) {
            // After the end of the returned state, its first character is compared.
            int isInside = (index - returned.length()) >> 31;
            difference |= expected.charAt(index) ^ returned.charAt(index & isInside);
        }
        return difference == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConnectState state && same(value, state.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns a text without the value, because it may be logged. */
    @Override
    public String toString() {
        return "ConnectState[***]";
    }
}
