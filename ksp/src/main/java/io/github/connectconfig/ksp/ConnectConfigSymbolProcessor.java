package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.JvmPlatformInfo;
import com.google.devtools.ksp.processing.PlatformInfo;
import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSFile;
import io.github.connectconfig.ksp.ConfigReader.ReadConfig;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.processor.pipeline.OptionReader;
import io.github.connectconfig.processor.pipeline.Pipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kotlin.sequences.SequencesKt;

/**
 * Checks interfaces annotated with {@code @ConnectConfig} and generates their factories, as the annotation processor
 * does. Each type is read, checked and written in the first round in which all of it resolves. The findings are printed
 * after the last round.
 */
final class ConnectConfigSymbolProcessor implements SymbolProcessor {
    private final OptionReader.Options options;
    private final FactoryNames names = new FactoryNames();
    private final FindingPrinter printer;
    private final SourceWriter writer;
    private final boolean hasDefaultMethods;
    private boolean isFirstRound = true;
    private boolean hasDeferred;

    ConnectConfigSymbolProcessor(SymbolProcessorEnvironment environment) {
        options = OptionReader.read(environment.getOptions());
        printer = new FindingPrinter(environment.getLogger(), options);
        writer = new SourceWriter(environment.getCodeGenerator());
        hasDefaultMethods = hasDefaultMethods(environment.getPlatforms());
    }

    /** Returns the types that do not resolve yet: KSP hands them out again if another processor generates a file. */
    @Override
    public List<KSAnnotated> process(Resolver resolver) {
        List<KSFile> files = files(resolver);
        if (files.isEmpty() && !hasDeferred) {
            return List.of();
        }
        List<KSClassDeclaration> types = types(resolver);
        names.enter(files, types);
        printer.forgetUnresolved();
        ConfigReader reader = new ConfigReader(resolver, options.settings(), names, hasDefaultMethods);
        List<KSAnnotated> deferred = new ArrayList<>();
        for (KSClassDeclaration type : types) {
            if (!process(type, reader)) {
                deferred.add(type);
            }
        }
        hasDeferred = !deferred.isEmpty();
        return deferred;
    }

    /**
     * Returns all sources, in later rounds those that other processors have generated. To look for configs in our own
     * factories takes KSP as long as to process the configs.
     */
    private List<KSFile> files(Resolver resolver) {
        if (isFirstRound) {
            isFirstRound = false;
            return SequencesKt.toList(resolver.getAllFiles());
        }
        List<KSFile> ofOthers = new ArrayList<>();
        for (KSFile file : SequencesKt.toList(resolver.getNewFiles())) {
            if (!writer.isOurs(file)) {
                ofOthers.add(file);
            }
        }
        return ofOthers;
    }

    private static List<KSClassDeclaration> types(Resolver resolver) {
        List<KSClassDeclaration> types = new ArrayList<>();
        for (KSAnnotated symbol :
                SequencesKt.toList(resolver.getSymbolsWithAnnotation(LibraryTypes.CONNECT_CONFIG, false))) {
            if (symbol instanceof KSClassDeclaration type) {
                types.add(type);
            }
        }
        return types;
    }

    @Override
    public void finish() {
        printer.printUnresolved();
        printer.print();
    }

    /** Another processor has reported an error, which may be the reason why a config does not resolve. */
    @Override
    public void onError() {
        printer.print();
    }

    /** Returns false if the type does not resolve yet. If it fails, the other types still get their factories. */
    private boolean process(KSClassDeclaration type, ConfigReader reader) {
        try {
            ReadConfig config = reader.read(type);
            if (!config.source().canBeJudged()) {
                printer.rememberUnresolved(config);
                return false;
            }
            if (config.source().type().is(Barrier.FOREIGN_NAME)) {
                // Java has no name for a stub either.
                printer.report(Pipeline.findings(config.source()), config);
                return true;
            }
            Pipeline.Result result = Pipeline.run(config.source());
            printer.report(result.findings(), config);
            // The finding about a name that is taken goes without a stub.
            if (config.source().type().factoryNameTakenBy().isEmpty()) {
                writer.write(result.file(), type);
            }
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            printer.report(Failures.finding(failure), type);
        }
        return true;
    }

    /** Returns whether functions with a body are default methods in class files, which {@code -jvm-default} says. */
    private static boolean hasDefaultMethods(List<PlatformInfo> platforms) {
        for (PlatformInfo platform : platforms) {
            if (platform instanceof JvmPlatformInfo jvm) {
                return !"disable".equals(jvm.getJvmDefaultMode());
            }
        }
        return true;
    }
}
