package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.MethodSource;

/**
 * Help texts about a method. An inherited method is overridden, because the user may be unable to change its interface.
 */
final class Advice {
    private Advice() {}

    /**
     * Returns the help for a method.
     *
     * @param here if the interface declares the method itself
     * @param overriding how to override it otherwise
     */
    static String on(MethodSource method, CheckContext subject, String here, String overriding) {
        return method.declaration().isInherited() ? override(method, subject) + " " + overriding : here;
    }

    /** Returns the help for an unusable type in its signature. */
    static String onType(MethodSource method, CheckContext subject, String here) {
        MethodSource.Declaration declaration = method.declaration();
        if (declaration.erasedBy().isPresent()) {
            return "write the type arguments of `" + declaration.erasedBy().get()
                    + "`, without which its types are lost";
        }
        return declaration.isInherited()
                ? here + ", or " + override(method, subject) + " with a body (`default`)"
                : here;
    }

    private static String override(MethodSource method, CheckContext subject) {
        return "override `" + Texts.shortened(method.name()) + "` in "
                + Texts.shortened(subject.source().type().simpleName());
    }
}
