package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java source in JavaPoet's notation: {@code $T} is a type, {@code $N} a name, {@code $S} a string literal,
 * and {@code $L} other code or unchanged text. Adjacent text is merged, because JavaPoet parses each part of a
 * {@link CodeBlock} separately, with a regular expression, and twice.
 */
final class Code {
    /** {@link TypeRef}s, and text with escaped {@code $}. */
    private final List<Object> parts = new ArrayList<>();

    private Code() {}

    /**
     * Fills a format with arguments.
     *
     * @throws IllegalArgumentException if arguments are left over
     * @throws IndexOutOfBoundsException if there are too few arguments
     */
    static Code of(String format, Object... arguments) {
        Code code = new Code();
        int used = 0;
        int start = 0;
        for (int dollar = format.indexOf('$'); dollar >= 0; dollar = format.indexOf('$', start)) {
            code.parts.add(format.substring(start, dollar));
            code.add(format.charAt(dollar + 1), arguments[used]);
            used++;
            start = dollar + 2;
        }
        code.parts.add(format.substring(start));
        if (used < arguments.length) {
            throw new IllegalArgumentException("too many arguments for " + format);
        }
        return code;
    }

    static Code statement(String format, Object... arguments) {
        return statement(of(format, arguments));
    }

    /** Returns a statement. All of its lines but the first are indented. */
    static Code statement(Code code) {
        Code statement = new Code();
        boolean hasLines = code.hasLines();
        statement.parts.add(hasLines ? "$[" : "");
        statement.parts.addAll(code.parts);
        statement.parts.add(hasLines ? ";\n$]" : ";\n");
        return statement;
    }

    static Code join(List<Code> all, String separator) {
        Code code = new Code();
        for (int index = 0; index < all.size(); index++) {
            code.parts.add(index > 0 ? separator : "");
            code.parts.addAll(all.get(index).parts);
        }
        return code;
    }

    private void add(char kind, Object argument) {
        if (kind == 'T') {
            parts.add(type(argument));
        } else if (kind == 'S') {
            addText(Literals.quote((String) argument));
        } else if (argument instanceof Code code) {
            parts.addAll(code.parts);
        } else {
            addText((String) argument);
        }
    }

    private void addText(String text) {
        parts.add(text.indexOf('$') < 0 ? text : text.replace("$", "$$"));
    }

    private static TypeRef type(Object type) {
        return type instanceof TypeRef read ? read : TypeRef.of((Class<?>) type);
    }

    private boolean hasLines() {
        for (Object part : parts) {
            if (part instanceof String text && text.indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    CodeBlock block(TypeNames names) {
        StringBuilder format = new StringBuilder();
        List<TypeName> types = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof TypeRef type) {
                format.append("$T");
                types.add(names.of(type));
            } else {
                format.append(part);
            }
        }
        return CodeBlock.of(format.toString(), types.toArray());
    }
}
