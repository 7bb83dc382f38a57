package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.compiler.ConfigReader.ReadConfig;
import io.github.connectconfig.processor.compiler.Positions.Position;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.processor.model.Severity;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * The one place that speaks to the user, in the last round. An error before it, and under {@code -Werror} a warning, makes
 * the next round the last, and then each processor that waits for a factory of ours reports one error of its own, or seven.
 */
public final class FindingPrinter {
    private final Messager messager;
    private final Elements elements;
    /** What is not understood of the options, which stand in no source. */
    private final List<Message> remarks = new ArrayList<>();

    private final List<Report> reports = new ArrayList<>();
    /** Where configs stood that had to wait for other types. */
    private final Map<ElementName, Positions> waiting = new HashMap<>();

    public FindingPrinter(Messager messager, Elements elements, OptionReader.Options options) {
        this.messager = messager;
        this.elements = elements;
        for (Finding finding : options.findings()) {
            if (options.settings().severity(finding.rule()) != Severity.OFF) {
                remarks.add(new Message(kind(finding, options.settings()), finding.text(), finding.where()));
            }
        }
        for (Rule rule : options.explained()) {
            remarks.add(new Message(Kind.NOTE, RulePages.of(rule), new FindingLocation.Option()));
        }
    }

    /** A text in full. Some compilers close our class loader behind the first round, so nothing is left to put together. */
    private record Message(Kind kind, String text, FindingLocation where) {}

    /** What is to be said of a type, which goes by its name: the place of an element in its source is forgotten. */
    private record Report(ElementName name, Positions first, List<Message> messages) {}

    /** Remembers where a config stands that is to be read again in another round. */
    public void remember(ReadConfig config) {
        waiting.putIfAbsent(ElementName.of(config.positions().type(), elements), config.positions());
    }

    /** Keeps findings about a config for the last round. */
    public void report(List<Finding> findings, ReadConfig config) {
        if (findings.isEmpty()) {
            return;
        }
        List<Message> messages = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> declaredIn =
                    config.positions().of(finding.where(), config.positions()).declaredIn();
            messages.add(new Message(
                    kind(finding, config.source().settings()),
                    declaredIn.map(finding::declaredIn).orElse(finding).text(),
                    finding.where()));
        }
        TypeElement type = config.positions().type();
        ElementName name = ElementName.of(type, elements);
        Positions first = waiting.isEmpty() ? config.positions() : waiting.getOrDefault(name, config.positions());
        Report report = new Report(name, first, List.copyOf(messages));
        if (config.source().type().is(Barrier.IN_COMPACT_SOURCE_FILE)) {
            // javac does not find it again.
            print(report, config.positions());
        } else {
            reports.add(report);
        }
    }

    /** Keeps an error about a type of which nothing else is known. */
    public void report(Finding failure, TypeElement type) {
        Message message = new Message(Kind.ERROR, failure.text(), new FindingLocation.Type());
        reports.add(new Report(
                ElementName.of(type, elements), Positions.unknown(type, new FactoryNames(elements)), List.of(message)));
    }

    /** Prints an error that belongs to no type. */
    public static void print(Finding failure, Messager messager) {
        messager.printMessage(Kind.ERROR, failure.text());
    }

    /** Prints what was kept, each finding at the token that it is about, which the types are read again for. */
    public void printReports(ConfigReader reader) {
        for (Message remark : remarks) {
            messager.printMessage(remark.kind(), remark.text());
        }
        for (Report report : reports) {
            TypeElement found = report.name().find(elements);
            print(report, positions(found == null ? report.first().type() : found, reader));
        }
    }

    /** Whatever fails now, no finding gets lost for it: they stand at the type then. */
    private Positions positions(TypeElement type, ConfigReader reader) {
        try {
            return reader.read(type).positions();
        } catch (RuntimeException | LinkageError failure) {
            return Positions.unknown(type, new FactoryNames(elements));
        }
    }

    private void print(Report report, Positions positions) {
        for (Message message : report.messages()) {
            Position position = positions.of(message.where(), report.first());
            messager.printMessage(
                    message.kind(),
                    message.text(),
                    position.element(),
                    position.mirror().orElse(null),
                    position.value().orElse(null));
        }
    }

    private static Kind kind(Finding finding, Settings settings) {
        return settings.isError(finding.rule()) ? Kind.ERROR : Kind.WARNING;
    }
}
