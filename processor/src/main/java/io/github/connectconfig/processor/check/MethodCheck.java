package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.processor.model.Where;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether each method is an accessor or a URL method that can be implemented. */
final class MethodCheck {
    private static final Set<TypeRef> RESULTS = Set.of(TypeRef.of(String.class), TypeRef.of(URI.class));

    private MethodCheck() {}

    static List<Finding> findings(Subject subject) {
        if (!subject.source().type().isInterface() || subject.source().type().isGeneric()) {
            return List.of();
        }
        Bindings bindings = subject.bindings();
        List<Finding> findings = new ArrayList<>();
        for (Accessor accessor : bindings.accessors()) {
            accessor(accessor, bindings).ifPresent(findings::add);
        }
        for (UrlMethod method : bindings.urlMethods()) {
            Optional<Finding> unusable = unusable(method.index(), method.method())
                    .or(() -> ArgumentCheck.unnamed(method))
                    .or(() -> resultType(method));
            unusable.ifPresent(findings::add);
            if (unusable.isEmpty() || unusable.get().rule() == Rule.UNSUPPORTED_RETURN_TYPE) {
                findings.addAll(ArgumentCheck.findings(method, bindings));
            }
        }
        List<MethodSource> methods = subject.source().methods();
        for (int index = 0; index < methods.size(); index++) {
            callOnly(index, methods.get(index)).ifPresent(findings::add);
            if (bindings.urlMethods().isEmpty()) {
                clash(index, methods.get(index)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> accessor(Accessor accessor, Bindings bindings) {
        Where where = new Where.Method(accessor.index());
        MethodSource method = accessor.method();
        Parameter parameter = accessor.parameter();
        String name = parameter.label();
        if (!accessor.exact()) {
            return Optional.of(Finding.of(
                            Rule.UNKNOWN_PARAMETER,
                            where,
                            Texts.shortened(method.name()) + "() is not the name of a member")
                    .help("did you mean `" + name + "()`?")
                    .note("a method without arguments that misses a member by a letter can only be a slip"));
        }
        Optional<ValueType> type = ValueType.of(method.returns()).filter(parameter::allows);
        if (type.isEmpty()) {
            return Optional.of(Finding.of(
                            Rule.UNSUPPORTED_PARAMETER_TYPE,
                            where,
                            Texts.shortened(method.name()) + "() cannot return `"
                                    + Texts.shortened(method.returns().text()) + "`")
                    .help("return " + parameter.typeNames()));
        }
        boolean hasOtherType = bindings.beforeCall(parameter)
                .filter(bound -> bound instanceof Binding.Construction first
                        && !first.type().equals(method.returns()))
                .isPresent();
        if (hasOtherType) {
            return Optional.of(Finding.of(
                            Rule.PARAMETER_BOUND_TWICE, where, name + " is bound by two accessors of different types")
                    .help("give both the same type, or remove one"));
        }
        return unusable(accessor.index(), method).or(() -> madePointlessByVin(accessor, bindings));
    }

    /** A make that is bound no earlier than the VIN can only be a mistake. */
    private static Optional<Finding> madePointlessByVin(Accessor accessor, Bindings bindings) {
        boolean isBoundHere = accessor.parameter() == Parameter.MAKE && !bindings.isConstant(Parameter.MAKE);
        if (!isBoundHere || bindings.beforeCall(Parameter.SINGLE_SELECT_VIN).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ArgumentCheck.overridden(
                new Where.Method(accessor.index()),
                Texts.shortened(accessor.method().name()) + "()"));
    }

    private static Optional<Finding> unusable(int index, MethodSource method) {
        Where where = new Where.Method(index);
        if (!method.typeParameters().isEmpty()) {
            return Optional.of(
                    Finding.of(Rule.UNSUPPORTED_METHOD, where, Texts.shortened(method.name()) + " is generic")
                            .help("remove its type parameters"));
        } else if (!method.thrown().isEmpty()) {
            return Optional.of(
                    Finding.of(Rule.UNSUPPORTED_METHOD, where, Texts.shortened(method.name()) + " has a throws clause")
                            .help("remove the `throws` clause")
                            .note("building a URL throws no checked exception"));
        }
        return Optional.empty();
    }

    private static Optional<Finding> resultType(UrlMethod method) {
        TypeRef returns = method.method().returns();
        if (RESULTS.contains(returns)) {
            return Optional.empty();
        }
        String name = method.method().name();
        return Optional.of(Finding.of(
                        Rule.UNSUPPORTED_RETURN_TYPE,
                        new Where.Method(method.index()),
                        Texts.shortened(name) + " cannot return `" + Texts.shortened(returns.text()) + "`")
                .help("return `String` or `URI`")
                .note(
                        method.method().arguments().isEmpty()
                                ? "it is no accessor either: no member of the annotation has this name"
                                : "every method with arguments builds a URL"));
    }

    private static Optional<Finding> callOnly(int index, MethodSource method) {
        if (!method.isAbstract() || !Bindings.isCallOnlyName(method)) {
            return Optional.empty();
        }
        String name = Bindings.propertyName(method.name());
        return Optional.of(Finding.of(
                        Rule.UNKNOWN_PARAMETER,
                        new Where.Method(index),
                        Texts.shortened(method.name()) + "() cannot bind " + name + ", which belongs to one visit")
                .help("add an argument `String " + name + "` to the URL methods"));
    }

    /** A default method would be overridden by, or clash with, what the factory generates. */
    private static Optional<Finding> clash(int index, MethodSource method) {
        if (!method.isDefault() || !(method.isRequest() || method.isRequestWithoutState())) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        Rule.UNSUPPORTED_METHOD,
                        new Where.Method(index),
                        "the factory generates a method " + method.label() + " of its own")
                .help("rename the default method"));
    }
}
