package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.OAuthNames;
import io.github.connectconfig.processor.model.ParameterAliases;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.TypeSource.Barrier;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Parameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that each method is an accessor or a URL method that can be implemented. */
final class MethodCheck {
    private static final Set<TypeRef> RESULTS = Set.of(TypeRef.of(String.class), TypeRef.of(URI.class));

    private MethodCheck() {}

    static List<Finding> findings(CheckContext subject) {
        if (!subject.source().type().isInterface() || subject.source().type().is(Barrier.GENERIC)) {
            return List.of();
        }
        Bindings bindings = subject.bindings();
        List<Finding> findings = new ArrayList<>();
        for (Accessor accessor : bindings.accessors()) {
            Findings.add(AccessorCheck.finding(accessor, subject), findings);
        }
        for (UrlMethod method : bindings.urlMethods()) {
            findings.addAll(urlMethod(method, subject));
        }
        for (MethodSource method : subject.source().methods()) {
            Findings.add(noAccessor(method, subject), findings);
            Findings.add(reauthenticatingByItself(method), findings);
            Findings.add(inaccessible(method, subject), findings);
            if (bindings.urlMethods().isEmpty()) {
                Findings.add(clash(method), findings);
            }
        }
        return findings;
    }

    /** Reports methods of class files that refer to missing types. */
    static List<Finding> outOfReach(List<MethodSource> methods) {
        List<Finding> findings = new ArrayList<>();
        for (MethodSource method : methods) {
            if (method.isOutOfReach()) {
                findings.add(Finding.of(
                                Rule.UNSUPPORTED_METHOD,
                                new FindingLocation.Method(method.index()),
                                Texts.shortened(method.name()) + " mentions a class that is not on the class path")
                        .help("add the library to the dependencies that `"
                                + Texts.shortened(method.declaration().name()) + "` was compiled with"));
            }
        }
        return findings;
    }

    /** Reports the first method whose declarations in super-interfaces conflict, so that no class can implement it. */
    static Optional<Finding> contradiction(List<MethodSource> methods) {
        for (MethodSource method : methods) {
            if (method.is(Trait.CONTRADICTORY)) {
                return Optional.of(Finding.of(
                                Rule.UNSUPPORTED_METHOD,
                                new FindingLocation.Type(),
                                "super-interfaces contradict each other in " + Texts.shortened(method.name()))
                        .help("extend only one of the interfaces that declare it")
                        .note("no class can implement both: their results or their arguments do not go together"));
            }
        }
        return Optional.empty();
    }

    /**
     * Reports only that a method is unusable, if it is. Otherwise reports a wrong return type as well as wrong
     * arguments.
     */
    private static List<Finding> urlMethod(UrlMethod method, CheckContext subject) {
        if (method.method().is(Trait.DISPUTED)) {
            return List.of(disputed(method.method()));
        }
        Optional<Finding> form = unusable(method.method(), subject);
        Optional<Finding> unusable = form.isPresent() ? form : ArgumentCheck.unnamed(method, subject);
        if (unusable.isPresent()) {
            return List.of(unusable.get());
        }
        List<Finding> findings = new ArrayList<>();
        Findings.add(resultType(method, subject), findings);
        findings.addAll(ArgumentCheck.findings(method, subject));
        return findings;
    }

    private static Finding disputed(MethodSource method) {
        return Finding.of(
                        Rule.WRONG_ENDPOINT,
                        new FindingLocation.Method(method.index()),
                        "super-interfaces disagree whether " + Texts.shortened(method.name()) + " re-authenticates")
                .help("override the method in this interface, with or without @Reauthenticate");
    }

    static Optional<Finding> unusable(MethodSource method, CheckContext subject) {
        FindingLocation where = new FindingLocation.Method(method.index());
        if (!method.typeParameters().isEmpty()) {
            return Optional.of(
                    Finding.of(Rule.UNSUPPORTED_METHOD, where, Texts.shortened(method.name()) + " is generic")
                            .help(Advice.on(method, subject, "remove its type parameters", "with a body (`default`)")));
        } else if (method.is(Trait.THROWING)) {
            return Optional.of(Finding.of(
                            Rule.UNSUPPORTED_METHOD, where, Texts.shortened(method.name()) + " has a throws clause")
                    .help(Advice.on(method, subject, "remove the `throws` clause", "without its `throws` clause"))
                    .note("building a URL throws no checked exception"));
        }
        return KotlinMethodCheck.unusable(method, subject);
    }

