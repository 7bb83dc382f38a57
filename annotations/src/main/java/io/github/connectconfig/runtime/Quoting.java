package io.github.connectconfig.runtime;

import java.util.regex.Pattern;

/** Formats values for messages. */
public final class Quoting {
    private static final Pattern USER_INFO = Pattern.compile("(?<=//)[^/?#]*@");
    private static final Pattern VALUE = Pattern.compile("=[^&#]+");
    private static final Pattern FRAGMENT = Pattern.compile("#.+", Pattern.DOTALL);

    private Quoting() {}

    /**
     * Returns a value in backticks on one line. Characters that do not print, and backticks, are escaped; the user info
     * of a URI is left out, because a URI may stand where another value belongs.
     *
     * @param value any text
     * @param max the longest content, in characters; a longer one is cut and ends in an ellipsis
     * @return at most {@code max} characters and two backticks
     */
    public static String of(String value, int max) {
        // Only the beginning is shown: a long text costs no more than a short one.
        boolean mayBeUri = value.substring(0, Math.min(value.length(), max)).contains("//");
        return escaped(mayBeUri ? withoutUserInfo(value) : value, max);
    }

    private static String escaped(String value, int max) {
        StringBuilder text = new StringBuilder("`");
        int index = 0;
        int cut = text.length();
        while (index < value.length()) {
            int codePoint = value.codePointAt(index);
            text.append(isPlain(codePoint) ? Character.toString(codePoint) : escape(codePoint));
            index += Character.charCount(codePoint);
            if (text.length() - 1 > max) {
                text.setLength(cut);
                return text.append("…`").toString();
            }
            if (text.length() - 1 < max) {
                cut = text.length();
            }
        }
        return text.append('`').toString();
    }

    /**
     * Returns an address without its user info, for a message: a user info may contain a password.
     *
     * @param uri any text
     * @return the text with three stars instead of any user info, however malformed the rest is
     */
    public static String withoutUserInfo(String uri) {
        if (uri.indexOf('@') < 0) {
            return uri;
        }
        int slashes = uri.indexOf("//");
        int start = slashes < 0 ? 0 : slashes + 2;
        int end = start;
        while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        // Without a valid host, the rest may belong to a password: an unencoded password may contain any character.
        int at = Authority.of(uri.substring(start, end)).isPresent() ? -1 : uri.lastIndexOf('@');
        String shown = at < start ? uri : uri.substring(0, start) + "***" + uri.substring(at);
        return USER_INFO.matcher(shown).replaceAll("***@");
    }

    /**
     * Returns the address of a visit for a message, without its user info and the values of its query: it may be the
     * address of a callback, with a code, a state or a VIN.
     *
     * @param uri any text
     * @return the text with an ellipsis instead of each value of the query, and instead of the fragment
     */
    public static String withoutValues(String uri) {
        String shown = withoutUserInfo(uri);
        int tail = 0;
        while (tail < shown.length() && "?#".indexOf(shown.charAt(tail)) < 0) {
            tail++;
        }
        return shown.substring(0, tail)
                + FRAGMENT.matcher(VALUE.matcher(shown.substring(tail)).replaceAll("=…"))
                        .replaceAll("#…");
    }

    private static boolean isPlain(int codePoint) {
        if (Unseen.is(codePoint)) {
            return codePoint == ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> codePoint != '`';
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                StringBuilder escapes = new StringBuilder();
                for (char unit : Character.toChars(codePoint)) {
                    escapes.append(String.format("\\u%04x", (int) unit));
                }
                yield escapes.toString();
            }
        };
    }
}
