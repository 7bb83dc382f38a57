package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Binding;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.Accessor;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.VinPrecedence;
import java.util.Optional;

/** Checks the accessors, and the methods that were meant as such. */
final class AccessorCheck {
    private AccessorCheck() {}

    static Optional<Finding> finding(Accessor accessor, CheckContext subject) {
        Bindings bindings = subject.bindings();
        MethodSource method = accessor.method();
        FindingLocation where = new FindingLocation.Method(method.index());
        Parameter parameter = accessor.parameter();
        String name = parameter.label();
        if (!method.arguments().isEmpty()) {
            return Optional.of(
                    Finding.of(Rule.UNSUPPORTED_RETURN_TYPE, where, Texts.shortened(method.name()) + " is a setter")
                            .help(
                                    isDeclared(parameter, subject)
                                            ? "remove the method: the value of `" + Texts.accessor(parameter)
                                                    + "` is the constructor's"
                                            : Texts.accessorFor(parameter))
                            .note("a config is never changed"));
        }
        if (method.endpoint() == Endpoint.REAUTHENTICATE) {
            return Optional.of(
                    Finding.of(Rule.WRONG_ENDPOINT, where, Texts.shortened(method.name()) + "() builds no URL")
                            .help("remove @Reauthenticate: it is for methods that return a URL"));
        }
        if (!accessor.exact()) {
            String meant = "`" + Texts.accessor(parameter) + "`";
            return Optional.of(Finding.of(
                            Rule.UNKNOWN_PARAMETER,
                            where,
                            Texts.shortened(method.name()) + "() is not the name of a member")
                    .help(
                            isDeclared(parameter, subject)
                                    ? "remove the method: " + meant + " says the same"
                                    : "did you mean " + meant + "?")
                    .note(
                            parameter == Parameter.FLAGS
                                    ? "what is a flag, as a country is, is written `country:DE`"
                                    : "as a URL method it would return a whole URL"));
        }
        if (!ValueType.suits(method.returns(), parameter)) {
            Finding finding = Finding.of(
                            Rule.UNSUPPORTED_PARAMETER_TYPE,
                            where,
                            Texts.shortened(method.name()) + "() cannot return `"
                                    + Texts.shortened(method.returns().text()) + "`")
                    .help(Advice.onType(
                            method,
                            subject,
                            "return " + ValueType.namesFor(parameter)
                                    + ArgumentCheck.orNull(method.returns(), parameter)));
            return Optional.of(ArgumentCheck.noteOnType(method.returns())
                    .map(finding::note)
                    .orElse(finding));
        }
        Optional<Binding.Construction> first = bindings.atConstruction(parameter);
        if (first.isPresent()
                && !first.get().type().bare().equals(method.returns().bare())) {
            return Optional.of(Finding.of(
                            Rule.PARAMETER_BOUND_TWICE, where, name + " is bound by two accessors of different types")
                    .help("give both the same type, or remove one"));
        }
        if (bindsOtherName(parameter, bindings)) {
            return Optional.of(ClientIdCheck.twoNames(where, "bind one of the two"));
        }
        Optional<Finding> unusable = MethodCheck.unusable(method, subject);
        if (unusable.isPresent() || bindings.isConstant(parameter)) {
            return unusable;
        }
        Optional<Finding> nullable = KotlinMethodCheck.nullable(method, parameter);
        if (nullable.isPresent()) {
            return nullable;
        }
        Optional<Finding> ignored = AppOriginCheck.finding(accessor, subject);
        return ignored.isPresent() ? ignored : madePointlessByVin(accessor, bindings);
    }

    /**
     * Returns true if the other name of the id is bound too. Of two accessors, the one with the newer name is reported.
     */
    private static boolean bindsOtherName(Parameter parameter, Bindings bindings) {
        Optional<Parameter> other = parameter.otherName();
        if (other.isEmpty() || bindings.isConstant(parameter)) {
            return false;
        }
        return bindings.isConstant(other.get())
                || (parameter == Parameter.APPLICATION_ID && bindings.isBoundByAccessor(other.get()));
    }

    /** Returns true if the help would suggest a method that already exists. */
    private static boolean isDeclared(Parameter parameter, CheckContext subject) {
        for (MethodSource method : subject.source().methods()) {
            if (method.arguments().isEmpty() && method.name().equals(parameter.label())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> madePointlessByVin(Accessor accessor, Bindings bindings) {
        boolean isBoundHere = accessor.parameter() == Parameter.MAKE;
        Optional<BindingTime> vin = bindings.timeBeforeCall(Parameter.SINGLE_SELECT_VIN);
        if (!isBoundHere || !VinPrecedence.isPointless(BindingTime.CONSTRUCTION, vin)) {
            return Optional.empty();
        }
        return Optional.of(ArgumentCheck.overridden(
                new FindingLocation.Method(accessor.method().index()),
                Texts.shortened(accessor.method().name()) + "()"));
    }
}
