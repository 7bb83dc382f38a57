package io.github.connectconfig.processor.pipeline;

import io.github.connectconfig.processor.check.ConfigCheck;
import io.github.connectconfig.processor.generate.FactoryGenerator;
import io.github.connectconfig.processor.generate.GeneratedSource;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.FactoryUrls;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import java.util.List;
import java.util.Optional;

/** Checks a config and generates its factory: the steps between reading and writing, the same for javac and for KSP. */
public final class Pipeline {
    private Pipeline() {}

    /**
     * The findings about a config, and its generated class.
     *
     * @param file the factory, or a stub that only throws
     */
    public record Result(List<Finding> findings, GeneratedSource file, boolean isStub) {}

    /** Only checks a config for which nothing can be generated. */
    public static List<Finding> findings(ConfigSource source) {
        return ConfigCheck.findings(source, Bindings.of(source));
    }

    public static Result run(ConfigSource source) {
        Bindings bindings = Bindings.of(source);
        List<Finding> findings = ConfigCheck.findings(source, bindings);
        FactoryDescriptor shape = FactoryDescriptor.of(source, bindings);
        Optional<Rule> error = source.settings().firstError(findings);
        if (error.isPresent() || !source.isComplete()) {
            return new Result(findings, FactoryGenerator.stub(shape, error), true);
        }
        FactoryUrls plan = FactoryUrls.of(shape, bindings, source.settings());
        return new Result(findings, FactoryGenerator.factory(shape, plan), false);
    }
}
