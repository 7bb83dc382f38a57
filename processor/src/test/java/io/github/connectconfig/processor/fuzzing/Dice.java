package io.github.connectconfig.processor.fuzzing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices of one seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds begin alike.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** At most so many of them, in any order. */
    <T> List<T> some(List<T> choices, int most) {
        List<T> shuffled = shuffled(choices);
        return shuffled.subList(0, below(Math.min(most, choices.size()) + 1));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** A text of one to eight characters, among them some to escape. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + below(8); length > 0; length--) {
            text.appendCodePoint(
                    switch (below(8)) {
                        case 0 -> "%&=+# /?\"\\';<>{}[]|^`@:,$!*()".codePointAt(below(29));
                        case 1 -> 0xA1 + below(0x2000);
                        case 2 -> 0x1F300 + below(0x100);
                        default -> 'a' + below(26);
                    });
        }
        // A value of blanks alone is another matter, and a text in brackets or after a dollar sign is a placeholder.
        return "v" + text + "w";
    }
}
