package io.github.connectconfig.processor.pipeline;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.processor.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A message to the user. The text is complete, because some compilers close our class loader after the first round, so
 * that no text can be built later.
 */
public record Message(Level level, String text, FindingLocation where) {
    /** How grave a message is. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE
    }

    public static Message of(Finding finding, Settings settings) {
        Level level = settings.isError(finding.rule()) ? Level.ERROR : Level.WARNING;
        return new Message(level, finding.text(), finding.where());
    }

    /** Returns an error, whatever the settings are. */
    public static Message error(Finding finding) {
        return new Message(Level.ERROR, finding.text(), finding.where());
    }

    /** Returns the messages about options, which have no source position. */
    public static List<Message> about(OptionReader.Options options) {
        List<Message> messages = new ArrayList<>();
        for (Finding finding : options.findings()) {
            if (options.settings().severity(finding.rule()) != Severity.OFF) {
                messages.add(of(finding, options.settings()));
            }
        }
        for (Rule rule : options.explained()) {
            messages.add(new Message(Level.NOTE, RulePages.of(rule), new FindingLocation.Option()));
        }
        return messages;
    }
}
