package io.github.connectconfig.processor.fuzzing;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What may be wrong with a config: each is one mistake of one rule. */
final class Mistakes {
    /** In place of a rule: an error of the compiler's own, and nothing of ours. */
    static final String COMPILER = "an error of the compiler";

    /**
     * A mistake.
     *
     * @param rule the id of the rule that finds it
     * @param plant makes it; false if the draft has no place for it
     */
    private record Mistake(String rule, BiPredicate<Draft, Dice> plant) {
        /** Rules of values may be turned off, and then the value is written as it is. */
        boolean isOfValue() {
            return rule.matches(
                    "(Malformed(?!Parameter|Make)|Unknown(Scope|Flag|Country|Make)|Duplicate|Unresolved|Insecure|Reserved|Unsup.*Scheme|Susp).*");
        }

        /** Warnings that stand at a method may be turned off there. */
        boolean isOfMethod() {
            return List.of("MissingState", "UserBesideExternalId").contains(rule);
        }
    }

    private static final String ID = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07";
    /** What Connect adds to a redirect URI, by its documentation. */
    private static final List<String> CALLBACK_NAMES = List.of(
            "code",
            "state",
            "error",
            "error_description",
            "user_id",
            "external_id",
            "virtual_key_url",
            "vin",
            "make",
            "model",
            "year",
            "status_code",
            "error_message",
            "vehicle_id",
            "selected_capacity",
            "reason");

