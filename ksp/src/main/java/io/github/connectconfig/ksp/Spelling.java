package io.github.connectconfig.ksp;

/** Spells texts as a Kotlin build needs them: they are written for Java and for javac. */
final class Spelling {
    private Spelling() {}

    /** Replaces javac's options by those of a build with KSP: {@code ksp { arg("name", "value") }}. */
    static String ofOptions(String text) {
        return text.replaceAll("-A(connectconfig\\.\\w+)=(\\w+)", "arg(\"$1\", \"$2\")")
                .replaceAll("-A(?=connectconfig\\.)", "");
    }

    /** Replaces Java's code by Kotlin's. */
    static String inKotlin(String text) {
        return text;
    }
}
