package io.github.connectconfig.processor.fuzzing;

import java.util.List;
import java.util.Map;

/**
 * One made-up config and what has to come of it. It is in a package of its own, whose class {@code Calls_} calls the
 * factory: {@code urls()} returns URLs by names.
 *
 * @param seed what makes it again
 * @param sources its files
 * @param factoryName the qualified name of what is to be generated
 * @param rules the ids of the findings that are expected, in any order
 * @param urls what the URLs say, decoded, by the names that {@code urls()} gives them
 * @param notes how many annotations of types the factory has to repeat
 */
record FuzzCase(
        long seed,
        Sources sources,
        String factoryName,
        List<String> rules,
        Map<String, Map<String, String>> urls,
        int notes) {
    /** All that a person needs to see what happened. */
    String shown() {
        StringBuilder shown = new StringBuilder("seed " + seed + "\n");
        sources.library().forEach((path, text) -> shown.append("---- class file: " + path + "\n" + text));
        sources.generated()
                .forEach((round, texts) ->
                        texts.forEach((name, text) -> shown.append("---- round " + round + ": " + name + "\n" + text)));
        sources.texts().forEach((path, text) -> shown.append("---- " + path + "\n" + text));
        return shown.toString();
    }
}