    private static final List<Mistake> ALL = List.of(
            value("MalformedClientId", "clientId", "8229df9f 91a0", ID + "\u200b", "\ufeff" + ID),
            value("UnusualClientId", "clientId", "fleet-1"),
            value("UnresolvedPlaceholder", "clientId", "${CLIENT_ID}"),
            value("UnresolvedPlaceholder", "applicationId", "YOUR_CLIENT_ID"),
            value("MalformedRedirectUri", "redirectUri", "acme-cars.de/callback", "https://acme-cars.de/callback#top"),
            redirect("MalformedRedirectUri", "acme..de", "*.acme-cars.de", "acme-cars.de%2Fa", "app.1", "256.1.1.1"),
            redirect("MalformedRedirectUri", "acme-cars.de/a,https://acme-cars.de/b", "acme-cars\u00ad.de"),
            redirect(
                    "MalformedRedirectUri",
                    "acme-cars.de/?shop=caf%E9",
                    "acme-cars.de/?tenant[]=1",
                    "acme-cars.de/?off=100%"),
            value("InsecureRedirectUri", "redirectUri", "http://acme-cars.de/callback"),
            value("UnsupportedRedirectScheme", "redirectUri", "ftp://acme-cars.de/callback"),
            new Mistake("ReservedRedirectQuery", (draft, dice) -> {
                String query = dice.oneOf("", "a=1&", "a=1;") + dice.oneOf(CALLBACK_NAMES) + "=1";
                return mayBeWrong(draft, "redirectUri", "https://acme-cars.de/callback?" + query);
            }),
            value("UnresolvedPlaceholder", "redirectUri", "https://YOUR_HOST/callback"),
            value("MalformedAppOrigin", "appOrigin", "https://acme-cars.de/page"),
            value("MalformedScope", "scopes", List.of("read_odometer read_fuel"), List.of("read_vin\u200b")),
            value("UnknownScope", "scopes", List.of("read_odometre")),
            value("DuplicateScope", "scopes", List.of("read_fuel", "read_vin", "required:read_fuel")),
            value("MalformedFlag", "flags", List.of("country"), List.of("country:D\u200bE")),
            value("UnknownFlag", "flags", List.of("colour_of_it:red")),
            value("UnknownCountry", "flags", List.of("country:XX")),
            value("DuplicateFlag", "flags", List.of("country:DE", "country:US")),
            value("UnknownMake", "make", "TESLAA"),
            value("MalformedVin", "singleSelectVin", "1HGCM82633A00435"),
            value("SuspiciousVin", "singleSelectVin", "1HGCM82633A004353"),
            value("MalformedOrigin", "origin", "https://acme-cars.de/connect"),
            value("MalformedMake", "make", "BMW\ud83d"),
            pair("MalformedParameter", "sdk=\ud83d"),
            new Mistake(
                    "VinWithoutSingleSelect",
                    (draft, dice) -> draft.constants.containsKey("singleSelectVin")
                            && draft.constants.remove("singleSelect") != null),
            new Mistake(
                    "MakeOverriddenByVin",
                    (draft, dice) -> draft.constants.containsKey("singleSelectVin")
                            && draft.constants.put("make", Bound.text("make", "make", "BMW")) == null),
            missing("MissingClientId", "clientId"),
            missing("MissingRedirectUri", "redirectUri"),
            missing("MissingScopes", "scopes"),
            pair("KnownParameter", "make=BMW"),
            pair("MalformedParameter", "=android"),
            new Mistake(
                    "MissingState",
                    (draft, dice) -> !draft.isRequest()
                            && !draft.binds("mode")
                            && dice.oneOf(draft.methods).arguments.removeIf(Mistakes::isState)),
            argument(COMPILER, (method, dice) -> {
                Draft.Slot slot = dice.oneOf(method.arguments);
                slot.parameter = slot.bound.wire();
                slot.bound = slot.bound.unresolved();
                return true;
            }),
            argument("UnsupportedReturnType", (method, dice) -> {
                method.returnType =
                        dice.oneOf("int", "java.net.URL", "java.util.Optional<java.net.URI>", "java.lang.String[]");
                return true;
            }),
            argument("UnsupportedParameterType", (method, dice) -> {
                Draft.Slot slot = dice.oneOf(method.arguments);
                slot.type = dice.oneOf(
                        "int", "java.util.UUID", "java.util.Optional<java.lang.String>", "java.lang.Object[]");
                slot.bound = slot.bound.withValue(null);
                return true;
            }),
            argument("UnknownParameter", (method, dice) -> {
                method.arguments.stream().filter(Mistakes::isState).forEach(slot -> {
                    slot.name = "statte";
                    slot.parameter = "";
                });
                return true;
            }),
            argument("UnsupportedMethod", (method, dice) -> {
                method.clause = " throws java.io.IOException";
                return true;
            }),
            argument("UnsupportedMethod", (method, dice) -> {
                method.modifiers = dice.oneOf(
                        "<T_> ",
                        "<T_ extends java.lang.String> ",
                        "<T_ extends java.lang.Object & java.lang.Comparable<T_>> ");
                return true;
            }),
            new Mistake("WrongEndpoint", (draft, dice) -> {
                List<Draft.UrlMethod> methods = draft.methods.stream()
                        .filter(method -> method.isReauthentication && draft.alwaysBinds("scopes"))
                        .toList();
                methods.stream().limit(1).forEach(method -> method.isReauthentication = false);
                return !methods.isEmpty();
            }),
            new Mistake("UserBesideExternalId", (draft, dice) -> {
                if (draft.isRequest()) {
                    return false;
                }
                List<Draft.Slot> arguments = dice.oneOf(draft.methods).arguments;
                return arguments.stream().noneMatch(slot -> isOwner(slot.bound))
                        && addFirst(arguments, Bound.text("user", "user", "u"))
                        && addFirst(arguments, Bound.text("externalId", "external_id", "e"));
            }),
            new Mistake("ParameterBoundTwice", (draft, dice) -> {
                Bound twice = draft.constants.get("redirectUri");
                return twice != null && !draft.isRequest() && addFirst(dice.oneOf(draft.methods).arguments, twice);
            }),
            new Mistake("UnknownParameter", (draft, dice) -> {
                draft.extraMembers.add("    java.lang.String "
                        + (draft.isRequest()
                                ? dice.oneOf("redirectUrl", "redirectURI", "clientSecret", "scope")
                                // What they mean is no setter of a request then.
                                : dice.oneOf("redirectUrl", "vin", "clientSecret", "getMakee", "scope"))
                        + "();\n");
                return true;
            }),
            // What does not resolve is the compiler's to say.
            new Mistake(
                    COMPILER,
                    (draft, dice) -> draft.constants.computeIfPresent(
                                    dice.oneOf("clientId", "scopes", "flags", "make"),
                                    (key, bound) -> bound.unresolved())
                            != null),
            // The other token still counts.
            new Mistake(
                    COMPILER,
                    (draft, dice) -> mayBeWrong(draft, "clientId", "fleet-1")
                            && draft.suppressed.addAll(List.of("ConnectConfig.UnusualClientId", Sources.MISSING))),
            argument(COMPILER, (method, dice) -> {
                method.returnType = "Missing_";
                return true;
            }),
            argument(COMPILER, (method, dice) -> {
                Draft.Slot slot = dice.oneOf(method.arguments);
                slot.type = "Missing_";
                slot.bound = slot.bound.withValue(null);
                return true;
            }),
            new Mistake("NotAnInterface", (draft, dice) -> {
                draft.header = dice.oneOf("abstract class", "enum", "@interface");
                return true;
            }),
            new Mistake("GenericInterface", (draft, dice) -> {
                draft.typeParameters = "<T_>";
                if (dice.oneIn(2)
                        && Stream.of("scopes", "redirectUri", "clientId").allMatch(draft::alwaysBinds)) {
                    draft.extraMembers.add("    <U_ extends T_> U_ generic_(T_ state);\n");
                }
                return true;
            }),
            new Mistake("SealedInterface", (draft, dice) -> {
                draft.header = "sealed interface";
                return true;
            }),
            new Mistake("PrivateInterface", (draft, dice) -> {
                draft.modifier = "private ";
                return true;
            }));

