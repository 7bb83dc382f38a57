package io.github.connectconfig.processor.fuzzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a config binds, and where: an independent model of what its URLs say. */
final class Draft {
    static final String ADDRESS = "";
    /** The members in the order of the constructor's arguments. */
    private static final List<String> ORDER = List.of(
            "clientId",
            "applicationId",
            "redirectUri",
            "responseType",
            "appOrigin",
            "scopes",
            "mode",
            "approvalPrompt",
            "make",
            "singleSelect",
            "singleSelectVin",
            "flags",
            "rememberUser",
            "origin");

    /** What happens to be bound by an argument or an accessor, under its declared type. */
    static final class Slot {
        Bound bound;
        String type;
        /** The name in the source, or the whole annotation and a name. */
        String name;

        /** The name that {@code @ConnectParameter} gives, {@code ""} without one. */
        String parameter = "";
        /** An annotation of the type, which the factory has to repeat. */
        String typeAnnotation = "";

        Slot(Bound bound, String type) {
            this.bound = bound;
            this.type = type;
            this.name = bound.label();
        }

        String annotatedType() {
            int simpleName = type.replaceAll("<.*", "")
                            .lastIndexOf('.', type.indexOf("...") < 0 ? type.length() : type.indexOf("...") - 1)
                    + 1;
            return typeAnnotation.isEmpty() || simpleName == 0
                    ? type
                    : type.substring(0, simpleName) + typeAnnotation + " " + type.substring(simpleName);
        }

        String expression() {
            return bound.expression(type);
        }
    }

    /** A URL method. */
    static final class UrlMethod {
        String name;
        String returnType;
        String modifiers = "";
        String clause = "";
        /** The rule that is off for this method alone, {@code ""} for none. */
        String suppressed = "";

        boolean isReauthentication;
        final List<Slot> arguments = new ArrayList<>();
    }

    final Map<String, Bound> constants = new LinkedHashMap<>();
    /** Members that are no parameter: pairs of {@code parameters}, written as they are. */
    final List<String> pairs = new ArrayList<>();

    final List<Slot> accessors = new ArrayList<>();
    final List<UrlMethod> methods = new ArrayList<>();
    /** What is set on a request, if there are no methods. */
    final List<Bound> setters = new ArrayList<>();

    /** What {@code @SuppressWarnings} names. */
    final List<String> suppressed = new ArrayList<>();

    /** The rules of what was planted. */
    final List<String> rules = new ArrayList<>();

    String header = "interface";
    String typeParameters = "";
    String modifier = "";
    final List<String> extraMembers = new ArrayList<>();

    boolean isRequest() {
        return methods.isEmpty();
    }

    List<Slot> constructorArguments() {
        return ORDER.stream()
                .flatMap(label ->
                        accessors.stream().filter(slot -> slot.bound.label().equals(label)))
                .toList();
    }

    boolean binds(String label) {
        return alwaysBinds(label)
                || methods.stream()
                        .flatMap(method -> method.arguments.stream())
                        .anyMatch(slot -> slot.bound.label().equals(label));
    }

    /** Whether the annotation or an accessor binds it, and so for every URL. */
    boolean alwaysBinds(String label) {
        return constants.containsKey(label)
                || accessors.stream().anyMatch(slot -> slot.bound.label().equals(label));
    }

    /** What a URL says if these are bound at last. */
    Map<String, String> url(boolean isReauthentication, List<Bound> last) {
        List<Bound> all = new ArrayList<>(constants.values());
        constructorArguments().forEach(slot -> all.add(slot.bound));
        Map<String, String> url = new LinkedHashMap<>();
        url.put("response_type", "code");
        url.put("mode", "live");
        url.put(ADDRESS, "https://connect.smartcar.com");
        List<Bound> late = new ArrayList<>(all);
        late.addAll(last);
        for (Bound bound : late) {
            String written = bound.written();
            if (written.isEmpty()) {
                continue;
            }
            boolean isList = bound.value() instanceof List<?>;
            String name = bound.label().equals("origin") ? ADDRESS : bound.wire();
            url.merge(name, written, (before, now) -> isList ? before + " " + now : now);
        }
        if (url.containsKey("single_select_vin")) {
            url.put("single_select", "true");
            url.remove("make");
        }
        pairs.forEach(pair -> url.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        if (isReauthentication) {
            List<String> own = last.stream().map(Bound::wire).toList();
            url.keySet()
                    .removeIf(name -> !own.contains(name)
                            && !List.of(ADDRESS, "client_id", "application_id", "redirect_uri", "response_type")
                                    .contains(name));
            url.computeIfPresent("response_type", (name, type) -> type.equals("none") ? type : "vehicle_id");
        }
        url.merge(
                ADDRESS,
                isReauthentication ? "/oauth/reauthenticate" : "/oauth/authorize",
                (origin, path) -> origin + path);
        return url;
    }
}
