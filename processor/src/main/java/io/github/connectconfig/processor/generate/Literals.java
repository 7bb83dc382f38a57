package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Texts as Java expressions. */
final class Literals {
    /** A class file holds at most 65,535 bytes a constant, and a character takes up to three. */
    private static final int LONGEST = 20_000;

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
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                CodeBlock.join(texts.stream().map(Literals::text).toList(), ", "));
    }

    /** Expressions joined by {@code +}, a line each. */
    static CodeBlock sum(List<CodeBlock> summands) {
        return CodeBlock.join(summands, "\n+ ");
    }
}
