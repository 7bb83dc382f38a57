package io.github.connectconfig.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The corpus, as one run of a compiler or of KSP takes it: each case is in a package of its own, so that many are processed
 * together.
 */
public final class Corpus {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private Corpus() {}

    /**
     * A case in a package of its own.
     *
     * @param prefix the package in which those of the case are
     * @param caller what calls its factory
     */
    public record Placed(
            CorpusCase original,
            String folder,
            String prefix,
            Map<String, String> sources,
            Map<String, String> caller) {
        /** Whether this is the path of one of its files. */
        public boolean isOf(String path) {
            return ("/" + path).contains("/" + prefix + "/");
        }

        /** Returns what javac prints for it, as far as a text beside the case has it. */
        public Optional<String> texts() {
            try (InputStream text = Corpus.class.getResourceAsStream("/" + this + ".txt")) {
                return Optional.ofNullable(text == null ? null : new String(text.readAllBytes(), UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** Returns a text without the package that only this run has. */
        public String unplaced(String text) {
            return text.replace(prefix + ".", "");
        }

        /** Returns the texts of its generated sources. */
        public Map<String, String> generated(Map<String, String> all) {
            Map<String, String> own = new TreeMap<>();
            all.forEach((name, text) -> {
                if (name.startsWith(prefix + ".")) {
                    own.put(name, text);
                }
            });
            return own;
        }

        @Override
        public String toString() {
            return folder + "/" + original;
        }
    }

    /** Returns the cases that are sources in packages, by the options that they set. */
    public static Map<Map<String, String>, List<Placed>> byOptions() {
        Map<Map<String, String>, List<Placed>> cases = new LinkedHashMap<>();
        int number = 0;
        for (String folder : List.of("corpus", "compatibility")) {
            for (CorpusCase each : CorpusCase.all(folder)) {
                boolean isInPackages = each.sources().values().stream()
                        .allMatch(source -> PACKAGE.matcher(source).find());
                // A case about the version brings library types of its own, which have one package only.
                if (each.library().isEmpty() && isInPackages && !each.rule().equals("VersionMismatch")) {
                    number++;
                    cases.computeIfAbsent(options(each), unused -> new ArrayList<>())
                            .add(placed(each, folder, "c" + number));
                }
            }
        }
        return cases;
    }

    private static Placed placed(CorpusCase each, String folder, String prefix) {
        Map<String, String> caller = each.caller();
        return new Placed(
                each,
                folder,
                prefix,
                placed(each.sources(), packages(Stream.of(each.sources())), prefix),
                placed(caller, packages(Stream.of(each.sources(), caller)), prefix));
    }

    private static String packages(Stream<Map<String, String>> sources) {
        return sources.flatMap(some -> some.values().stream())
                .flatMap(source -> PACKAGE.matcher(source).results())
                .map(found -> Pattern.quote(found.group(1)))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static Map<String, String> placed(Map<String, String> sources, String packages, String prefix) {
        Pattern use = Pattern.compile("(?<![\\w.\"/])(" + packages + ")(?=[.;])");
        Map<String, String> placed = new LinkedHashMap<>();
        sources.forEach((path, source) -> {
            Matcher uses = use.matcher(source);
            placed.put(prefix + "/" + path, uses.replaceAll(prefix + ".$1"));
        });
        return placed;
    }

    private static Map<String, String> options(CorpusCase each) {
        Map<String, String> options = new TreeMap<>();
        for (String option : each.options()) {
            if (option.startsWith("-A")) {
                String[] parts = option.substring(2).split("=", 2);
                options.put(parts[0], parts.length == 1 ? "" : parts[1]);
            } else {
                options.put(option, "");
            }
        }
        return options;
    }

    public static Map<String, String> sources(Stream<Placed> cases) {
        Map<String, String> sources = new LinkedHashMap<>();
        cases.forEach(each -> sources.putAll(each.sources()));
        return sources;
    }
}
