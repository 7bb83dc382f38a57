package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.TypeSource;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import java.util.List;
import java.util.Optional;

/** Checks that a factory can implement the annotated type. */
final class TypeCheck {
    private TypeCheck() {}

    static Optional<Finding> finding(TypeSource type) {
        if (!type.isInterface()) {
            return Optional.of(
                    of(Rule.NOT_AN_INTERFACE, "@ConnectConfig is on " + article(type.kind()) + type.kind(), type)
                            .help("declare `interface " + type.simpleName() + "`"));
        } else if (type.is(Barrier.SEALED)) {
            return Optional.of(of(Rule.SEALED_INTERFACE, "@ConnectConfig is on a sealed interface", type)
                    .help("remove `sealed` and its `permits` clause")
                    .note("the generated factory has to implement the interface"));
        } else if (type.is(Barrier.PRIVATE)) {
            return Optional.of(of(Rule.PRIVATE_INTERFACE, "@ConnectConfig is on a private interface", type)
                    .help("remove `private` from it and from the types around it")
                    .note("the generated factory is another class of the package and has to access the interface"));
        } else if (type.is(Barrier.FOREIGN_NAME)) {
            return Optional.of(of(Rule.PRIVATE_INTERFACE, "Java has no name for the interface", type)
                    .help("rename what needs backticks: it, a type around or above it, or a package")
                    .note("the generated factory is a Java class and has to name the interface"));
        } else if (type.is(Barrier.GENERIC)) {
            return Optional.of(of(Rule.GENERIC_INTERFACE, "@ConnectConfig is on a generic interface", type)
                    .help("remove its type parameters, or annotate an interface that extends it with types")
                    .note("the factory would not know the type arguments"));
        } else if (type.is(Barrier.IN_COMPACT_SOURCE_FILE)) {
            return Optional.of(of(Rule.IN_COMPACT_SOURCE_FILE, "@ConnectConfig is in a compact source file", type)
                    .help("move the interface into a file of its own, " + type.simpleName() + ".java")
                    .note("the class around it has no name by which the generated factory could reach it"));
        }
        if (type.factoryNameTakenBy().isEmpty()) {
            return outOfReach(type);
        }
        return Optional.of(of(Rule.FACTORY_NAME_TAKEN, "the name of the factory is taken", type.factoryName())
                .help("rename one of the two")
                .note("it is also the name of " + type.factoryNameTakenBy().get()));
    }

    /** Reports an interface that no class can implement, whatever its methods. */
    static Optional<Finding> extendedTwice(TypeSource type) {
        return type.extendedTwice().isEmpty()
                ? Optional.empty()
                : Optional.of(of(
                                Rule.GENERIC_INTERFACE,
                                "generic interface extended in two ways",
                                type.extendedTwice().get())
                        .help("extend it once, or with the same type arguments")
                        .note("the language lets a type be only one of them"));
    }

    private static Optional<Finding> outOfReach(TypeSource type) {
        List<String> unnamedPackage =
                type.packageName().isEmpty() ? type.names().subList(0, 1) : List.of();
        Optional<String> name = type.inheritedNames().outOfReach(unnamedPackage);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        of(Rule.FACTORY_NAME_TAKEN, "the interface hides a name that the factory needs", name.get())
                                .help("rename the constant or type of that name, or the one called as a package")
                                .note("the interface, or one that it extends, hides the package of that type too"));
    }

    /** Reports a config that never becomes readable, for a reason that the compiler may not report. */
    static Finding unreadable(String obstacle) {
        return Finding.of(
                        Rule.INTERNAL_ERROR,
                        new FindingLocation.Type(),
                        "a value or a type of the config does not resolve")
                .help("write it in a source of your own, or compile with javac")
                .note(obstacle);
    }

    private static Finding of(Rule rule, String sentence, TypeSource type) {
        return of(rule, sentence, type.name());
    }

    private static Finding of(Rule rule, String sentence, String name) {
        return Finding.of(rule, new FindingLocation.Type(), sentence + ":", name, "");
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }
}
