package io.github.connectconfig.runtime;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of hosts as browsers read them, by the URL standard of the WHATWG: a host whose last label is a number is an IPv4
 * address in one of many spellings, or nothing; escapes are decoded; letters of other widths are the usual ones.
 */
public final class Hosts {
    private static final String FORBIDDEN = " #/:<>?@[\\]^|%";
    private static final long ADDRESSES = 1L << 32;
    private static final int PARTS = 4;

    private Hosts() {}

    /**
     * Whether a browser goes where a reader of the name expects: it is an IPv6 address in brackets, an IPv4 address of
     * four decimal numbers, or labels of letters, digits, {@code -} and {@code _} between dots, letters of any script.
     *
     * @param host what {@link Authority} takes for a host
     */
    static boolean isPlain(String host) {
        if (host.startsWith("[")) {
            // java.net.URI has judged it, but takes leading zeros in an IPv4 address at its end.
            return host.indexOf('.') < 0 || isPlain(host.substring(host.lastIndexOf(':') + 1, host.length() - 1));
        }
        String mapped = mapped(host);
        return isName(mapped) && (!endsInNumber(mapped) || address(mapped).equals(Optional.of(host)));
    }

    /** Whether a browser takes a host for an IPv4 address, well-formed or not. */
    static boolean endsInNumber(String host) {
        String name = withoutLastDot(host);
        String label = name.substring(name.lastIndexOf('.') + 1);
        return !label.isEmpty() && (isDecimal(label) || number(label) >= 0);
    }

    /**
     * What a browser makes of a host that is not plain.
     *
     * @param host any text
     * @return a plain host; nothing if browsers refuse it, or keep it as it is
     */
    public static Optional<String> inBrowsers(String host) {
        Optional<String> decoded = QueryDecoder.decode(host.replace("+", "%2B"));
        if (decoded.isEmpty() || isPlain(host)) {
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

    /** Not quite what UTS #46 makes of it, which knows more of single letters; the same for digits, dots and signs. */
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

    /** One dot at the end is the root of all names. */
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

    /** Decimal, octal behind a zero, hexadecimal behind 0x; -1 if it is none, and a number beyond all addresses for one. */
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
