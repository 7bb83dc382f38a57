package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts as Java expressions. */
final class Literals {
    /** A class file holds at most 65,535 bytes a constant, and a character takes up to three. */
    private static final int LONGEST = 20_000;

    /** A method holds at most 65,535 bytes of code, and an element takes up to eight. */
    private static final int MOST = 1_000;

    private Literals() {}

    static CodeBlock text(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$S", text);
        }
        List<CodeBlock> chunks = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST) {
            chunks.add(CodeBlock.of("$S", text.substring(start, Math.min(text.length(), start + LONGEST))));
        }
        // A sum of literals would be folded to one constant again.
        return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(chunks, ",\n"));
    }

    static CodeBlock texts(List<String> texts) {
        if (texts.size() > MOST) {
            String joint = joint(texts);
            return CodeBlock.of("$T.of($L.split($S, -1))", List.class, text(String.join(joint, texts)), joint);
        }
        List<CodeBlock> literals = new ArrayList<>();
        for (String text : texts) {
            literals.add(text(text));
        }
        return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(literals, ", "));
    }

    /** A character that stands in none of the texts and means nothing to a regular expression. */
    private static String joint(List<String> texts) {
        return IntStream.concat(IntStream.range(1, '\t'), IntStream.range(Character.MAX_SURROGATE + 1, 0xFFFF))
                .mapToObj(Character::toString)
                .filter(candidate -> texts.stream().noneMatch(text -> text.contains(candidate)))
                .findFirst()
                .orElseThrow();
    }

    /** Expressions joined by {@code +}, a line each. */
    static CodeBlock sum(List<CodeBlock> summands) {
        return CodeBlock.join(summands, "\n+ ");
    }
}
