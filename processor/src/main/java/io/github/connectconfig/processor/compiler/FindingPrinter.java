package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.compiler.ConfigReader.ReadConfig;
import io.github.connectconfig.processor.compiler.Positions.Position;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.processor.pipeline.Message;
import io.github.connectconfig.processor.pipeline.OptionReader;
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
 * Prints all messages to the user, in the last round. An earlier error, or a warning with {@code -Werror}, would make
 * the next round the last. Then every processor that waits for a factory of ours would report errors too: one or
 * several.
 */
public final class FindingPrinter {
    private final Messager messager;
    private final Elements elements;
    /** The messages about options, which have no source position. */
    private final List<Message> remarks;

    private final List<Report> reports = new ArrayList<>();
    /** The first positions of configs that had to wait for other types. */
    private final Map<ElementName, Positions> waiting = new HashMap<>();

    public FindingPrinter(Messager messager, Elements elements, OptionReader.Options options) {
        this.messager = messager;
        this.elements = elements;
        remarks = Message.about(options);
    }

    /**
     * The messages about a type. It is stored by name, because the compiler forgets the source position of an element.
     */
    private record Report(ElementName name, Positions first, List<Message> messages) {}

    /** Stores the positions of a config that is read again in another round. */
    public void remember(ReadConfig config) {
        waiting.putIfAbsent(ElementName.of(config.positions().type(), elements), config.positions());
    }

    /** Stores findings about a config for the last round. */
    public void report(List<Finding> findings, ReadConfig config) {
        if (findings.isEmpty()) {
            return;
        }
        List<Message> messages = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> declaredIn =
                    config.positions().of(finding.where(), config.positions()).declaredIn();
            messages.add(Message.of(
                    declaredIn.map(finding::declaredIn).orElse(finding),
                    config.source().settings()));
        }
        TypeElement type = config.positions().type();
        ElementName name = ElementName.of(type, elements);
        Positions first = waiting.isEmpty() ? config.positions() : waiting.getOrDefault(name, config.positions());
        Report report = new Report(name, first, List.copyOf(messages));
        if (config.source().type().is(Barrier.IN_COMPACT_SOURCE_FILE)) {
            // javac does not find this type again in the last round.
            print(report, config.positions());
        } else {
            reports.add(report);
        }
    }

    /** Stores an error about a type of which nothing else is known. */
    public void report(Finding failure, TypeElement type) {
        reports.add(new Report(
                ElementName.of(type, elements),
                Positions.unknown(type, new FactoryNames(elements)),
                List.of(Message.error(failure))));
    }

    /** Prints an error that is not about a type. */
    public static void print(Finding failure, Messager messager) {
        messager.printMessage(Kind.ERROR, failure.text());
    }

    /** Prints the stored findings. Reads the types again to find the positions. */
    public void printReports(ConfigReader reader) {
        for (Message remark : remarks) {
            messager.printMessage(kind(remark), remark.text());
        }
        for (Report report : reports) {
            TypeElement type =
                    report.name().find(elements).orElse(report.first().type());
            print(report, positions(type, reader));
        }
    }

    /** Returns the position of the type if reading fails now, so that no finding is lost. */
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
                    kind(message),
                    message.text(),
                    position.element(),
                    position.mirror().orElse(null),
                    position.value().orElse(null));
        }
    }

    /** By name: a switch would be a class of its own, which a closed class loader no longer has. */
    private static Kind kind(Message message) {
        return Kind.valueOf(message.level().name());
    }
}