    /** Returns true if a method has no arguments and does not return a URL. A separate finding reports that. */
    static boolean isNoUrl(UrlMethod method) {
        return method.arguments().isEmpty()
                && !RESULTS.contains(method.method().returns().bare());
    }

    private static Optional<Finding> resultType(UrlMethod method, CheckContext subject) {
        TypeRef returns = method.method().returns();
        if (RESULTS.contains(returns.bare())) {
            return Optional.empty();
        }
        String name = method.method().name();
        return Optional.of(Finding.of(
                        Rule.UNSUPPORTED_RETURN_TYPE,
                        new FindingLocation.Method(method.method().index()),
                        Texts.shortened(name) + " cannot return `" + Texts.shortened(returns.text()) + "`")
                .help(Advice.onType(method.method(), subject, "return `String` or `URI`"))
                .note(
                        method.method().arguments().isEmpty()
                                ? "it is not an accessor, because @ConnectConfig has no member of that name"
                                : "every method with arguments builds a URL"));
    }

    private static Optional<Finding> noAccessor(MethodSource method, CheckContext subject) {
        if (!method.isAbstract() || !Bindings.isNoAccessorsName(method)) {
            return Optional.empty();
        }
        String property = Bindings.propertyName(method.name());
        Optional<Parameter> parameter = ParameterAliases.meaning(property);
        FindingLocation where = new FindingLocation.Method(method.index());
        if (OAuthNames.isForeign(property)) {
            Finding finding = Finding.of(
                            Rule.UNKNOWN_PARAMETER, where, Texts.shortened(method.name()) + "() binds no parameter")
                    .help(Advice.on(method, subject, "remove the method", "with a body (`default`)"));
            return Optional.of(finding.note(ParameterNames.noteOnForeign(property)));
        }
        String cannot = Texts.shortened(method.name()) + "() cannot bind ";
        if (parameter.equals(Optional.of(Parameter.PARAMETERS))) {
            return Optional.of(Finding.of(Rule.UNKNOWN_PARAMETER, where, cannot + "parameters, which are constants")
                    .help("write `parameters = \"{name}={value}\"` in @ConnectConfig, or add an argument"
                            + " `@ConnectParameter(\"{name}\") String …` to the URL methods"));
        }
        String name = parameter.map(Parameter::label).orElse(property);
        return Optional.of(Finding.of(
                        Rule.UNKNOWN_PARAMETER, where, cannot + Texts.shortened(name) + ", which belongs to one visit")
                .help("add an argument `String " + name + "` to "
                        + (parameter.equals(Optional.of(Parameter.VEHICLE_ID))
                                ? "a URL method with @Reauthenticate"
                                : "the URL methods")));
    }

    /** Reports inaccessible types of a method with a body in Kotlin. In an abstract method, other rules refuse them. */
    private static Optional<Finding> inaccessible(MethodSource method, CheckContext subject) {
        if (method.body() != MethodSource.Body.KOTLIN || method.canBeWritten()) {
            return Optional.empty();
        } else if (method.is(Trait.VALUE_CLASS) || method.is(Trait.FOREIGN_NAME)) {
            return KotlinMethodCheck.unusable(method, subject);
        }
        return Optional.of(Finding.of(
                        Rule.UNSUPPORTED_METHOD,
                        new FindingLocation.Method(method.index()),
                        Texts.shortened(method.name()) + " mentions a type that the factory cannot name")
                .help("make the type public, or the method private"));
    }

    /**
     * Reports the annotation on a method with a body: the factory does not implement it, so the annotation has no
     * effect.
     */
    private static Optional<Finding> reauthenticatingByItself(MethodSource method) {
        boolean isBoth = !method.isAbstract() && method.endpoint() == Endpoint.REAUTHENTICATE;
        return isBoth
                ? Optional.of(Finding.of(
                                Rule.WRONG_ENDPOINT,
                                new FindingLocation.Method(method.index()),
                                Texts.shortened(method.name()) + " has a body, which the factory does not replace")
                        .help("remove the body, or @Reauthenticate"))
                : Optional.empty();
    }

    /** Reports a default method that a generated method would override or clash with. */
    private static Optional<Finding> clash(MethodSource method) {
        if (method.isAbstract() || !(method.isRequest() || method.isRequestWithoutState())) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        Rule.UNSUPPORTED_METHOD,
                        new FindingLocation.Method(method.index()),
                        "the factory generates a method " + method.label() + " of its own")
                .help("rename the method"));
    }
}
