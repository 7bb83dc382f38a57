package io.github.connectconfig.processor.fuzzing;

import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.github.connectconfig.processor.factory.ConnectUrl;
import io.github.connectconfig.processor.testing.OtherProcessor;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Kind;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compiles many cases at once, on javac and on Eclipse's compiler, and finds what must not be. Each case has a package of
 * its own, by which messages and generated sources are told apart.
 */
final class FuzzBatch {
    private static final Set<String> WARNINGS = Set.of(
            "UnusualClientId", "UnknownFlag", "UnknownMake", "SuspiciousVin", "MissingState", "UserBesideExternalId");
    private static final String LINTS = "-Xlint:all,-processing,-auxiliaryclass,-classfile,-path,-options";

    private final List<FuzzCase> cases;
    private final Path folder;
    private final Map<Long, List<String>> faults = new TreeMap<>();
    private int folders;

    FuzzBatch(List<FuzzCase> cases, Path folder) {
        this.cases = cases;
        this.folder = folder;
    }

    /** Runs everything, and returns what is wrong, by seed. */
    Map<Long, List<String>> faults() {
        Path library = library();
        Outcome onJavac = withProcessor(Kind.JAVAC, library, cases);
        Outcome onEclipse = withProcessor(Kind.ECJ, library, cases);
        requireThatEachIsOfACase(onJavac);
        requireThatEachIsOfACase(onEclipse);
        List<FuzzCase> accepted = new ArrayList<>();
        List<FuzzCase> refused = new ArrayList<>();
        for (FuzzCase each : cases) {
            compareFindings(each, onJavac, onEclipse);
            boolean isAccepted = of(each, onJavac).stream().noneMatch(Message::isError);
            (isAccepted ? accepted : refused).add(each);
            Map<String, String> sources = generated(each, onJavac);
            // A stub of a generic interface has no type annotations under javac, which nobody sees.
            if (isAccepted && notes(String.join("", sources.values())) != each.notes()) {
                fault(each, "not " + each.notes() + " annotations of types: " + sources);
            }
            if (isAccepted && !each.sources().isForJavacOnly() && !sources.equals(generated(each, onEclipse))) {
                fault(each, "other sources under Eclipse's compiler");
            }
        }
        refused.removeIf(each -> each.rules().contains(Mistakes.COMPILER));
        if (!refused.isEmpty()) {
            callStubs(refused, onJavac, library);
        }
        if (!accepted.isEmpty()) {
            // javac stops at our errors. Eclipse's compiler went on, and has said of stubs and factories what there is
            // to say.
            Outcome right = withProcessor(Kind.JAVAC, library, accepted);
            requireThatEachIsOfACase(right);
            reportMessages(accepted, right);
            callFactories(Kind.JAVAC, accepted, right, library);
            callFactories(Kind.ECJ, accepted, onEclipse, library);
        }
        return faults;
    }

    private static int notes(String text) {
        return text.split(FuzzCases.NOTE + "\\b(?!;)", -1).length - 1;
    }

    private void fault(FuzzCase each, String what) {
        faults.computeIfAbsent(each.seed(), seed -> new ArrayList<>()).add(what);
    }

