package io.github.connectconfig.runtime;

import java.util.regex.Pattern;

/**
 * Recognizes texts that refer to a value instead of being one: the name of a variable, an expression, a location in a
 * store.
 */
final class ValueReferences {
    private static final int LONGEST = 500;

    private ValueReferences() {}

    /** A separate class, so that the patterns are compiled only if the simple tests on the text do not decide. */
    private static final class Forms {
        /** Names of environment variables. Their last words are those of Connect's parameters. */
        static final Pattern VARIABLE = Pattern.compile(
                "SMARTCAR_[A-Z0-9_]+|(?:[A-Z][A-Z0-9_]*_)?(?:(?:CLIENT|APPLICATION|APP)_ID|(?:REDIRECT|CALLBACK)_UR[IL])"
                        + "|(?:client|application)_id");

        /** Keys of properties: {@code smartcar.client-id}. */
        static final Pattern PROPERTY =
                Pattern.compile("[A-Za-z][\\w.-]*\\.(?:(?:client|application)[._-]?[iI]d|redirect[._-]?[uU]r[il])");

        /** Calls that read a variable in Java, JavaScript, Python, Ruby and PHP. */
        static final Pattern EXPRESSION = Pattern.compile(
                "(?:process\\.env|import\\.meta\\.env|Deno\\.env|os\\.environ|(?:os\\.)?getenv|System\\.get(?:env|Property))"
                        + "[.\\[(].+|(?:env|ENV)(?:[\\[(].+|\\.[A-Z][A-Z0-9_]*)",
                Pattern.DOTALL);

        /** References to a secret store with a location, and texts that such a store has encrypted. */
        static final Pattern STORE = Pattern.compile(
                "(?:vault|env|secrets?|ssm|op|sm|awssm|gcpsm|keyvault|arn):.+|ENC\\(.+\\)|\\{cipher\\}.*"
                        + "|sm@.+|@Microsoft\\.KeyVault\\(.+",
                Pattern.DOTALL);
    }

    /** Makes cheap tests before the patterns, because every value of every URL is checked. */
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
                        || text.startsWith("sm@")
                        || text.indexOf('(') >= 0
                        || text.indexOf('[') >= 0
                        || text.indexOf('.') >= 0);
    }
}
