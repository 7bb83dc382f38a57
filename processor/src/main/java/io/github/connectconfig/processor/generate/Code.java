package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Java of which only the types are still to be named, by import or in full. What stands between two of them becomes one
 * text, however it was put together: JavaPoet looks at each part of a {@link CodeBlock} twice and by a regular expression.
 */
final class Code {
    /** Types, and text in JavaPoet's format. */
    private final List<Object> parts = new ArrayList<>();

    private Code() {}

    /**
     * The parts one after the other.
     *
     * @param parts code, types, for their names, and texts and constants as they are
     * @throws IllegalArgumentException if a part is anything else
     */
    static Code of(Object... parts) {
        Code code = new Code();
        for (Object part : parts) {
            code.add(part);
        }
        return code;
    }

    /** A line, or several of which all but the first are indented. */
    static Code statement(Object... parts) {
        Code code = of(parts);
        if (code.hasLines()) {
            code.parts.add(0, "$[");
            code.parts.add(";\n$]");
        } else {
            code.parts.add(";\n");
        }
        return code;
    }

    static Code join(List<Code> all, String separator) {
        Code code = new Code();
        for (int index = 0; index < all.size(); index++) {
            if (index > 0) {
                code.add(separator);
            }
            code.add(all.get(index));
        }
        return code;
    }

    private void add(Object part) {
        if (part instanceof String text) {
            parts.add(text.indexOf('$') < 0 ? text : text.replace("$", "$$"));
        } else if (part instanceof Code code) {
            parts.addAll(code.parts);
        } else if (part instanceof Enum<?> constant) {
            add(constant.toString());
        } else {
            parts.add(type(part));
        }
    }

    private static TypeName type(Object part) {
        if (part instanceof TypeName type) {
            return type;
        } else if (part instanceof TypeRef type) {
            return TypeNames.of(type);
        } else if (part instanceof Class<?> type) {
            return ClassName.get(type);
        }
        throw new IllegalArgumentException("no part of code: " + part);
    }

    private boolean hasLines() {
        for (Object part : parts) {
            if (part instanceof String text && text.indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    CodeBlock block() {
        StringBuilder format = new StringBuilder();
        List<TypeName> types = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof TypeName type) {
                format.append("$T");
                types.add(type);
            } else {
                format.append(part);
            }
        }
        return CodeBlock.of(format.toString(), types.toArray());
    }
}
