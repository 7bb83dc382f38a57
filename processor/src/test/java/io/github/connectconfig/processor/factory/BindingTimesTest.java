package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Configs.CLIENT_ID;
import static io.github.connectconfig.processor.factory.Configs.REDIRECT_URI;
import static io.github.connectconfig.processor.factory.Configs.VIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.ResponseType;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.Parameter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter at every binding time in every type that it may have, on both compilers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BindingTimesTest {
    private static final List<String> LISTS =
            List.of("String[]", "String...", "Collection<String>", "List<String>", "Set<String>");

    /**
     * A parameter with one value.
     *
     * @param label as the member and its accessor are called
     * @param wire the name in the query, "" for the origin
     * @param source the value as the annotation has it, "" for what the annotation cannot bind
     * @param text the value as the URL has it, "" for one that is left out
     */
    record Sample(String label, String wire, List<String> types, String source, Object value, String text) {}

    /** Names in the URL in the order in which they stand there. */
    private static List<String> order() {
        Set<String> order = new LinkedHashSet<>();
        for (Sample sample : samples()) {
            if (!sample.wire().isEmpty()) {
                order.add(sample.wire());
            }
        }
        return List.copyOf(order);
    }

    /** In the order of the URL. */
    private static List<Sample> samples() {
        String user = "owner 42&=+\u00fc\ud83d\ude00%41";
        List<String> one = List.of("String");
        List<String> flag = List.of("boolean", "Boolean");
        String address = "https://example.com/a%20b?c=d&e=\u00fc";
        return List.of(
                text("clientId", "client_id", one, CLIENT_ID),
                text("applicationId", "application_id", one, CLIENT_ID),
                text("redirectUri", "redirect_uri", List.of("String", "URI"), address),
                new Sample(
                        "responseType",
                        "response_type",
                        List.of("ResponseType"),
                        "ResponseType.NONE",
                        ResponseType.NONE,
                        "none"),
                new Sample(
                        "responseType",
                        "response_type",
                        List.of("ResponseType"),
                        "ResponseType.CODE",
                        ResponseType.CODE,
                        "code"),
                text("appOrigin", "app_origin", one, "https://app.example.com:8443"),
                list("scopes", "scope", "required:read_vin", "read_odometer"),
                new Sample("mode", "mode", List.of("Mode"), "Mode.SIMULATED", Mode.SIMULATED, "simulated"),
                new Sample("mode", "mode", List.of("Mode"), "Mode.LIVE", Mode.LIVE, "live"),
                prompt(ApprovalPrompt.FORCE, "force"),
                prompt(ApprovalPrompt.AUTO, ""),
                text("make", "make", one, "BMW"),
                new Sample("singleSelect", "single_select", flag, "true", true, "true"),
                new Sample("singleSelect", "single_select", flag, "false", false, ""),
                text("singleSelectVin", "single_select_vin", one, VIN),
                list("flags", "flags", "country:DE", "color:00819D"),
                new Sample("rememberUser", "remember_me", flag, "false", false, "false"),
                new Sample("rememberUser", "remember_me", flag, "true", true, ""),
                new Sample("state", "state", one, "", user, user),
                new Sample("user", "user", one, "", user, user),
                new Sample("externalId", "external_id", one, "", user, user),
                new Sample(
                        "fleetNote", "fleet_note", List.of("@ConnectParameter(\"fleet_note\") String"), "", user, user),
                text("origin", "", one, "http://stand-in.test:8080"));
    }

    private static Sample text(String label, String wire, List<String> types, String value) {
        return new Sample(label, wire, types, Configs.quote(value), value, value);
    }

    private static Sample prompt(ApprovalPrompt prompt, String text) {
        return new Sample(
                "approvalPrompt",
                "approval_prompt",
                List.of("ApprovalPrompt"),
                "ApprovalPrompt." + prompt,
                prompt,
                text);
    }

    private static Sample list(String label, String wire, String one, String other) {
        String source = "{" + Configs.quote(one) + ", " + Configs.quote(other) + "}";
        return new Sample(label, wire, LISTS, source, List.of(one, other), one + " " + other);
    }

    enum Time {
        CONSTANT,
        CONSTRUCTION,
        CALL
    }

    /** A sample in one type at one time; the name is that of its interface. */
    record Case(TestCompiler.Kind kind, String name, Sample sample, Time time, String type, String accessor) {
        Object given() {
            return Values.as(type, sample.value());
        }

        Map<String, String> members() {
            Map<String, String> members = Configs.required();
            members.remove(sample.label());
            if (sample.label().equals("applicationId")) {
                members.remove("clientId");
            } else if (sample.label().equals("appOrigin")) {
                members.remove("redirectUri");
                members.put("responseType", "ResponseType.NONE");
            }
            if (sample.label().equals("rememberUser")) {
                members.put("mode", "Mode.SIMULATED");
            }
            if (time == Time.CONSTANT) {
                members.put(sample.label(), sample.source());
                if (sample.label().equals("singleSelectVin")) {
                    members.put("singleSelect", "true");
                }
            }
            return members;
        }

        /** The query that has to come out, in its order. */
        Map<String, String> expected() {
            Map<String, String> constants = new LinkedHashMap<>(Map.of(
                    "client_id",
                    CLIENT_ID,
                    "redirect_uri",
                    REDIRECT_URI,
                    "response_type",
                    "code",
                    "scope",
                    "read_vin",
                    "mode",
                    sample.label().equals("rememberUser") ? "simulated" : "live"));
            Map<String, String> bound = new LinkedHashMap<>();
            bound.put(sample.wire(), sample.text());
            if (sample.label().equals("singleSelectVin")) {
                bound.put("single_select", "true");
            }
            constants.keySet().removeAll(bound.keySet());
            if (sample.label().equals("applicationId")) {
                constants.remove("client_id");
            } else if (sample.label().equals("appOrigin")) {
                constants.remove("redirect_uri");
                constants.put("response_type", "none");
            }
            Map<String, String> expected = new LinkedHashMap<>();
            List<Map<String, String>> groups = switch (time) {
                case CONSTANT -> {
                    constants.putAll(bound);
                    yield List.of(constants, Map.of("state", "s"));
                }
                case CONSTRUCTION -> List.of(constants, bound, Map.of("state", "s"));
                case CALL -> {
                    bound.putIfAbsent("state", "s");
                    yield List.of(constants, bound);
                }
            };
            for (Map<String, String> group : groups) {
                order().stream()
                        .filter(name -> !group.getOrDefault(name, "").isEmpty())
                        .forEach(name -> expected.put(name, group.get(name)));
            }
            return expected;
        }

        @Override
        public String toString() {
            return kind + " " + sample.label() + " " + time + " " + type + " " + accessor + " " + sample.text();
        }
    }

    /** Values in the types of the interface, and back. */
    private static final class Values {
        static Object as(String type, Object value) {
            return switch (type) {
                case "URI" -> URI.create((String) value);
                case "String[]", "String..." -> ((List<?>) value).toArray(String[]::new);
                case "Collection<String>", "List<String>" -> new ArrayList<>((List<?>) value);
                case "Set<String>" -> new LinkedHashSet<>((List<?>) value);
                default -> value;
            };
        }

        static Object plain(Object value) {
            if (value instanceof URI uri) {
                return uri.toString();
            } else if (value instanceof Object[] array) {
                return Arrays.asList(array);
            }
            return value instanceof Collection<?> collection ? List.copyOf(collection) : value;
        }
    }

    private final Map<TestCompiler.Kind, Factories> compiled = new EnumMap<>(TestCompiler.Kind.class);

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (TestCompiler.Kind kind : TestCompiler.Kind.values()) {
            int number = 0;
            for (Sample sample : samples()) {
                for (String type : sample.types()) {
                    for (Time time : Time.values()) {
                        for (String accessor : accessors(sample, type, time)) {
                            cases.add(new Case(kind, "C" + number++, sample, time, type, accessor));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    private static List<String> accessors(Sample sample, String type, Time time) {
        if (time == Time.CALL) {
            return List.of("");
        } else if (sample.source().isEmpty() || type.equals("String...")) {
            return List.of();
        }
        String rest =
                sample.label().substring(0, 1).toUpperCase() + sample.label().substring(1);
        return type.equalsIgnoreCase("boolean")
                ? List.of(sample.label(), "get" + rest, "is" + rest)
                : List.of(sample.label(), "get" + rest);
    }

    @BeforeAll
    void compile(@TempDir Path folder) {
        for (TestCompiler.Kind kind : TestCompiler.Kind.values()) {
            Configs configs = new Configs();
            cases().filter(each -> each.kind() == kind).forEach(each -> add(each, configs));
            TestCompiler compiler = TestCompiler.of(kind)
                    .withOptions(
                            "-Aconnectconfig.rememberParameter=remember_me",
                            "-Aconnectconfig.severity=MissingState:off");
            compiled.put(kind, configs.compile(compiler, folder.resolve(kind.name())));
        }
    }

    private static void add(Case each, Configs configs) {
        if (each.time() == Time.CALL) {
            boolean isState = each.sample().label().equals("state");
            boolean isVarArgs = each.type().equals("String...");
            String argument = each.type() + " " + each.sample().label();
            String arguments =
                    isState ? argument : isVarArgs ? "String state, " + argument : argument + ", String state";
            configs.config(
                    each.name(), each.members(), "String url(" + arguments + ");", "URI uri(" + arguments + ");");
            return;
        }
        String accessor = each.type() + " " + each.accessor() + "();";
        configs.config(
                each.name(),
                each.members(),
                accessor,
                "String url(String state);",
                "URI uri(String state);",
                "String fixed();",
                "URI fixedUri();");
        configs.config(each.name() + "Request", each.members(), accessor);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aValueArrivesDecodedInItsPlace(Case each) {
        Factories factories = compiled.get(each.kind());
        boolean atConstruction = each.time() == Time.CONSTRUCTION;
        Object[] bound = atConstruction ? new Object[] {each.given()} : new Object[0];
        Object factory = factories.create(each.name(), bound);
        Object[] arguments = arguments(each);
        Object url = Factories.call(factory, "url", arguments);
        String origin = each.sample().label().equals("origin") ? each.sample().text() : "https://connect.smartcar.com";
        assertUrl(url, origin, each.expected());
        Object uri = Factories.call(factory, "uri", arguments);
        assertThat(uri).isInstanceOf(URI.class).hasToString(url.toString());
        if (each.time() == Time.CALL) {
            return;
        }
        Map<String, String> withoutState = new LinkedHashMap<>(each.expected());
        withoutState.remove("state");
        Object fixed = Factories.call(factory, "fixed");
        assertUrl(fixed, origin, withoutState);
        assertThat(Factories.call(factory, "fixed")).isSameAs(fixed);
        assertThat(Factories.call(factory, "fixedUri"))
                .hasToString(fixed.toString())
                .isSameAs(Factories.call(factory, "fixedUri"));
        Object requests = factories.create(each.name() + "Request", bound);
        Object request = Factories.call(requests, "request", "s");
        assertUrl(Factories.call(request, "url"), origin, each.expected());
        assertUrl(Factories.call(Factories.call(requests, "requestWithoutState"), "uri"), origin, withoutState);
        assertThat(Values.plain(Factories.call(requests, each.accessor())))
                .isEqualTo(each.sample().value());
    }

    private static Object[] arguments(Case each) {
        if (each.time() != Time.CALL || each.sample().label().equals("state")) {
            return new Object[] {each.time() == Time.CALL ? each.given() : "s"};
        }
        return each.type().equals("String...") ? new Object[] {"s", each.given()} : new Object[] {each.given(), "s"};
    }

    private static void assertUrl(Object url, String origin, Map<String, String> expected) {
        ConnectUrl decoded = ConnectUrl.of(url);
        assertThat(decoded.origin()).isEqualTo(origin);
        assertThat(decoded.parameters()).containsExactlyEntriesOf(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAccessorReturnsWhatTookEffect(Case each) {
        if (each.time() == Time.CALL) {
            return;
        }
        Object given = each.given();
        Object factory = each.time() == Time.CONSTANT
                ? compiled.get(each.kind()).create(each.name())
                : compiled.get(each.kind()).create(each.name(), given);
        if (given instanceof Object[] array) {
            array[0] = "changed";
        } else if (given instanceof Collection<?> collection) {
            collection.clear();
        }
        Object returned = Factories.call(factory, each.accessor());
        assertThat(Values.plain(returned)).isEqualTo(each.sample().value());
        if (returned instanceof Object[] array) {
            array[0] = "changed";
            assertThat(Values.plain(Factories.call(factory, each.accessor())))
                    .isEqualTo(each.sample().value());
        } else if (returned instanceof Collection<?> collection) {
            assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    /** But for what has a test of its own: NewerConstantsTest, ReauthenticateTest. */
    @Test
    void everyParameterHasASample() {
        List<String> labels = samples().stream().map(Sample::label).toList();
        assertThat(labels)
                .containsAll(Arrays.stream(Parameter.values())
                        .filter(parameter -> parameter.isArgument() && parameter != Parameter.VEHICLE_ID)
                        .map(Parameter::label)
                        .toList());
    }
}
