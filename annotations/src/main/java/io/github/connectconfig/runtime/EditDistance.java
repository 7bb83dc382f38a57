package io.github.connectconfig.runtime;

/** Computes how much two names differ. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Returns whether two names differ by few edits: letters added, removed, replaced or swapped with a neighbour.
     *
     * @param limit the number of edits
     * @param one a name
     * @param other a name
     * @return true for at most that many
     */
    public static boolean within(int limit, String one, String other) {
        return distance(one, other, limit) <= limit;
    }

    /**
     * Returns the number of edits between two names.
     *
     * @param one a name
     * @param other a name
     * @param limit the number at which counting may stop
     * @return the number, or any number above {@code limit} if there are more
     */
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[other.length()];
    }
}
