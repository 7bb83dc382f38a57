package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.MethodSource.Trait;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Endpoint;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.ValueRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports required parameters that nothing binds. */
final class RequiredCheck {
    private RequiredCheck() {}

    static List<Finding> findings(CheckContext subject) {
        if (!subject.source().type().isInterface()) {
            // What the methods of a class were meant to bind is unknown.
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            Optional<ValueRule> rule = parameter.missing();
            if (rule.isPresent()
                    && isNeeded(parameter, subject)
                    && !isBoundBeforeCall(parameter, subject)
                    && !isOptional(parameter, subject)) {
                findings.addAll(missing(Rule.of(rule.get()), parameter, subject));
            }
        }
        for (UrlMethod method : subject.bindings().urlMethods()) {
            Findings.add(missingVehicle(method), findings);
            if (!method.binds(Parameter.STATE)
                    && !method.isPermissionUpdate()
                    && !isReported(method)
                    && !isSimulated(method, subject)) {
                findings.add(Finding.of(
                                Rule.MISSING_STATE,
                                new FindingLocation.Method(method.method().index()),
                                Texts.shortened(method.method().name()) + " binds no state")
                        .help("add an argument `String state`")
                        .note(
                                method.arguments().isEmpty()
                                        ? "it builds a whole URL: an accessor has the name of a member"
                                        : "without a state your callback cannot detect a forged request (CSRF)"));
            }
        }
        return findings;
    }

    private static Optional<Finding> missingVehicle(UrlMethod method) {
        boolean isMissing = method.endpoint() == Endpoint.REAUTHENTICATE
                && !method.binds(Parameter.VEHICLE_ID)
                && !method.binds(Parameter.MAKE)
                // WrongEndpoint already has the help for a VIN.
                && !method.binds(Parameter.SINGLE_SELECT_VIN)
                // Of a disputed method it is unknown whether it re-authenticates.
                && !method.method().is(Trait.DISPUTED)
                && !isReported(method);
        return isMissing
                ? Optional.of(Finding.of(
                                Rule.MISSING_VEHICLE_ID,
                                new FindingLocation.Method(method.method().index()),
                                Texts.shortened(method.method().name()) + " binds no vehicle to re-authenticate")
                        .help("add an argument `String vehicleId`")
                        .note("for Tesla's permission updates it is `String make` with `List<String> scopes`"))
                : Optional.empty();
    }

    /** Returns the methods whose URLs need a parameter. */
    private static List<UrlMethod> methodsWith(Parameter parameter, CheckContext subject) {
        List<UrlMethod> methods = new ArrayList<>();
        for (UrlMethod method : subject.bindings().urlMethods()) {
            if (method.endpoint().takesOfConfig(parameter)) {
                methods.add(method);
            }
        }
        return methods;
    }

    private static boolean isNeeded(Parameter parameter, CheckContext subject) {
        return subject.bindings().urlMethods().isEmpty()
                || !methodsWith(parameter, subject).isEmpty();
    }

    private static boolean isBoundBeforeCall(Parameter parameter, CheckContext subject) {
        Optional<Parameter> other = parameter.otherName();
        return subject.bindings().beforeCall(parameter).isPresent()
                || (other.isPresent()
                        && subject.bindings().beforeCall(other.get()).isPresent());
    }

    private static boolean binds(UrlMethod method, Parameter parameter) {
        return method.binds(parameter)
                || (parameter.otherName().isPresent()
                        && method.binds(parameter.otherName().get()));
    }

    /**
     * Returns true if no redirect URI is needed: without a code there is nothing to redirect. A config whose app origin
     * is ignored gets that finding instead.
     */
    private static boolean isOptional(Parameter parameter, CheckContext subject) {
        Bindings bindings = subject.bindings();
        if (parameter != Parameter.REDIRECT_URI) {
            return false;
        }
        Optional<BindingTime> appOrigin = bindings.timeBeforeCall(Parameter.APP_ORIGIN);
        boolean isTold = appOrigin.isPresent()
                && subject.settings().isError(Rule.APP_ORIGIN_IGNORED)
                && AppOriginCheck.isIgnored(appOrigin.get(), subject);
        return isTold || bindings.isConstant(Parameter.RESPONSE_TYPE, "NONE");
    }

    private static List<Finding> missing(Rule rule, Parameter parameter, CheckContext subject) {
        List<UrlMethod> methods = methodsWith(parameter, subject);
        String names = parameter.label()
                + parameter.otherName().map(other -> " or " + other.label()).orElse("");
        if (methods.stream().anyMatch(method -> binds(method, parameter))) {
            return methods.stream()
                    .filter(method -> !binds(method, parameter) && !isReported(method))
                    .map(method -> Finding.of(
                                    rule,
                                    new FindingLocation.Method(method.method().index()),
                                    names + " is bound by other methods, but not by "
                                            + Texts.shortened(method.method().name()))
                            .help("add an argument `" + Texts.javaType(parameter) + " " + parameter.label()
                                    + "`, or bind it in @ConnectConfig or by an accessor"))
                    .toList();
        }
        if (methods.stream().anyMatch(method -> mayMean(method, parameter))) {
            return List.of();
        }
        String help = "write `" + parameter.label() + " = "
                + parameter.absence().example()
                + "` in @ConnectConfig, or declare `" + Texts.accessor(parameter) + "`";
        Finding finding = Finding.of(rule, new FindingLocation.Member(parameter), "nothing binds " + names);
        return List.of(
                parameter.otherName().isPresent()
                        ? finding.help(help).note("`applicationId` is the newer name of the same id")
                        : finding.help(
                                help + "; to use the one in the dashboard, write @SuppressWarnings(\"ConnectConfig."
                                        + rule.id() + "\")"));
    }

    /** Returns true if a method builds no URL, or it is unknown what an argument binds: another finding reports that. */
    private static boolean isReported(UrlMethod method) {
        return MethodCheck.isNoUrl(method) || method.arguments().stream().anyMatch(Optional::isEmpty);
    }

    private static boolean mayMean(UrlMethod method, Parameter parameter) {
        return IntStream.range(0, method.arguments().size())
                .filter(index -> method.arguments().get(index).isEmpty())
                .mapToObj(index -> method.method().arguments().get(index))
                .anyMatch(argument -> !argument.isNamed() || isOneOf(ParameterNames.meantBy(argument), parameter));
    }

    private static boolean isOneOf(Optional<Parameter> meant, Parameter parameter) {
        return meant.equals(Optional.of(parameter)) || (meant.isPresent() && meant.equals(parameter.otherName()));
    }

    private static boolean isSimulated(UrlMethod method, CheckContext subject) {
        return !method.binds(Parameter.MODE)
                && subject.bindings().constantMode().equals(Optional.of("SIMULATED"));
    }
}
