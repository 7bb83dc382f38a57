package io.github.connectconfig.ksp;

import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSValueArgument;
import io.github.connectconfig.processor.model.ConfigSource;
import io.github.connectconfig.processor.model.Environment;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.Settings;
import io.github.connectconfig.runtime.Parameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an annotated type of Kotlin or Java as KSP shows it. Valid for one round. */
final class ConfigReader {
    private final Resolver resolver;
    private final boolean hasDefaultMethods;
    private final TypeSourceReader types;
    private final Environment environment;

    ConfigReader(Resolver resolver, Settings settings, FactoryNames names, boolean hasDefaultMethods) {
        KnownNamesReader library = new KnownNamesReader(resolver);
        this.resolver = resolver;
        this.hasDefaultMethods = hasDefaultMethods;
        this.types = new TypeSourceReader(resolver, names);
        this.environment = new Environment(settings, library.knownNames(), library.apiVersion());
    }

    /**
     * A source and the nodes of its parts.
     *
     * @param unresolved the first part that does not resolve yet
     */
    record ReadConfig(ConfigSource source, Nodes nodes, Optional<FindingLocation> unresolved) {}

    ReadConfig read(KSClassDeclaration type) {
        KSAnnotation annotation =
                Annotations.find(type, LibraryTypes.CONNECT_CONFIG).orElseThrow();
        Map<Parameter, KSValueArgument> arguments = new EnumMap<>(Parameter.class);
        Map<Parameter, List<String>> members = new EnumMap<>(Parameter.class);
        Optional<FindingLocation> unresolved = Optional.empty();
        for (Map.Entry<String, KSValueArgument> argument :
                Annotations.explicit(annotation).entrySet()) {
            Optional<Parameter> parameter = Parameter.named(argument.getKey());
            if (parameter.isPresent()) {
                Annotations.Texts texts =
                        Annotations.texts(argument.getValue(), parameter.get().form());
                arguments.put(parameter.get(), argument.getValue());
                if (texts.resolves()) {
                    members.put(parameter.get(), texts.texts());
                } else if (unresolved.isEmpty()) {
                    unresolved = Optional.of(new FindingLocation.Member(parameter.get()));
                }
            }
        }
        Suppressions suppressions = Suppressions.around(type);
        Hierarchy hierarchy = Hierarchy.of(type, resolver);
        MethodReader.Methods methods = new MethodReader(type, hierarchy, hasDefaultMethods).read();
        if (unresolved.isEmpty() && !(suppressions.resolves() && hierarchy.resolves())) {
            unresolved = Optional.of(new FindingLocation.Type());
        } else if (unresolved.isEmpty()) {
            unresolved = methods.unresolved().map(FindingLocation.Method::new);
        }
        ConfigSource source = new ConfigSource(
                types.read(type, hierarchy, methods.warnings()),
                members,
                methods.sources(),
                new Environment(
                        environment.settings().without(suppressions.rules()),
                        environment.knownNames(),
                        environment.apiVersion()),
                unresolved.isEmpty(),
                Optional.empty());
        return new ReadConfig(source, new Nodes(type, annotation, arguments, methods.members()), unresolved);
    }
}
