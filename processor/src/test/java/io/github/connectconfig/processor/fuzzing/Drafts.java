package io.github.connectconfig.processor.fuzzing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Makes up right configs: which parameters are bound where, and to what. */
final class Drafts {
    private static final List<String> PERMISSIONS = List.of(
            "read_vin",
            "read_odometer",
            "read_location",
            "read_battery",
            "read_charge",
            "read_fuel",
            "read_tires",
            "read_engine_oil",
            "read_vehicle_info",
            "control_charge",
            "control_security",
            "control_climate");
    private static final List<String> VINS = List.of(
            "1HGCM82633A004352",
            "1M8GDM9AXKP042788",
            // No check digits: Europe, New Zealand, Panama.
            "WVWZZZ1JZXW000001",
            "7A8DK1RV65S002377",
            "3X5SB9B10E5000031");
    /** Names for methods and arguments, among them those that a generator might have use for. */
    private static final List<String> NAMES = List.of(
            "authorize",
            "url",
            "uri",
            "link",
            "connect",
            "values",
            "prefix",
            "query",
            "request_",
            "toString_",
            "equals",
            "String",
            "URI",
            "Values",
            "List",
            "java",
            "io",
            "arg0",
            "größe",
            "$dollar",
            "builder",
            "record",
            "var_",
            "value",
            "self",
            "owner",
            "encode",
            "append",
            "join",
            "f",
            "UrlFactory");

    private final Dice dice;
    private final Draft draft = new Draft();
    private final Set<String> taken = new TreeSet<>();

    private Drafts(Dice dice) {
        this.dice = dice;
    }

    static Draft right(Dice dice) {
        return new Drafts(dice).make();
    }

    private Draft make() {
        boolean isRequest = dice.oneIn(4);
        List<Bound> late = new ArrayList<>();
        for (Bound bound : parameters(isRequest)) {
            boolean mayBeLate = !isRequest || !required(bound);
            switch (dice.below(mayBeLate ? bound.isList() ? 5 : 4 : 3)) {
                case 0, 1 -> draft.constants.put(bound.label(), bound);
                case 2 -> draft.accessors.add(new Draft.Slot(bound, dice.oneOf(bound.types())));
                default -> late.add(bound);
            }
        }
        while (dice.oneIn(6)) {
            draft.pairs.add("new_" + draft.pairs.size() + "=" + dice.text());
        }
        if (isRequest) {
            setters(late);
        } else {
            methods(late);
        }
        return draft;
    }

    private String uuid() {
        return new UUID(dice.below(1 << 30) * 0x100000000L + 0x4a00, 0x8000000000000000L + dice.below(1 << 30))
                .toString();
    }

    private static boolean required(Bound bound) {
        return !List.of("approvalPrompt", "make", "singleSelect", "singleSelectVin", "flags")
                .contains(bound.label());
    }

    /** Everything but what belongs to a visit. */
    private List<Bound> parameters(boolean isRequest) {
        List<Bound> all = new ArrayList<>();
        String id = uuid();
        all.add(
                dice.oneIn(3)
                        ? Bound.text("applicationId", "application_id", id)
                        : Bound.text("clientId", "client_id", id));
        if (dice.oneIn(5)) {
            all.add(Bound.constant("responseType", "response_type", "ResponseType", "NONE"));
            all.add(
                    dice.oneIn(2)
                            ? Bound.text("appOrigin", "app_origin", "https://app" + dice.below(9) + ".acme-cars.de")
                            : redirectUri());
            // A response type that is bound later makes either of them doubtful.
            draft.constants.put("responseType", all.remove(1));
        } else {
            all.add(redirectUri());
        }
        all.add(Bound.list("scopes", "scope", scopes()));
        maybe(all, Bound.constant("mode", "mode", "Mode", dice.oneOf("LIVE", "SIMULATED")));
        maybe(all, Bound.constant("approvalPrompt", "approval_prompt", "ApprovalPrompt", dice.oneOf("AUTO", "FORCE")));
        if (dice.oneIn(4)) {
            maybe(all, Bound.text("origin", "origin", "https://connect" + dice.below(9) + ".acme-cars.de"));
        }
        switch (dice.below(3)) {
            case 0 -> vin(all);
            case 1 -> all.add(Bound.flag("singleSelect", "single_select", dice.oneIn(2)));
            default -> maybe(all, Bound.text("make", "make", dice.oneOf("BMW", "TESLA", "VOLKSWAGEN", "SKODA")));
        }
        maybe(all, Bound.list("flags", "flags", List.of("country:" + dice.oneOf("DE", "US", "GB"))));
        return all;
    }

