package io.github.connectconfig.runtime;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Interprets hosts as browsers do. Source: the URL standard of the WHATWG. A host whose last label is a number is an
 * IPv4 address in one of many spellings, or is invalid. Escapes are decoded. Full-width and half-width letters become
 * the usual ones.
 */
public final class Hosts {
    private static final String FORBIDDEN = " #/:<>?@[\\]^|%";
    private static final long ADDRESSES = 1L << 32;
    private static final int PARTS = 4;

    private Hosts() {}

    /**
     * Returns whether a browser uses the host as it is written. Such a host is an IPv6 address in brackets, an IPv4
     * address of four decimal numbers, or labels of letters of any script, digits, {@code -} and {@code _} between
     * dots.
     *
     * @param host a host that {@link Authority} accepts
     */
    static boolean isPlain(String host) {
        if (host.startsWith("[")) {
            // java.net.URI has checked it, but accepts leading zeros in an IPv4 address at its end.
            return host.indexOf('.') < 0 || isPlain(host.substring(host.lastIndexOf(':') + 1, host.length() - 1));
        }
        String mapped = mapped(host);
        return isName(mapped) && (!endsInNumber(mapped) || address(mapped).equals(Optional.of(host)));
    }

    /** Returns whether a browser reads a host as an IPv4 address, well-formed or not. */
    static boolean endsInNumber(String host) {
        String name = withoutLastDot(host);
        String label = name.substring(name.lastIndexOf('.') + 1);
        return !label.isEmpty() && (isDecimal(label) || number(label) >= 0);
    }

    /**
     * Returns the host that a browser uses for a host that is not plain.
     *
     * @param host any text
     * @return a plain host; nothing if browsers reject the host, or keep it as it is
     */
    public static Optional<String> inBrowsers(String host) {
        Optional<String> decoded = QueryDecoder.decode(host.replace("+", "%2B"));
        if (!decoded.isPresent() || isPlain(host)) {
            return Optional.empty();
        }
        StringBuilder seen = new StringBuilder();
        decoded.get()
                .codePoints()
                .filter(each -> !Unseen.is(each) || each == ' ')
                .forEach(seen::appendCodePoint);
        String mapped = mapped(seen.toString());
        if (mapped.chars().anyMatch(each -> each < ' ' || FORBIDDEN.indexOf(each) >= 0)) {
            return Optional.empty();
        }
        return (endsInNumber(mapped) ? address(mapped) : Optional.of(mapped)).filter(Hosts::isPlain);
    }

    /**
     * Returns an approximation of UTS #46: equal for digits, dots and signs, but without its rules for single letters.
     */
    private static String mapped(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFKC).replaceAll("[\u3002\uff0e\uff61]", ".");
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Removes one dot at the end, which means the root of the domain name system. */
    private static String withoutLastDot(String host) {
        return host.length() > 1 && host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static boolean isName(String host) {
        boolean isInLabel = false;
        String name = withoutLastDot(host);
        for (int index = 0; index < name.length(); index++) {
            char c = name.charAt(index);
            if (c == '.' ? !isInLabel : !isInName(c)) {
                return false;
            }
            isInLabel = c != '.';
        }
        return isInLabel;
    }

    private static boolean isInName(char c) {
        return c >= 0x80 || Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static Optional<String> address(String host) {
        String[] parts = withoutLastDot(host).split("\\.", -1);
        if (parts.length > PARTS) {
            return Optional.empty();
        }
        long address = 0;
        for (int index = 0; index < parts.length; index++) {
            boolean isLast = index == parts.length - 1;
            long limit = isLast ? ADDRESSES >> 8 * index : 0x100;
            long number = number(parts[index]);
            if (number < 0 || number >= limit) {
                return Optional.empty();
            }
            address |= isLast ? number : number << 8 * (PARTS - 1 - index);
        }
        return Optional.of(
                octet(address, 24) + "." + octet(address, 16) + "." + octet(address, 8) + "." + octet(address, 0));
    }

    private static long octet(long address, int shift) {
        return address >> shift & 0xFF;
    }

    private static boolean isDecimal(String label) {
        for (int index = 0; index < label.length(); index++) {
            if (label.charAt(index) < '0' || label.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the number in a label: decimal, octal after 0, or hexadecimal after 0x. Returns -1 if the label is not a
     * number. A number above all IPv4 addresses is returned as their count.
     */
    private static long number(String label) {
        boolean isHexadecimal = label.startsWith("0x");
        boolean isOctal = !isHexadecimal && label.length() > 1 && label.startsWith("0");
        String digits = isHexadecimal ? label.substring(2) : isOctal ? label.substring(1) : label;
        int radix = isHexadecimal ? 16 : isOctal ? 8 : 10;
        if (label.isEmpty()) {
            return -1;
        }
        long number = 0;
        for (int index = 0; index < digits.length(); index++) {
            char c = digits.charAt(index);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = Math.min(ADDRESSES, number * radix + digit);
        }
        return number;
    }
}
