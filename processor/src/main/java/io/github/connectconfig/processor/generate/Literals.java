package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes strings as Java expressions. */
final class Literals {
    /** A constant in a class file has at most 65,535 bytes, and a character up to three. */
    private static final int LONGEST = 20_000;

    /** A method has at most 65,535 bytes of code, and an element takes up to eight. */
    private static final int MOST = 1_000;

    private Literals() {}

    static Code text(String text) {
        if (text.length() <= LONGEST) {
            return Code.of("$S", text);
        }
        List<Code> chunks = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST) {
            chunks.add(Code.of("$S", text.substring(start, Math.min(text.length(), start + LONGEST))));
        }
        // The compiler would fold a sum of literals into a single constant again.
        return Code.of("$T.join($S, $L)", String.class, "", Code.join(chunks, ",\n"));
    }

    static Code texts(List<String> texts) {
        if (texts.size() > MOST) {
            String joint = joint(texts);
            return Code.of("$T.of($L.split($S, -1))", List.class, text(String.join(joint, texts)), joint);
        }
        List<Code> literals = new ArrayList<>();
        for (String text : texts) {
            literals.add(text(text));
        }
        return Code.of("$T.of($L)", List.class, Code.join(literals, ", "));
    }

    /**
     * Returns a string literal. JavaPoet, which handles each character separately, is called only if there is something
     * to escape.
     */
    static String quote(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return CodeBlock.of("$S", text).toString();
            }
        }
        return '"' + text + '"';
    }

    /** Returns a separator that occurs in none of the strings and has no meaning in a regular expression. */
    private static String joint(List<String> texts) {
        return IntStream.concat(IntStream.range(1, '\t'), IntStream.range(Character.MAX_SURROGATE + 1, 0xFFFF))
                .mapToObj(Character::toString)
                .filter(candidate -> texts.stream().noneMatch(text -> text.contains(candidate)))
                .findFirst()
                .orElseThrow();
    }

    /** Joins expressions by {@code +}, one on each line. */
    static Code sum(List<Code> summands) {
        return Code.join(summands, "\n+ ");
    }
}
