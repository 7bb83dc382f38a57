package io.github.connectconfig.processor.compatibility;

import io.github.connectconfig.processor.testing.CorpusCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases under {@code src/test/resources/compatibility}, few enough for every compiler and every way to run one. Each is
 * one source file, with types that no other has, so that all can be compiled in one go.
 */
final class Samples {
    private Samples() {}

    /** Configs of all shapes, none of which gets a finding. */
    static List<CorpusCase> good() {
        return all().stream().filter(CorpusCase::isGood).toList();
    }

    /** Configs with findings, expected in the order in which they are to be printed. */
    static List<CorpusCase> bad() {
        return all().stream().filter(each -> !each.isGood()).toList();
    }

    static List<CorpusCase> all() {
        return CorpusCase.all("compatibility");
    }

    /** Their files, by the paths below a source folder, in the order of the cases. */
    static Map<String, String> sources(List<CorpusCase> cases) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (CorpusCase each : cases) {
            sources.putAll(each.sources());
        }
        return sources;
    }
}
