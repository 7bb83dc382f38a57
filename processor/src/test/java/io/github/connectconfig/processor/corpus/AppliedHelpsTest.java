package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.CorpusCase;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types what each help of the corpus says, and compiles again: the finding is gone, and no other has come. */
class AppliedHelpsTest {
    /** How one follows a help: what it offers, and where the finding is. Nothing if that is no replacement. */
    private interface Typing {
        Optional<String> follow(String source, int at, MatchResult help);
    }

    private static final Map<Pattern, Typing> FORMS = Map.of(
            Pattern.compile("did you mean `([^`…]+)`.*"),
            (source, at, help) -> isText(source, at)
                    ? Optional.of(replaceText(source, at, "\"" + help.group(1) + "\""))
                    : isDeclared(source, at) ? Optional.of(replaceName(source, at, help.group(1))) : Optional.empty(),
            Pattern.compile("write `([^`…]+)`"),
            (source, at, help) -> isText(source, at)
                    ? Optional.of(replaceText(source, at, "\"" + help.group(1) + "\""))
                    : Optional.empty(),
            Pattern.compile("write the host as `([^`…]+)`.*"),
            (source, at, help) -> Optional.of(
                    source.substring(0, at) + source.substring(at).replaceFirst("://[^/?:\"]+", "://" + help.group(1))),
            Pattern.compile("write ((?:\"[^\"…]+\"(?:, )?)+)"),
            (source, at, help) -> isText(source, at)
                    ? Optional.of(replaceText(source, at, elements(source, at, help.group(1))))
                    : Optional.empty(),
            Pattern.compile("declare `([^`…]+;)` in its place.*"),
            (source, at, help) -> isText(source, at)
                    ? withoutMember(source, at).map(rest -> declare(rest, help.group(1)))
                    : Optional.empty(),
            Pattern.compile("declare `([^`…]+;)`"),
            (source, at, help) -> Optional.of(declare(source, help.group(1))),
            Pattern.compile("(?:return|use) `([A-Z][^`…]*)`.*"),
            (source, at, help) -> isText(source, at) ? Optional.empty() : replaceType(source, at, help.group(1)),
            Pattern.compile("add an argument `([^`…]+)`"),
            (source, at, help) -> addArgument(source, at, help.group(1)));

    private static final Pattern WIRE_NAME = Pattern.compile("@ConnectParameter\\((\"[^\"]*\")\\) \\w+ $");
    private static final Pattern DECLARED = Pattern.compile("[\\w>\\].]\\s+$");
    private static final Pattern HELP = Pattern.compile("help: (.*)");

    /**
     * Make and VIN are both placeholders: once the make is declared, the VIN overrides it. A method that builds no URL
     * lacks what a URL needs, once it builds one.
     */
    private static final Set<String> WITH_ANOTHER_MISTAKE = Set.of(
            "UnsupportedReturnType/bad-re-authentication-without-arguments",
            "UnsupportedReturnType/bad-where-methods-bind-the-id",
            "UnresolvedPlaceholder/bad-left-out",
            "UnresolvedPlaceholder/bad-others",
            "UnresolvedPlaceholder/bad-stores");

    private static final Path GOLDENS = Path.of("src", "test", "resources", "corpus");

    @TempDir
    private Path folder;

    @Test
    void whoTypesWhatAHelpSaysHasOneFindingLess() throws IOException {
        int helps = 0;
        int followed = 0;
        Set<String> rules = new TreeSet<>();
        List<String> broken = new ArrayList<>();
        for (CorpusCase bad : CorpusCase.all("corpus")) {
            if (bad.isGood() || !bad.library().isEmpty() || WITH_ANOTHER_MISTAKE.contains(bad.toString())) {
                continue;
            }
            List<String> golden = Files.readString(GOLDENS.resolve(bad + ".txt"))
                    .lines()
                    .map(String::strip)
                    .toList();
            helps += (int)
                    golden.stream().filter(line -> line.startsWith("help: ")).count();
            if (golden.stream().noneMatch(AppliedHelpsTest::isReplacement)) {
                continue;
            }
            Map<String, String> sources = withoutMarkers(bad.sources());
            Outcome before = compile(bad, sources);
            for (Message finding : before.findings()) {
                Optional<Map<String, String>> followedSources = followed(sources, finding);
                if (followedSources.isPresent()) {
                    followed++;
                    rules.add(finding.rule());
                    List<String> others = new ArrayList<>(kinds(before));
                    others.remove(kind(finding));
                    List<String> added = kinds(compile(bad, followedSources.get()));
                    // One by one: two findings may be of the same kind.
                    others.forEach(added::remove);
                    if (!added.isEmpty()) {
                        broken.add(bad + ": " + finding.text() + "\n-> " + added + "\n" + followedSources.get());
                    }
                }
            }
        }
        System.out.printf(
                "%d of %d helps of the corpus name a replacement, of %d rules; followed, each removes its finding.%n",
                followed, helps, rules.size());
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(100);
    }

    private static boolean isReplacement(String line) {
        Matcher help = HELP.matcher(line);
        return help.matches()
                && FORMS.keySet().stream()
                        .anyMatch(form -> form.matcher(help.group(1)).matches());
    }

