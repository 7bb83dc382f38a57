package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    /** A sample in one type at one time; the name is that of its interface. */
    record Case(TestCompiler.Kind kind, String name, Sample sample, BindingTime time, String type, String accessor) {
        Object given() {
            return sample.as(type);
        }

        Map<String, String> members() {
            Map<String, String> members = Configs.required();
            members.remove(sample.label());
            switch (sample.label()) {
                case "rememberUser" -> members.put("mode", "Mode.SIMULATED");
                case "applicationId" -> members.remove("clientId");
                case "appOrigin" -> {
                    members.remove("redirectUri");
                    members.put("responseType", "ResponseType.NONE");
                }
                default -> {}
            }
            if (time == BindingTime.COMPILE) {
                members.put(sample.label(), sample.source());
                if (sample.label().equals("singleSelectVin")) {
                    members.put("singleSelect", "true");
                }
            }
            return members;
        }

        /** The binding times of the parameters that are not constants. */
        Map<String, BindingTime> times() {
            Map<String, BindingTime> times = new HashMap<>(Map.of(sample.wireName(), time));
            times.put("state", BindingTime.CALL);
            if (sample.label().equals("singleSelectVin")) {
                times.put("single_select", time);
            }
            return times;
        }

        @Override
        public String toString() {
            return kind + " " + sample.label() + " " + time + " " + type + " " + accessor + " " + sample.text();
        }
    }

    /** The value in the type of the sample, as an accessor returns it. */
    private static Object plain(Object value) {
        if (value instanceof URI uri) {
            return uri.toString();
        } else if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value instanceof Collection<?> collection ? List.copyOf(collection) : value;
    }

    private final Map<TestCompiler.Kind, Factories> compiled = new EnumMap<>(TestCompiler.Kind.class);

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (TestCompiler.Kind kind : TestCompiler.Kind.values()) {
            int number = 0;
            for (Sample sample : Sample.all()) {
                for (String type : sample.types()) {
                    for (BindingTime time : BindingTime.values()) {
                        for (String accessor : accessors(sample, type, time)) {
                            cases.add(new Case(kind, "C" + number++, sample, time, type, accessor));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    private static List<String> accessors(Sample sample, String type, BindingTime time) {
        if (time == BindingTime.CALL) {
            return List.of("");
        } else if (!sample.isMember() || type.equals("String...")) {
            return List.of();
        }
        String rest = sample.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + sample.label().substring(1);
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
        if (each.time() == BindingTime.CALL) {
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
        boolean atConstruction = each.time() == BindingTime.CONSTRUCTION;
        Object[] bound = atConstruction ? new Object[] {each.given()} : new Object[0];
        Object factory = factories.create(each.name(), bound);
        Object[] arguments = arguments(each);
        Object url = Factories.call(factory, "url", arguments);
        String expected = each.sample().url();
        assertUrl(url, expected, each);
        Object uri = Factories.call(factory, "uri", arguments);
        assertThat(uri).isInstanceOf(URI.class).hasToString(url.toString());
        if (each.time() == BindingTime.CALL) {
            return;
        }
        String withoutState = expected.replace("&state=s", "");
        Object fixed = Factories.call(factory, "fixed");
        assertUrl(fixed, withoutState, each);
        assertThat(Factories.call(factory, "fixed")).isSameAs(fixed);
        assertThat(Factories.call(factory, "fixedUri"))
                .hasToString(fixed.toString())
                .isSameAs(Factories.call(factory, "fixedUri"));
        Object requests = factories.create(each.name() + "Request", bound);
        Object request = Factories.call(requests, "request", "s");
        assertUrl(Factories.call(request, "url"), expected, each);
        assertUrl(Factories.call(Factories.call(requests, "requestWithoutState"), "uri"), withoutState, each);
        assertThat(plain(Factories.call(requests, each.accessor())))
                .isEqualTo(each.sample().value());
    }

    private static Object[] arguments(Case each) {
        if (each.time() != BindingTime.CALL || each.sample().label().equals("state")) {
            return new Object[] {each.time() == BindingTime.CALL ? each.given() : "s"};
        }
        return each.type().equals("String...") ? new Object[] {"s", each.given()} : new Object[] {each.given(), "s"};
    }

    private static void assertUrl(Object url, String expected, Case each) {
        assertThat(url.toString().split("[?&]")).containsExactlyInAnyOrder(expected.split("[?&]"));
        UrlOrderTest.assertOrder(ConnectUrl.of(url), each.times());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAccessorReturnsWhatTookEffect(Case each) {
        if (each.time() == BindingTime.CALL) {
            return;
        }
        Object given = each.given();
        Object factory = each.time() == BindingTime.COMPILE
                ? compiled.get(each.kind()).create(each.name())
                : compiled.get(each.kind()).create(each.name(), given);
        if (given instanceof Object[] array) {
            array[0] = "changed";
        } else if (given instanceof Collection<?> collection) {
            collection.clear();
        }
        Object returned = Factories.call(factory, each.accessor());
        assertThat(plain(returned)).isEqualTo(each.sample().value());
        if (returned instanceof Object[] array) {
            array[0] = "changed";
            assertThat(plain(Factories.call(factory, each.accessor())))
                    .isEqualTo(each.sample().value());
        } else if (returned instanceof Collection<?> collection) {
            assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    /** Without those that have a separate test: NewerConstantsTest, ReauthenticateTest. */
    @Test
    void everyParameterHasASample() {
        List<String> labels = Sample.all().stream().map(Sample::label).toList();
        assertThat(labels)
                .containsAll(Arrays.stream(Parameter.values())
                        .filter(parameter -> parameter.isArgument() && parameter != Parameter.VEHICLE_ID)
                        .map(Parameter::label)
                        .toList());
    }
}
