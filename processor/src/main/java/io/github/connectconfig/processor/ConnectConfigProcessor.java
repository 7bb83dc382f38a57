package io.github.connectconfig.processor;

import com.google.auto.service.AutoService;
import io.github.connectconfig.processor.check.ConfigCheck;
import io.github.connectconfig.processor.compiler.ConfigReader;
import io.github.connectconfig.processor.compiler.ConfigReader.ReadConfig;
import io.github.connectconfig.processor.compiler.FactoryNames;
import io.github.connectconfig.processor.compiler.Failures;
import io.github.connectconfig.processor.compiler.FindingPrinter;
import io.github.connectconfig.processor.compiler.OptionReader;
import io.github.connectconfig.processor.compiler.SourceWriter;
import io.github.connectconfig.processor.generate.FactoryGenerator;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.FactoryPlan;
import io.github.connectconfig.processor.model.FactoryShape;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Library;
import io.github.connectconfig.processor.model.Rule;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Checks interfaces annotated with {@code @ConnectConfig} and generates their factories. Each is read, checked and
 * written in the round in which all of it can be read; nothing but its name outlives a round.
 */
@AutoService(Processor.class)
public final class ConnectConfigProcessor extends AbstractProcessor {
    private final FactoryNames names = new FactoryNames();
    private final Set<String> deferred = new LinkedHashSet<>();
    private ConfigReader reader;
    private FindingPrinter printer;
    private SourceWriter writer;

    /** Said by a method, as the options are: to read it from annotations, the JDK generates a class for each of them. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Library.CONNECT_CONFIG);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(OptionReader.ALL);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        OptionReader.Options options = OptionReader.read(environment.getOptions());
        reader = new ConfigReader(environment, options.settings(), names);
        printer = new FindingPrinter(environment.getMessager(), options);
        writer = new SourceWriter(environment.getFiler());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> types = reader.types(deferred);
        deferred.clear();
        for (TypeElement annotation : annotations) {
            types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
        }
        names.enter(round, types);
        if (!types.isEmpty()) {
            printer.printOptionsOnce();
        }
        for (TypeElement type : types) {
            process(type, round);
        }
        return false;
    }

    /** The one place that catches what should not happen, so that other interfaces still get their factories. */
    private void process(TypeElement type, RoundEnvironment round) {
        try {
            ReadConfig config = reader.read(type);
            if (config.source().isComplete() || !config.source().fitsProcessor() || round.processingOver()) {
                write(config, type);
            } else {
                deferred.add(type.getQualifiedName().toString());
            }
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            printer.print(Failures.finding(failure), type);
        }
    }

    private void write(ReadConfig config, TypeElement type) throws IOException {
        ConfigSource source = config.source();
        Bindings bindings = Bindings.of(source);
        List<Finding> findings = ConfigCheck.findings(source, bindings);
        printer.print(findings, source.settings(), config.positions());
        FactoryShape shape = FactoryShape.of(source, bindings);
        Optional<Rule> error = source.settings().firstError(findings);
        if (error.isPresent() || !source.isComplete()) {
            writer.writeStub(FactoryGenerator.stub(shape, error), type);
        } else {
            writer.write(FactoryGenerator.factory(shape, FactoryPlan.of(shape, bindings, source.settings())), type);
        }
    }
}
