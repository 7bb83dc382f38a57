package io.github.connectconfig.processor.compiler;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.processor.model.Severity;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** The one place that speaks to the user. */
public final class FindingPrinter {
    private final Messager messager;
    private final OptionReader.Options options;
    private final boolean pointsAtElements;
    private boolean hasPrintedOptions;

    public FindingPrinter(Messager messager, OptionReader.Options options) {
        this.messager = messager;
        this.options = options;
        // Eclipse's compiler points at the whole annotation when it is given an element of an array.
        this.pointsAtElements = !messager.getClass().getName().startsWith("org.eclipse.");
    }

    /** Prints what is not understood of the options, which stand in no source, unless it has done so before. */
    public void printOptionsOnce() {
        if (hasPrintedOptions) {
            return;
        }
        hasPrintedOptions = true;
        for (Finding finding : options.findings()) {
            if (options.settings().severity(finding.rule()) != Severity.OFF) {
                messager.printMessage(kind(finding, options.settings()), finding.text());
            }
        }
    }

    /** Prints an error at a type of which nothing else is known. */
    public void print(Finding finding, TypeElement type) {
        messager.printMessage(Kind.ERROR, finding.text(), type);
    }

    /** Prints findings, each at the token that it is about. */
    public void print(List<Finding> findings, Settings settings, Positions positions) {
        for (Finding finding : findings) {
            print(finding, settings, positions);
        }
    }

    private void print(Finding finding, Settings settings, Positions positions) {
        Positions.Position position = positions.of(finding.where(), pointsAtElements);
        messager.printMessage(
                kind(finding, settings),
                position.declaredIn().map(finding::declaredIn).orElse(finding).text(),
                position.element(),
                position.mirror().orElse(null),
                position.value().orElse(null));
    }

    private static Kind kind(Finding finding, Settings settings) {
        return settings.isError(finding.rule()) ? Kind.ERROR : Kind.WARNING;
    }
}
