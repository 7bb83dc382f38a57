package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.processor.factory.LateValue.Time;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.Unset;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The meaning of null, "" and empty lists for every parameter that is not a constant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyValuesTest {
    private static final String SMARTCAR = "https://connect.smartcar.com";
    private static final String CUSTOM = "@ConnectParameter(\"fleet_id\") String";

    private Factories factories;

    @BeforeAll
    void compile(@TempDir Path folder) {
        List<LateValue> values = Stream.concat(
                        Stream.concat(
                                missingValues().map(MissingValue::late),
                                refusals().map(Refusal::late)),
                        defaults().map(Default::late))
                .toList();
        factories = LateValue.compile(values, new Configs(), TestCompiler.javac(), folder);
    }

    /** An optional value that is left out. */
    record MissingValue(LateValue late) {
        @Override
        public String toString() {
            return late.toString();
        }
    }

    static Stream<MissingValue> missingValues() {
        List<LateValue> values = new ArrayList<>();
        for (Time time : Time.values()) {
            values.add(new LateValue(time, "approvalPrompt", "ApprovalPrompt", null, ""));
            values.add(new LateValue(time, "make", "String", null, ""));
            values.add(new LateValue(time, "make", "String", "", ""));
            values.add(new LateValue(time, "flags", "String[]", null, ""));
            values.add(new LateValue(time, "flags", "String[]", new String[0], ""));
            if (time != Time.CONSTRUCTION) {
                values.add(new LateValue(time, "user", "String", null, ""));
                values.add(new LateValue(time, "user", "String", "", ""));
                values.add(new LateValue(time, "externalId", "String", null, ""));
                values.add(new LateValue(time, "externalId", "String", "", ""));
            }
            if (time != Time.SETTER) {
                values.add(new LateValue(time, "origin", "String", null, ""));
                values.add(new LateValue(time, "origin", "String", "", ""));
                values.add(new LateValue(time, "singleSelect", "Boolean", null, ""));
                values.add(new LateValue(time, "rememberUser", "Boolean", null, "mode = Mode.SIMULATED"));
                for (String type : List.of("Collection", "List", "Set")) {
                    values.add(new LateValue(time, "flags", type + "<String>", null, ""));
                    values.add(new LateValue(time, "flags", type + "<String>", new LinkedHashSet<>(), "")
                            .withList(type, List.of()));
                }
            }
        }
        values.add(new LateValue(Time.CALL, "flags", "String...", null, ""));
        values.add(new LateValue(Time.CALL, "flags", "String...", new String[0], ""));
        values.add(new LateValue(Time.CALL, "fleetId", CUSTOM, null, ""));
        values.add(new LateValue(Time.CALL, "fleetId", CUSTOM, "", ""));
        return values.stream().map(MissingValue::new);
    }

    @ParameterizedTest
    @MethodSource("missingValues")
    void anOptionalParameterIsLeftOut(MissingValue value) {
        ConnectUrl url = value.late().url(factories);
        assertThat(url.names()).containsExactly("client_id", "redirect_uri", "response_type", "scope", "mode", "state");
        assertThat(url.origin()).isEqualTo(SMARTCAR);
    }

    /** What an accessor returns after its optional member was given as null or empty. */
    record Default(LateValue late, Object expected) {
        @Override
        public String toString() {
            return late.toString();
        }
    }

    static Stream<Default> defaults() {
        List<Default> defaults = new ArrayList<>();
        defaults.add(ofNull("approvalPrompt", "ApprovalPrompt", ApprovalPrompt.AUTO));
        defaults.add(ofNull("make", "String", ""));
        defaults.add(ofNull("singleSelect", "Boolean", false));
        defaults.add(new Default(
                new LateValue(Time.CONSTRUCTION, "rememberUser", "Boolean", null, "mode = Mode.SIMULATED"), true));
        defaults.add(ofNull("origin", "String", SMARTCAR));
        defaults.add(new Default(new LateValue(Time.CONSTRUCTION, "origin", "String", "", ""), SMARTCAR));
        defaults.add(ofNull("flags", "String[]", new String[0]));
        defaults.add(ofNull("flags", "Collection<String>", List.of()));
        defaults.add(ofNull("flags", "List<String>", List.of()));
        defaults.add(ofNull("flags", "Set<String>", java.util.Set.of()));
        return defaults.stream();
    }

    private static Default ofNull(String label, String type, Object expected) {
        return new Default(new LateValue(Time.CONSTRUCTION, label, type, null, ""), expected);
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void nullAtConstructionMeansTheDefault(Default each) {
        Object factory = each.late().factory(factories);
        assertThat(Factories.call(factory, each.late().label())).isEqualTo(each.expected());
        assertThat(ConnectUrl.of(Factories.call(factory, "url", "s")).origin()).isEqualTo(SMARTCAR);
    }

    /** A value that is refused: with a NullPointerException of this message, or with this rule. */
    record Refusal(LateValue late, String nullName, String rule) {
        @Override
        public String toString() {
            return late + " " + nullName + rule;
        }
    }

    static Stream<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (Time time : List.of(Time.CONSTRUCTION, Time.CALL)) {
            refusals.add(isNull(time, "clientId", "String"));
            refusals.add(breaks(time, "clientId", "String", "", "MissingClientId"));
            refusals.add(new Refusal(
                    new LateValue(time, "applicationId", "String", null, "-clientId"),
                    time == Time.CONSTRUCTION ? Unset.isNull("applicationId") : "applicationId",
                    ""));
            refusals.add(new Refusal(
                    new LateValue(time, "applicationId", "String", "", "-clientId"), "", "MissingClientId"));
            refusals.add(isNull(time, "responseType", "ResponseType"));
            refusals.add(isNull(time, "redirectUri", "String"));
            refusals.add(breaks(time, "redirectUri", "String", "", "MissingRedirectUri"));
            refusals.add(isNull(time, "redirectUri", "URI"));
            refusals.add(breaks(time, "redirectUri", "URI", URI.create(""), "MissingRedirectUri"));
            refusals.add(isNull(time, "mode", "Mode"));
            for (String type : List.of("String[]", "String...", "Collection", "List", "Set")) {
                if (type.equals("String...") && time == Time.CONSTRUCTION) {
                    continue;
                }
                refusals.add(
                        isNull(time, "scopes", type.contains(".") || type.contains("[") ? type : type + "<String>"));
                refusals.add(list(time, "scopes", type, List.of(), "", "MissingScopes"));
                refusals.add(list(time, "scopes", type, Arrays.asList("read_vin", null), "scopes[1]", ""));
                refusals.add(list(time, "scopes", type, List.of("read_vin", ""), "", "MalformedScope"));
                refusals.add(list(time, "flags", type, Arrays.asList("a:b", null), "flags[1]", ""));
                refusals.add(list(time, "flags", type, List.of("a:b", ""), "", "MalformedFlag"));
            }
        }
        for (Time time : Time.values()) {
            refusals.add(isNull(time, "singleSelectVin", "String"));
            refusals.add(breaks(time, "singleSelectVin", "String", "", "MalformedVin"));
        }
        for (Time time : List.of(Time.CALL, Time.SETTER)) {
            refusals.add(isNull(time, "state", "String"));
            refusals.add(breaks(time, "state", "String", "", "EmptyState"));
        }
        refusals.add(list(Time.SETTER, "flags", "String[]", Arrays.asList(null, "a:b"), "flags[0]", ""));
        refusals.add(list(Time.SETTER, "flags", "String[]", List.of(""), "", "MalformedFlag"));
        return refusals.stream();
    }

    private static Refusal isNull(Time time, String label, String type) {
        String message = time == Time.CONSTRUCTION ? Unset.isNull(label) : label;
        return new Refusal(new LateValue(time, label, type, null, ""), message, "");
    }

    private static Refusal breaks(Time time, String label, String type, Object value, String rule) {
        return new Refusal(new LateValue(time, label, type, value, ""), "", rule);
    }

    private static Refusal list(
            Time time, String label, String type, List<String> value, String nullName, String rule) {
        LateValue late = new LateValue(time, label, type, value, "").withList(type, value);
        return new Refusal(late, nullName, rule);
    }

    /** The message for a missing value names the environment variable that usually holds it. */
    @ParameterizedTest
    @CsvSource({
        "clientId, String, SMARTCAR_CLIENT_ID, ''",
        "applicationId, String, SMARTCAR_CLIENT_ID, -clientId",
        "redirectUri, URI, SMARTCAR_REDIRECT_URI, ''"
    })
    void theMessageForAMissingValueNamesItsVariable(String label, String type, String variable, String members) {
        String question =
                label + ": is the property or environment variable that brings it set, such as " + variable + "?";
        Object empty = type.equals("URI") ? URI.create("") : "";
        assertThatThrownBy(() -> new LateValue(Time.CONSTRUCTION, label, type, empty, members).factory(factories))
                .hasMessageEndingWith("empty value in " + question);
        assertThatThrownBy(() -> new LateValue(Time.CONSTRUCTION, label, type, null, members).factory(factories))
                .hasMessage(question.replaceFirst(":", " is null:"));
    }

    @ParameterizedTest
    @CsvSource({
        "scopes, Connect requires a permission",
        "singleSelectVin, without a VIN every vehicle could be connected"
    })
    void soDoesWhatNoSdkReadsFromAVariable(String label, String reason) {
        LateValue late = label.equals("scopes")
                ? new LateValue(Time.CONSTRUCTION, label, "", List.of(), "").withList("List", List.of())
                : new LateValue(Time.CONSTRUCTION, label, "String", "", "");
        assertThatThrownBy(() -> late.factory(factories))
                .hasMessageStartingWith("[ConnectConfig/")
                .hasMessageEndingWith(" in " + label + ": " + reason
                        + "; is the property or environment variable that brings it set?");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void emptyValuesAreRefusedWhereRequired(Refusal refusal) {
        if (refusal.rule().isEmpty()) {
            assertThatThrownBy(() -> refusal.late().url(factories))
                    .isExactlyInstanceOf(NullPointerException.class)
                    .hasMessage(refusal.nullName());
        } else {
            assertThatThrownBy(() -> refusal.late().url(factories))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("[ConnectConfig/" + refusal.rule() + "] ")
                    .hasMessageContaining(" in " + refusal.late().label());
        }
        if (refusal.late().time() == Time.CONSTRUCTION) {
            assertThatThrownBy(() -> refusal.late().factory(factories)).isInstanceOf(RuntimeException.class);
        }
    }
}
