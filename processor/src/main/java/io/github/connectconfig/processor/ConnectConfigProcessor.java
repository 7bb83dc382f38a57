package io.github.connectconfig.processor;

import com.google.auto.service.AutoService;
import io.github.connectconfig.processor.compiler.ConfigReader;
import io.github.connectconfig.processor.compiler.ConfigReader.ReadConfig;
import io.github.connectconfig.processor.compiler.Deferred;
import io.github.connectconfig.processor.compiler.FactoryNames;
import io.github.connectconfig.processor.compiler.Failures;
import io.github.connectconfig.processor.compiler.FindingPrinter;
import io.github.connectconfig.processor.compiler.SourceWriter;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.pipeline.OptionReader;
import io.github.connectconfig.processor.pipeline.Pipeline;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Checks interfaces annotated with {@code @ConnectConfig} and generates their factories. Each type is read, checked and
 * written in the first round in which all of it resolves. The findings are printed in the last round.
 */
@AutoService(Processor.class)
@SuppressWarnings("NullAway.Init") // start() sets the fields: `process` reports its failures
public final class ConnectConfigProcessor extends AbstractProcessor {
    /** A complete text, because no class can be loaded any more to build it. */
    private static final String CLOSED = """
            [ConnectConfig/InternalError] the compiler has closed the processor's class loader
              help: name the config's file among the files to compile: -sourcepath comes too late
              see: -Aconnectconfig.explain=InternalError""";

    private FactoryNames names;
    private Deferred deferred;
    private ConfigReader reader;
    private FindingPrinter printer;
    private SourceWriter writer;
    private boolean isClosed;

    /** Overridden, as {@link #getSupportedOptions()} is: to read annotations, the JDK generates a proxy for each. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(LibraryTypes.CONNECT_CONFIG);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(OptionReader.ALL);
    }

    /** Returns the newest version that the compiler reads, which may be newer than the Java that it runs on. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    /** Reports every failure as a finding. Only exceptions by which the compiler ends its own work are thrown. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (reader == null) {
                start();
            }
            processRound(annotations, round);
        } catch (NoClassDefFoundError closed) {
            if (!isClosed) {
                isClosed = true;
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, CLOSED);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            FindingPrinter.print(Failures.finding(failure), processingEnv.getMessager());
        }
        return false;
    }

    private void start() {
        Elements elements = processingEnv.getElementUtils();
        OptionReader.Options options = OptionReader.read(processingEnv.getOptions());
        names = new FactoryNames(elements);
        deferred = new Deferred(elements);
        printer = new FindingPrinter(processingEnv.getMessager(), elements, options);
        writer = new SourceWriter(processingEnv.getFiler(), elements, names);
        reader = new ConfigReader(processingEnv, options.settings(), names);
    }

    private void processRound(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> types = deferred.take();
        types.addAll(ConfigReader.annotated(annotations, round));
        names.enter(round, types);
        for (TypeElement type : types) {
            process(type, round);
        }
        if (round.processingOver()) {
            printer.printReports(reader);
        }
    }

    /** Processes one type. If it fails, the other types still get their factories. */
    private void process(TypeElement type, RoundEnvironment round) {
        try {
            ReadConfig config = reader.read(type);
            if (config.source().canBeJudged() || round.processingOver()) {
                write(Pipeline.run(config.source()), config);
            } else {
                deferred.add(type);
                printer.remember(config);
            }
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            printer.report(Failures.finding(failure), type);
        }
    }

    private void write(Pipeline.Result result, ReadConfig config) throws IOException {
        printer.report(result.findings(), config);
        if (result.isStub()) {
            writer.writeStub(result.file(), config.positions().type());
        } else {
            writer.write(result.file(), config.positions().type());
        }
    }
}