    private Mistakes() {}

    /** Every rule that has a mistake here. */
    static List<String> rules() {
        return ALL.stream().map(Mistake::rule).distinct().toList();
    }

    /** Makes the mistake whose turn it is, and returns true, if there is a place for it. */
    static boolean plantOne(Draft draft, Dice dice, long turn) {
        return plant(ALL.get((int) (turn % ALL.size())), draft, dice);
    }

    /** Makes any mistake that there is a place for. */
    static void plantAny(Draft draft, Dice dice) {
        for (Mistake mistake : dice.shuffled(ALL)) {
            if (plant(mistake, draft, dice)) {
                return;
            }
        }
    }

    private static boolean plant(Mistake mistake, Draft draft, Dice dice) {
        if (!mistake.plant().test(draft, dice)) {
            return false;
        } else if (mistake.isOfValue() && dice.oneIn(6)) {
            draft.suppressed.add("ConnectConfig." + mistake.rule());
        } else if (mistake.isOfMethod() && dice.oneIn(3)) {
            draft.methods.forEach(method -> method.suppressed = mistake.rule());
        } else {
            draft.rules.add(mistake.rule());
        }
        return true;
    }

    /** Adds an argument, in front because the last one may take any number of values. */
    private static boolean addFirst(List<Draft.Slot> arguments, Bound bound) {
        arguments.add(0, new Draft.Slot(bound, Sources.STRING));
        return true;
    }

    private static Mistake value(String rule, String label, Object... values) {
        return new Mistake(
                rule,
                (draft, dice) ->
                        // Simulated vehicles have VINs of their own.
                        !(rule.equals("SuspiciousVin") && draft.binds("mode"))
                                && mayBeWrong(draft, label, dice.oneOf(values)));
    }

    private static Mistake redirect(String rule, String... ends) {
        return new Mistake(rule, (draft, dice) -> mayBeWrong(draft, "redirectUri", "https://" + dice.oneOf(ends)));
    }

    /** Puts a wrong value into the annotation, if it has one. */
    private static boolean mayBeWrong(Draft draft, String label, Object value) {
        // Behind another origin a stand-in may accept other redirect URIs.
        return !(label.equals("redirectUri") && draft.binds("origin"))
                && draft.constants.computeIfPresent(label, (key, bound) -> bound.withValue(value)) != null;
    }

    private static Mistake missing(String rule, String label) {
        return new Mistake(
                rule,
                (draft, dice) -> !draft.constants.containsKey("responseType")
                        && draft.methods.stream().noneMatch(method -> method.isReauthentication)
                        && draft.constants.remove(label) != null);
    }

    private static Mistake pair(String rule, String pair) {
        return new Mistake(rule, (draft, dice) -> draft.pairs.add(pair));
    }

    private static Mistake argument(String rule, BiPredicate<Draft.UrlMethod, Dice> plant) {
        return new Mistake(rule, (draft, dice) -> !draft.isRequest() && plant.test(dice.oneOf(draft.methods), dice));
    }

    private static boolean isState(Draft.Slot slot) {
        return slot.bound.label().equals("state");
    }

    private static boolean isOwner(Bound bound) {
        return List.of("user", "externalId").contains(bound.label());
    }
}
