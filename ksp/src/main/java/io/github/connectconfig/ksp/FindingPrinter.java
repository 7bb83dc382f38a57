package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.KSPLogger;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import io.github.connectconfig.ksp.ConfigReader.ReadConfig;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.pipeline.Message;
import io.github.connectconfig.processor.pipeline.OptionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints all messages to the user, after the last round: an error ends KSP's rounds, and then configs that wait for
 * another processor would not be checked.
 */
final class FindingPrinter {
    private final KSPLogger logger;
    private final List<Report> reports = new ArrayList<>();
    private final List<Report> unresolved = new ArrayList<>();

    FindingPrinter(KSPLogger logger, OptionReader.Options options) {
        this.logger = logger;
        for (Message remark : Message.about(options)) {
            reports.add(new Report(remark.level(), Spelling.ofOptions(remark.text()), Optional.empty()));
        }
    }

    /** A message and its place; one about an option has none. */
    private record Report(Message.Level level, String text, Optional<Place> place) {}

    void report(List<Finding> findings, ReadConfig config) {
        for (Finding finding : findings) {
            reports.add(report(finding, config));
        }
    }

    /** Stores an error about a type of which nothing else is known. */
    void report(Finding failure, KSClassDeclaration type) {
        reports.add(report(Message.error(failure), Nodes.unknown(type)));
    }

    /** Stores what to say of a config if no round resolves it. */
    void rememberUnresolved(ReadConfig config) {
        unresolved.add(report(unresolved(config), config));
    }

    void forgetUnresolved() {
        unresolved.clear();
    }

    void printUnresolved() {
        unresolved.forEach(this::print);
    }

    void print() {
        reports.forEach(this::print);
    }

    private static Report report(Finding finding, ReadConfig config) {
        Finding placed = config.nodes()
                .of(finding.where())
                .declaredIn()
                .map(finding::declaredIn)
                .orElse(finding);
        return report(Message.of(placed, config.source().settings()), config.nodes());
    }

    private static Report report(Message message, Nodes nodes) {
        String text = Spelling.ofOptions(message.text());
        return new Report(
                message.level(),
                Names.isKotlin(nodes.type()) ? Spelling.inKotlin(text) : text,
                Optional.of(Place.of(nodes.of(message.where()).node())));
    }

    /** KSP says nothing of a name that it cannot resolve, and ends with success. */
    private static Finding unresolved(ReadConfig config) {
        FindingLocation where = config.unresolved().orElseThrow();
        String what = "a super-interface or a suppression of the config cannot be read";
        if (where instanceof FindingLocation.Member member) {
            what = "the value of " + member.label() + " cannot be read";
        } else if (where instanceof FindingLocation.Method method) {
            what = "a type or an annotation of "
                    + config.source().methods().get(method.method()).name() + " cannot be read";
        }
        return Finding.of(Rule.INTERNAL_ERROR, where, what)
                .help("correct the name or the type, or import it")
                .note("KSP does not see what plugins of Kotlin's compiler generate");
    }

    private void print(Report report) {
        Place place = report.place().orElse(null);
        switch (report.level()) {
            case ERROR -> logger.error(report.text(), place);
            // Gradle does not show what KSP calls information, and whoever asks for a rule's page is to see it.
            case WARNING, NOTE -> logger.warn(report.text(), place);
        }
    }
}