    /** The markers at the ends of lines would hide commas and braces. */
    private static Map<String, String> withoutMarkers(Map<String, String> sources) {
        Map<String, String> all = new HashMap<>();
        sources.forEach(
                (file, source) -> all.put(file, source.replaceAll("(?m) *// (error|warning|eclipse): .*$", "")));
        return all;
    }

    private Outcome compile(CorpusCase bad, Map<String, String> sources) {
        return TestCompiler.javac()
                .withOptions(bad.options().toArray(String[]::new))
                .compile(folder, sources);
    }

    private static List<String> kinds(Outcome outcome) {
        return outcome.messages().stream()
                .filter(message -> message.isError() || !message.rule().isEmpty())
                .map(AppliedHelpsTest::kind)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String kind(Message message) {
        return message.rule().isEmpty() ? message.text() : message.rule();
    }

    private static Optional<Map<String, String>> followed(Map<String, String> sources, Message finding) {
        Matcher help = HELP.matcher(finding.text());
        if (!help.find() || finding.line() <= 0) {
            return Optional.empty();
        }
        for (Map.Entry<Pattern, Typing> form : FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(help.group(1));
            if (matcher.matches()) {
                for (Map.Entry<String, String> file : sources.entrySet()) {
                    if (file.getKey().endsWith("/" + finding.file())) {
                        int at = at(file.getValue(), finding);
                        return form.getValue()
                                .follow(file.getValue(), at, matcher.toMatchResult())
                                .map(AppliedHelpsTest::withImports)
                                .map(source -> with(sources, file.getKey(), source));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> with(Map<String, String> sources, String file, String source) {
        Map<String, String> all = new HashMap<>(sources);
        all.put(file, source);
        return all;
    }

    private static int at(String source, Message finding) {
        int line = 0;
        for (int number = 1; number < finding.line(); number++) {
            line = source.indexOf('\n', line) + 1;
        }
        return line + (int) finding.column() - 1;
    }

    private static boolean isText(String source, int at) {
        return source.charAt(at) == '"';
    }

    /** A method or an argument, whose type is before its name; not a constant that is used. */
    private static boolean isDeclared(String source, int at) {
        return Character.isJavaIdentifierStart(source.charAt(at))
                && DECLARED.matcher(source.substring(0, at)).find();
    }

    private static String replaceText(String source, int at, String literal) {
        int end = at + 1;
        while (source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return source.substring(0, at) + literal + source.substring(end + 1);
    }

    /** Several elements need braces where there was one without. */
    private static String elements(String source, int at, String texts) {
        boolean isAlone = source.substring(0, at).stripTrailing().endsWith("=");
        return isAlone && texts.contains(", ") ? "{" + texts + "}" : texts;
    }

    private static int endOfName(String source, int at) {
        int end = at;
        while (Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String replaceName(String source, int at, String name) {
        if (name.endsWith(";")) {
            int start = source.lastIndexOf('\n', at) + 1;
            return source.substring(0, start) + name + source.substring(source.indexOf(';', at) + 1);
        }
        String head = source.substring(0, at);
        Matcher wireName = WIRE_NAME.matcher(head);
        if (wireName.find()) {
            return replaceText(source, wireName.start(1), "\"" + name + "\"");
        }
        String rest = source.substring(endOfName(source, at));
        return name.contains(" ") ? head.replaceFirst("[\\w.]+\\s+$", "") + name + rest : head + name + rest;
    }

    /** Nothing for one element of several. */
    private static Optional<String> withoutMember(String source, int at) {
        Matcher member = Pattern.compile("\\w+\\s*=\\s*$").matcher(source.substring(0, at));
        if (!member.find()) {
            return Optional.empty();
        }
        String rest = replaceText(source, at, "").substring(at).stripLeading();
        String head = source.substring(0, member.start());
        return Optional.of(
                rest.startsWith(",")
                        ? head + rest.substring(1)
                        : head.stripTrailing().replaceAll(",$", "") + rest);
    }

    private static String declare(String source, String declaration) {
        int end = source.lastIndexOf('}');
        return source.substring(0, end) + declaration + "\n}\n";
    }

    private static Optional<String> replaceType(String source, int at, String type) {
        Matcher before =
                Pattern.compile("[\\w.]+(<[^()]*>)?(\\[]|\\.\\.\\.)?\\s+$").matcher(source.substring(0, at));
        return before.find()
                ? Optional.of(source.substring(0, before.start()) + type + " " + source.substring(at))
                : Optional.empty();
    }

    private static Optional<String> addArgument(String source, int at, String argument) {
        int open = endOfName(source, at);
        if (source.charAt(open) != '(') {
            return Optional.empty();
        }
        int close = source.indexOf(')', open);
        String separator = close == open + 1 ? "" : ", ";
        return Optional.of(source.substring(0, close) + separator + argument + source.substring(close));
    }

    private static String withImports(String source) {
        return source.replaceFirst(
                "(?m)^package (.*);$",
                "package $1; import io.github.connectconfig.*; import java.net.URI; import java.util.*;");
    }
}