    /** A VIN in the annotation needs single select there; one that comes later overrides a make of before. */
    private void vin(List<Bound> all) {
        Bound vin = Bound.text("singleSelectVin", "single_select_vin", dice.oneOf(VINS));
        if (dice.oneIn(2)) {
            draft.constants.put("singleSelect", Bound.flag("singleSelect", "single_select", true));
            draft.constants.put("singleSelectVin", vin);
            return;
        }
        if (dice.oneIn(2)) {
            draft.constants.put("make", Bound.text("make", "make", "BMW"));
        }
        draft.accessors.add(new Draft.Slot(vin, Sources.STRING));
    }

    private void maybe(List<Bound> all, Bound bound) {
        if (dice.oneIn(2)) {
            all.add(bound);
        }
    }

    private Bound redirectUri() {
        String value = dice.oneOf(
                "https://fleet" + dice.below(99) + ".acme-cars.de/callback",
                "https://acme-cars.de:8443/a/b%20c?tenant=" + dice.below(99),
                "http://localhost:8080/cb");
        return Bound.address(value);
    }

    private List<String> scopes() {
        List<String> scopes = new ArrayList<>(dice.some(PERMISSIONS, 4));
        if (scopes.isEmpty()) {
            scopes.add("read_vin");
        }
        scopes.replaceAll(name -> dice.oneIn(3) ? "required:" + name : name);
        return scopes;
    }

    private void setters(List<Bound> late) {
        draft.setters.addAll(late);
        draft.setters.add(Bound.text("state", "state", dice.text()));
        if (dice.oneIn(2)) {
            draft.setters.add(owner());
        }
    }

    private Bound owner() {
        return dice.oneIn(2)
                ? Bound.text("user", "user", dice.text())
                : Bound.text("externalId", "external_id", dice.text());
    }

    private void methods(List<Bound> late) {
        int count = 1 + dice.below(3);
        for (int index = 0; index < count; index++) {
            Draft.UrlMethod method = new Draft.UrlMethod();
            method.isReauthentication = dice.oneIn(6);
            List<Bound> arguments = new ArrayList<>();
            arguments.add(Bound.text("state", "state", dice.text()));
            if (dice.oneIn(2)) {
                arguments.add(owner());
            }
            if (method.isReauthentication) {
                arguments.add(Bound.text("vehicleId", "vehicle_id", uuid()));
                late.stream().filter(bound -> isOfBothPages(bound.label())).forEach(arguments::add);
            } else {
                arguments.addAll(late);
                arguments.replaceAll(bound -> mayBeNull(bound) && dice.oneIn(5) ? bound.withValue(null) : bound);
            }
            finish(method, arguments);
            draft.methods.add(method);
        }
    }

    private static boolean isOfBothPages(String label) {
        return List.of("clientId", "applicationId", "redirectUri").contains(label);
    }

    private static boolean mayBeNull(Bound bound) {
        return List.of("make", "flags", "user", "externalId", "approvalPrompt").contains(bound.label());
    }

    private void finish(Draft.UrlMethod method, List<Bound> arguments) {
        if (dice.oneIn(3)) {
            arguments.add(Bound.text("fleet_" + dice.below(9), "fleet_id", dice.text()));
        }
        List<Bound> shuffled = dice.shuffled(arguments);
        if (dice.oneIn(2)) {
            // Where it may be any number of values.
            shuffled.sort(Comparator.comparing(Bound::isList));
        }
        Set<String> names = new TreeSet<>();
        for (int index = 0; index < shuffled.size(); index++) {
            Bound bound = shuffled.get(index);
            Draft.Slot slot = new Draft.Slot(bound, dice.oneOf(bound.types()));
            boolean isLast = index == shuffled.size() - 1;
            if (isLast && bound.isList() && dice.oneIn(2)) {
                slot.type = "java.lang.String...";
            }
            if (bound.wire().equals("fleet_id") || !bound.wire().equals("origin") && dice.oneIn(8)) {
                slot.parameter = bound.wire();
                String other = dice.oneOf(NAMES);
                slot.name = names.contains(other) ? bound.label() + "_" : other;
            }
            names.add(slot.name);
            method.arguments.add(slot);
        }
        method.returnType = dice.oneOf(Sources.STRING, "java.net.URI");
        String name = method.arguments.size() < 3 && dice.oneIn(4) ? Member.FUNCTION : dice.oneOf(NAMES);
        // Equal names are overloads where the arguments differ, which is for a test of its own to find out.
        method.name = taken.add(name) ? name : name + taken.size();
        taken.add(method.name);
    }
}