    private Path next() {
        try {
            return Files.createDirectories(folder.resolve("run" + folders++));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path library() {
        Map<String, String> sources = new LinkedHashMap<>();
        cases.forEach(each -> sources.putAll(each.sources().library()));
        if (sources.isEmpty()) {
            return folder;
        }
        Outcome outcome = TestCompiler.javac()
                .withProcessors()
                .withOptions("-parameters", "-proc:none", "-nowarn")
                .compile(next(), sources);
        if (!outcome.success()) {
            throw new AssertionError("made-up class files: " + outcome.messages());
        }
        try (Stream<Path> classes = Files.walk(outcome.classes())) {
            for (Path each : classes.toList()) {
                if (each.getFileName().toString().startsWith(Sources.ABSENT)) {
                    Files.delete(each);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return outcome.classes();
    }

    private Outcome withProcessor(Kind kind, Path library, List<FuzzCase> some) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<Integer, Map<String, String>> later = new TreeMap<>();
        for (FuzzCase each : some) {
            if (kind == Kind.ECJ && each.sources().isForJavacOnly()) {
                continue;
            }
            sources.putAll(each.sources().texts());
            each.sources()
                    .generated()
                    .forEach((round, texts) -> later.computeIfAbsent(round, key -> new LinkedHashMap<>())
                            .putAll(texts));
        }
        TestCompiler compiler = TestCompiler.of(kind)
                .withProcessors(new ConnectConfigProcessor(), new OtherProcessor(later, Map.of()))
                .withClassPath(library)
                .withOptions(
                        kind == Kind.JAVAC
                                ? new String[] {LINTS, "-Xmaxerrs", "100000", "-Xmaxwarns", "100000"}
                                : new String[] {"-proceedOnError"});
        return compiler.compile(next(), sources);
    }

    private static List<Message> of(FuzzCase each, Outcome outcome) {
        String part = "/" + each.sources().packageName() + "/";
        return outcome.messages().stream()
                .filter(message -> message.path().contains(part))
                .toList();
    }

    /** What is said of no file, or of another, would be overlooked. */
    private void requireThatEachIsOfACase(Outcome outcome) {
        Set<String> packages = new TreeSet<>();
        cases.forEach(each -> packages.add(each.sources().packageName()));
        List<Message> others = outcome.messages().stream()
                .filter(message -> message.isError() || !message.rule().isEmpty())
                .filter(message -> Stream.of(message.path().split("/")).noneMatch(packages::contains))
                .toList();
        if (!others.isEmpty()) {
            throw new AssertionError("about no case: " + others);
        }
    }

    private static Map<String, String> generated(FuzzCase each, Outcome outcome) {
        Map<String, String> sources = new TreeMap<>(outcome.generated());
        sources.keySet().retainAll(Set.of(each.factoryName()));
        return sources;
    }

    private void compareFindings(FuzzCase each, Outcome onJavac, Outcome onEclipse) {
        boolean isOnBoth = !each.sources().isForJavacOnly();
        for (Outcome outcome : isOnBoth ? List.of(onJavac, onEclipse) : List.of(onJavac)) {
            if (!rules(each, outcome).equals(each.rules().stream().sorted().toList())) {
                fault(each, "expected " + each.rules() + ", found " + headlines(each, outcome));
            }
        }
        if (isOnBoth && !headlines(each, onJavac).equals(headlines(each, onEclipse))) {
            fault(each, "javac " + headlines(each, onJavac) + ", Eclipse's compiler " + headlines(each, onEclipse));
        }
        for (Message message : of(each, onJavac)) {
            boolean isWarning = WARNINGS.contains(message.rule());
            if (!message.rule().isEmpty() && message.isError() == isWarning) {
                fault(each, "severity of " + message);
            }
        }
    }

    /** The rules of our messages, and one entry for errors of the compiler's own: how many is its business. */
    private static List<String> rules(FuzzCase each, Outcome outcome) {
        return Stream.concat(
                        of(each, outcome).stream().map(Message::rule).filter(rule -> !rule.isEmpty()),
                        of(each, outcome).stream()
                                .filter(message ->
                                        message.isError() && message.rule().isEmpty())
                                .limit(1)
                                .map(message -> Mistakes.COMPILER))
                .sorted()
                .toList();
    }

    private static List<String> headlines(FuzzCase each, Outcome outcome) {
        return of(each, outcome).stream()
                .filter(message -> !message.rule().isEmpty())
                .map(Message::headline)
                .sorted()
                .toList();
    }

    /** A stub, and who calls it, is right Java: otherwise one mistake is more than one error. */
    private void callStubs(List<FuzzCase> refused, Outcome before, Path library) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (FuzzCase each : refused) {
            sources.putAll(each.sources().texts());
            each.sources()
                    .generated()
                    .values()
                    .forEach(texts ->
                            texts.forEach((name, text) -> sources.put(name.replace('.', '/') + ".java", text)));
            generated(each, before).forEach((name, text) -> sources.put(name.replace('.', '/') + ".java", text));
        }
        Outcome outcome = TestCompiler.javac()
                .withProcessors()
                .withClassPath(library)
                .withOptions("-proc:none", LINTS)
                .compile(next(), sources);
        requireThatEachIsOfACase(outcome);
        reportMessages(refused, outcome);
    }

    /** All of a right case, and of a stub and its callers, compiles, without a warning in what is ours. */
    private void reportMessages(List<FuzzCase> some, Outcome outcome) {
        for (FuzzCase each : some) {
            for (Message message : of(each, outcome)) {
                boolean isOurs = message.path().endsWith(each.factoryName().replace('.', '/') + ".java");
                if (isOurs || message.isError() && message.rule().isEmpty()) {
                    fault(each, message.toString());
                }
            }
        }
    }

    private void callFactories(Kind kind, List<FuzzCase> accepted, Outcome outcome, Path library) {
        accepted.stream()
                .filter(each -> kind == Kind.JAVAC || !each.sources().isForJavacOnly())
                .forEach(each -> call(kind, each, outcome, library));
    }

    private void call(Kind kind, FuzzCase each, Outcome outcome, Path library) {
        try {
            Map<?, ?> urls = (Map<?, ?>) Loading.of(outcome.classes(), library)
                    .loadClass(each.sources().packageName() + ".Calls_")
                    .getMethod("urls")
                    .invoke(null);
            if (!new TreeSet<Object>(urls.keySet())
                    .equals(new TreeSet<>(each.urls().keySet()))) {
                fault(each, kind + ": URLs of " + urls.keySet());
            }
            each.urls().forEach((name, expected) -> compare(each, kind + " " + name, urls.get(name), expected));
        } catch (InvocationTargetException failure) {
            fault(each, kind + ": " + failure.getCause());
        } catch (ReflectiveOperationException | LinkageError failure) {
            fault(each, kind + ": " + failure);
        }
    }

    private void compare(FuzzCase each, String what, Object url, Map<String, String> expected) {
        Map<String, String> parameters = new TreeMap<>(expected);
        String address = parameters.remove(Draft.ADDRESS);
        String page = address.substring(address.indexOf("/oauth"));
        ConnectUrl found = ConnectUrl.of(url, page);
        if (!found.origin().concat(page).equals(address) || !found.parameters().equals(parameters)) {
            fault(each, what + ": expected " + address + " " + parameters + ", found " + url);
        }
    }
}
