package io.github.connectconfig.runtime;

import java.util.regex.Pattern;

/** Texts that say where a value is, instead of being it: the name of a variable, an expression, a place in a store. */
final class ValueReferences {
    private static final int LONGEST = 500;

    private ValueReferences() {}

    /** Loaded, and compiled, where a look at the text alone does not tell. */
    private static final class Forms {
        /** Names of environment variables; the last words of names are those of what Connect is given. */
        static final Pattern VARIABLE = Pattern.compile(
                "SMARTCAR_[A-Z0-9_]+|(?:[A-Z][A-Z0-9_]*_)?(?:(?:CLIENT|APPLICATION|APP)_ID|(?:REDIRECT|CALLBACK)_UR[IL])"
                        + "|(?:client|application)_id");

        /** Keys of properties: {@code smartcar.client-id}. */
        static final Pattern PROPERTY =
                Pattern.compile("[A-Za-z][\\w.-]*\\.(?:(?:client|application)[._-]?[iI]d|redirect[._-]?[uU]r[il])");

        /** What Java, JavaScript, Python, Ruby and PHP call to read a variable. */
        static final Pattern EXPRESSION = Pattern.compile(
                "(?:process\\.env|import\\.meta\\.env|Deno\\.env|os\\.environ|(?:os\\.)?getenv|System\\.get(?:env|Property))"
                        + "[.\\[(].+|(?:env|ENV)(?:[\\[(].+|\\.[A-Z][A-Z0-9_]*)",
                Pattern.DOTALL);

        /** Keepers of secrets, with the place behind them, and texts that one of them has encrypted. */
        static final Pattern STORE = Pattern.compile(
                "(?:vault|env|secrets?|ssm|op|sm|awssm|gcpsm|keyvault|arn):.+|ENC\\(.+\\)|\\{cipher\\}.*"
                        + "|@Microsoft\\.KeyVault\\(.+",
                Pattern.DOTALL);
    }

    /** Cheap looks before the patterns, as this is asked of every value of every URL. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return (mayBeName(text)
                        && (Forms.VARIABLE.matcher(text).matches()
                                || Forms.PROPERTY.matcher(text).matches()))
                || (mayBeExpression(text)
                        && (Forms.EXPRESSION.matcher(text).matches()
                                || Forms.STORE.matcher(text).matches()));
    }

    private static boolean mayBeName(String text) {
        return text.endsWith("D")
                || text.endsWith("d")
                || text.endsWith("I")
                || text.endsWith("i")
                || text.endsWith("L")
                || text.endsWith("l")
                || text.startsWith("SMARTCAR_");
    }

    private static boolean mayBeExpression(String text) {
        return !text.startsWith("http")
                && !text.startsWith("required:")
                && (text.startsWith("{")
                        || text.indexOf(':') >= 0
                        || text.indexOf('(') >= 0
                        || text.indexOf('[') >= 0
                        || text.indexOf('.') >= 0);
    }
}
