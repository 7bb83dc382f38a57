package io.github.connectconfig.processor.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random configs, right and wrong, on javac and Eclipse's compiler: what is right builds the URLs that it says, what is wrong
 * has exactly the finding that it should have, and nothing else is ever said.
 *
 * <p>{@code -Dconnectconfig.fuzz=100000} makes more of them; {@code -Dconnectconfig.seed=4711} makes one again and shows
 * its sources; both make as many from that seed on.
 */
class FuzzTest {
    private static final int BATCH = 200;
    private static final int ENOUGH_FOR_EACH_MISTAKE = 2_000;

    @Test
    void eachConfigIsWhatItSays(@TempDir Path folder) throws Exception {
        Long seed = Long.getLong("connectconfig.seed");
        long first = seed == null ? 1 : seed;
        long count = Long.getLong("connectconfig.fuzz", seed == null ? ENOUGH_FOR_EACH_MISTAKE : 1);
        Map<Long, List<String>> faults = new TreeMap<>();
        Set<String> rules = new TreeSet<>();
        long urls = 0;
        for (long start = first; start < first + count; start += BATCH) {
            List<FuzzCase> cases = LongStream.range(start, Math.min(first + count, start + BATCH))
                    .mapToObj(FuzzCases::of)
                    .toList();
            faults.putAll(new FuzzBatch(cases, Files.createTempDirectory(folder, "batch")).faults());
            cases.forEach(each -> rules.addAll(each.rules()));
            urls += cases.stream().mapToLong(each -> each.urls().size()).sum();
        }
        System.out.printf(
                "fuzzing: %d configs from %d on, %d URLs, %d rules, %d faults%n",
                count, first, urls, rules.size(), faults.size());
        List<String> shown = new ArrayList<>();
        faults.forEach((each, what) -> shown.add(each + ": " + what));
        assertThat(shown)
                .as(
                        faults.isEmpty()
                                ? ""
                                : FuzzCases.of(faults.keySet().iterator().next())
                                        .shown())
                .isEmpty();
        if (count >= ENOUGH_FOR_EACH_MISTAKE) {
            assertThat(rules).as("mistakes of each rule").containsAll(Mistakes.rules());
        } else if (count == 1) {
            System.out.println(FuzzCases.of(first).shown());
        }
    }
}
