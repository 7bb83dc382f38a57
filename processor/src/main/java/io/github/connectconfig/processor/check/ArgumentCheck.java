package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.LibraryTypes;
import io.github.connectconfig.processor.model.MethodSource.ArgumentSource;
import io.github.connectconfig.processor.model.NewerConstant;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.TypeRef;
import io.github.connectconfig.processor.model.ValueType;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.VinPrecedence;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the arguments of URL methods. */
final class ArgumentCheck {
    private ArgumentCheck() {}

    static List<Finding> findings(UrlMethod method, CheckContext subject) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < method.arguments().size(); index++) {
            Findings.add(finding(method, index, subject), findings);
        }
        return findings;
    }

    /** Reports arguments without names: a class file may omit them, and then it is unknown what an argument binds. */
    static Optional<Finding> unnamed(UrlMethod method, CheckContext subject) {
        boolean isUnnamed = false;
        for (ArgumentSource argument : method.method().arguments()) {
            isUnnamed |= !argument.isNamed() && argument.wireName().isEmpty();
        }
        if (!isUnnamed) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        Rule.UNNAMED_PARAMETERS,
                        new FindingLocation.Method(method.method().index()),
                        "the class file has no names for the arguments of "
                                + Texts.shortened(method.method().name()))
                .help(Advice.on(
                        method.method(),
                        subject,
                        "compile it with -parameters, or write @ConnectParameter on each argument",
                        "with the names of its arguments")));
    }

    private static Optional<Finding> finding(UrlMethod method, int index, CheckContext subject) {
        Bindings bindings = subject.bindings().at(method.endpoint());
        ArgumentSource argument = method.method().arguments().get(index);
        FindingLocation where = new FindingLocation.Argument(method.method().index(), index);
        if (!argument.otherNames().isEmpty()) {
            return Optional.of(Finding.of(
                            Rule.AMBIGUOUS_PARAMETER_NAME,
                            where,
                            "super-interfaces call an argument both "
                                    + Texts.shortened(argument.name()) + " and "
                                    + Texts.shortened(argument.otherNames().get(0)))
                    .help("override the method in this interface, or write @ConnectParameter on both"));
        }
        Optional<WireParameter> bound = method.arguments().get(index);
        if (bound.isEmpty()) {
            return Optional.of(UnknownArgument.finding(method, argument, where, bindings));
        }
        WireParameter parameter = bound.get();
        if (parameter instanceof Parameter known && !method.endpoint().knows(known)) {
            return Optional.of(wrongEndpoint(method, known, where));
        }
        Optional<Finding> type = unsupportedType(method, argument, parameter, where, subject);
        if (type.isEmpty()) {
            type = KotlinMethodCheck.nullable(method.method(), argument, parameter, where);
        }
        Optional<Finding> finding = type.isPresent() ? type : boundTwice(method, index, parameter, bindings);
        if (finding.isPresent()) {
            return finding;
        } else if (parameter == Parameter.MAKE) {
            return overriddenByVin(method, where, bindings);
        } else if (parameter == Parameter.APP_ORIGIN) {
            return AppOriginCheck.finding(method, where, subject);
        }
        return parameter == Parameter.USER ? withExternalId(method, where) : Optional.empty();
    }

    private static Finding wrongEndpoint(UrlMethod method, Parameter parameter, FindingLocation where) {
        String name = Texts.shortened(method.method().name());
        return parameter == Parameter.VEHICLE_ID
                ? Finding.of(Rule.WRONG_ENDPOINT, where, name + " takes a vehicleId, which only re-authentication does")
                        .help("write @Reauthenticate on the method, or remove the argument")
                        .note("to let the owner connect one vehicle only, bind its VIN: `singleSelectVin`")
                : Finding.of(
                                Rule.WRONG_ENDPOINT,
                                where,
                                name + " re-authenticates, which takes no " + parameter.label())
                        .help(helpOutOf(method, parameter));
    }

    /** Returns the help for a parameter that re-authentication does not accept. */
    static String helpOutOf(UrlMethod method, Parameter parameter) {
        return parameter == Parameter.SINGLE_SELECT_VIN && !method.binds(Parameter.VEHICLE_ID)
                ? "write `String vehicleId` in its place, which is Smartcar's id of the vehicle"
                : "remove the argument, or @Reauthenticate";
    }

    private static Optional<Finding> withExternalId(UrlMethod method, FindingLocation where) {
        return method.binds(Parameter.EXTERNAL_ID)
                ? Optional.of(Finding.of(
                                Rule.USER_BESIDE_EXTERNAL_ID,
                                where,
                                Texts.shortened(method.method().name()) + " binds both user and externalId")
                        .help("remove the argument for `user`")
                        .note("Connect takes external_id in place of user, which its newer SDKs deprecate"))
                : Optional.empty();
    }

    private static Optional<Finding> unsupportedType(
            UrlMethod method,
            ArgumentSource argument,
            WireParameter parameter,
            FindingLocation where,
            CheckContext subject) {
        boolean isAllowed = parameter instanceof Parameter known
                ? ValueType.suits(argument.type(), known)
                : ValueType.of(argument.type()).equals(Optional.of(ValueType.STRING));
        if (isAllowed) {
            return Optional.empty();
        }
        String types = parameter instanceof Parameter known ? ValueType.namesFor(known) : "`String`";
        Finding finding = Finding.of(
                        Rule.UNSUPPORTED_PARAMETER_TYPE,
                        where,
                        Texts.shortened(argument.name()) + " cannot have the type `"
                                + Texts.shortened(argument.type().text()) + "`")
                .help(Advice.onType(method.method(), subject, "use " + types + orNull(argument.type(), parameter)));
        return Optional.of(noteOnType(argument.type()).map(finding::note).orElse(finding));
    }

    /** Returns what to pass instead of a library type that holds no value or wraps one. */
    static Optional<String> noteOnType(TypeRef type) {
        if (type.bare() instanceof TypeRef.Array array) {
            return noteOnType(array.component());
        }
        if (!(type.bare() instanceof TypeRef.Declared declared)) {
            return Optional.empty();
        }
        for (TypeRef argument : declared.arguments()) {
            Optional<String> note = noteOnType(argument);
            if (note.isPresent()) {
                return note;
            }
        }
        return Optional.ofNullable(
                switch (declared.packageName() + "." + String.join(".", declared.simpleNames())) {
                    case LibraryTypes.CONNECT_STATE ->
                        "`ConnectState` keeps the state of a session: pass its `value()`";
                    case LibraryTypes.MAKE -> "`Make` only holds constants of type `String`, as `Make.TESLA`";
                    case LibraryTypes.PERMISSION ->
                        "`Permission` only holds constants of type `String`, as `Permission.READ_VIN`";
                    default -> null;
                });
    }

    /** Returns how to omit the value, if the type was {@code Optional}. */
    static String orNull(TypeRef type, WireParameter parameter) {
        boolean isOptional = type.bare() instanceof TypeRef.Declared declared
                && declared.packageName().equals("java.util")
                && declared.simpleNames().equals(List.of("Optional"));
        return isOptional && parameter.mayBeNull() ? ", and null to leave it out" : "";
    }

    private static Optional<Finding> boundTwice(
            UrlMethod method, int index, WireParameter parameter, Bindings bindings) {
        if (parameter instanceof Parameter known && known.isList()) {
            return Optional.empty();
        }
        FindingLocation where = new FindingLocation.Argument(method.method().index(), index);
        String label = parameter.label();
        if (parameter instanceof Parameter known
                && bindings.timeBeforeCall(known).isPresent()) {
            String by = bindings.isConstant(known) ? "by the annotation" : "by an accessor";
            return Optional.of(Finding.of(
                            Rule.PARAMETER_BOUND_TWICE,
                            where,
                            Texts.shortened(label) + " is bound " + by + " and again by "
                                    + Texts.shortened(method.method().name()))
                    .help("bind it once: remove the argument, or "
                            + (bindings.isConstant(known) ? "remove it from @ConnectConfig" : "remove the accessor")
                            + " and bind it by every URL method"));
        }
        if (parameter instanceof WireParameter.Custom custom && isNewerConstant(custom, bindings)) {
            return Optional.of(Finding.of(
                            Rule.PARAMETER_BOUND_TWICE,
                            where,
                            Texts.shortened(label) + " is bound by `parameters` and again by "
                                    + Texts.shortened(method.method().name()))
                    .help("bind it once: remove the argument, or the element of `parameters`"));
        }
        if (parameter instanceof Parameter known && known.otherName().isPresent()) {
            Parameter other = known.otherName().get();
            List<Integer> others = method.argumentsFor(other);
            if (bindings.timeBeforeCall(other).isPresent() || (!others.isEmpty() && others.get(0) < index)) {
                return Optional.of(ClientIdCheck.twoNames(where, "bind one of the two"));
            }
        }
        return method.argumentsFor(parameter).get(0) == index
                ? Optional.empty()
                : Optional.of(Finding.of(
                                Rule.PARAMETER_BOUND_TWICE,
                                where,
                                Texts.shortened(label) + " is bound by two arguments of "
                                        + Texts.shortened(method.method().name()))
                        .help("remove one of the two"));
    }

    private static boolean isNewerConstant(WireParameter.Custom parameter, Bindings bindings) {
        for (NewerConstant constant : bindings.newerConstants()) {
            if (constant.name().equals(parameter.wireName())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> overriddenByVin(UrlMethod method, FindingLocation where, Bindings bindings) {
        return VinPrecedence.isPointless(BindingTime.CALL, bindings.time(Parameter.SINGLE_SELECT_VIN, method))
                ? Optional.of(overridden(
                        where, "the make of " + Texts.shortened(method.method().name())))
                : Optional.empty();
    }

    static Finding overridden(FindingLocation where, String what) {
        return Finding.of(Rule.MAKE_OVERRIDDEN_BY_VIN, where, "the VIN overrides " + what)
                .help("remove the make, or move it to a separate URL method")
                .note("Connect ignores the make: the VIN says which brand it is");
    }
}
