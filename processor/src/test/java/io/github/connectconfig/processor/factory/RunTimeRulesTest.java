package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.factory.LateValue.Time;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.CallbackName;
import io.github.connectconfig.runtime.ValueRule;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that is checked at run time, at the times of its kind. No exception if the rule is off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunTimeRulesTest {
    private static final String CUSTOM = "@ConnectParameter(\"fleet_id\") String";
    private static final String SIMULATOR_VIN = "0SCAUDI012FE3B132";
    private static final String PAGE = "https://javascript-sdk.smartcar.com/v2/redirect";
    private static final Set<String> HIDDEN = Set.of("state", "user", "singleSelectVin", "externalId", "fleetId");

    /** A value that breaks a rule and a neighbour that does not; {@code throwing} is false if the kind is not checked then. */
    record Case(String rule, LateValue bad, LateValue good, boolean throwing) {
        @Override
        public String toString() {
            return rule + " " + bad;
        }
    }

    /** The ways to switch rules off. */
    enum OffBy {
        OFF,
        WARNING,
        SUPPRESSED
    }

    private Factories factories;
    private final Map<OffBy, Factories> off = new EnumMap<>(OffBy.class);

    @BeforeAll
    void compile(@TempDir Path folder) {
        List<LateValue> values =
                cases().flatMap(each -> Stream.of(each.bad(), each.good())).toList();
        factories = LateValue.compile(values, new Configs(), TestCompiler.javac(), folder.resolve("on"));
        List<String> ids = Arrays.stream(ValueRule.values())
                .filter(rule -> rule != ValueRule.UNPAIRED_SURROGATE)
                .map(ValueRule::id)
                .toList();
        for (OffBy offBy : OffBy.values()) {
            String annotation = ids.stream()
                    .map(id -> "\"ConnectConfig." + id + "\"")
                    .collect(Collectors.joining(", ", "@SuppressWarnings({", "})"));
            String option = ids.stream()
                    .filter(id -> !id.equals(ValueRule.UNPAIRED_SURROGATE.id()))
                    .map(id -> id + ":" + offBy.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(",", "-Aconnectconfig.severity=", ""));
            TestCompiler compiler = TestCompiler.javac();
            boolean bySource = offBy == OffBy.SUPPRESSED;
            off.put(
                    offBy,
                    LateValue.compile(
                            values,
                            bySource ? new Configs().annotatedBy(annotation) : new Configs(),
                            bySource ? compiler : compiler.withOptions(option),
                            folder.resolve(offBy.name())));
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        List<Time> early = List.of(Time.CONSTRUCTION, Time.CALL);
        List<Time> visit = List.of(Time.CALL, Time.SETTER);
        String id = Configs.CLIENT_ID;
        add(cases, "MissingClientId", early, "clientId", "", id);
        add(cases, "UnresolvedPlaceholder", early, "clientId", "${smartcar.id}", id);
        add(
                cases,
                "UnresolvedPlaceholder",
                early,
                "redirectUri",
                "https://YOUR_DOMAIN/cb",
                "https://a.example/your/cb");
        for (String bad : List.of("SMARTCAR_CLIENT_ID", "vault:smartcar", "null", "...", "System.getenv(\"ID\")")) {
            add(cases, "UnresolvedPlaceholder", early, "clientId", bad, id);
        }
        add(cases, "UnresolvedPlaceholder", early, "clientId", "00000000-0000-0000-0000-000000000000", id);
        add(cases, "UnresolvedPlaceholder", early, "redirectUri", "https://HOST/cb", "https://FLEET/cb");
        add(cases, "UnresolvedPlaceholder", early, "redirectUri", "https://{host}/cb", "https://host.example/cb");
        add(cases, "UnresolvedPlaceholder", early, "redirectUri", "https://yourapp.com/cb", "https://yourcar.com/cb");
        add(cases, "UnresolvedPlaceholder", early, "redirectUri", "https://a.example/%s", "https://a.example/%41");
        add(cases, "MalformedClientId", early, "clientId", "\"" + id + "\"", "11111111-1111-1111-1111-111111111111");
        add(cases, "MalformedClientId", early, "clientId", "{" + id + "}", id);
        add(cases, "MalformedClientId", early, "clientId", "SMARTCAR_CLIENT_ID=" + id, "YWJj==");
        for (Time time : early) {
            for (String bad : List.of(" " + id, "\"" + id + "\"", id + ":secret")) {
                cases.add(of("MalformedClientId", time, "applicationId", "String", bad, id, "-clientId", true));
            }
            for (String bad : List.of("https://a.example/", "a.example", "https://a..example")) {
                String none = "responseType=ResponseType.NONE; -redirectUri";
                String good = "https://a.example";
                cases.add(of("MalformedAppOrigin", time, "appOrigin", "String", bad, good, none, true));
            }
        }
        add(cases, "MalformedRedirectUri", early, "redirectUri", "'https://a.example/cb'", "https://a.example/'cb'");
        add(cases, "UnresolvedPlaceholder", early, "origin", "https://${host}", "http://connect.example");
        add(cases, "UnresolvedPlaceholder", List.of(Time.values()), "make", "TODO", "BMW");
        add(cases, "UnresolvedPlaceholder", List.of(Time.values()), "singleSelectVin", "<vin>", Configs.VIN);
        add(cases, "MalformedClientId", early, "clientId", "8229 9f", "82299f");
        add(cases, "MalformedClientId", early, "clientId", "\ufeff82299f", "82299f");
        add(cases, "UnsupportedRedirectScheme", early, "redirectUri", "com.example.app:/cb", "https://a.example/cb");
        add(cases, "MalformedOrigin", early, "origin", "https://connect..example", "https://connect.example");
        add(cases, "MalformedMake", List.of(Time.values()), "make", "BMW\u200b", "BMW");
        add(cases, "MissingRedirectUri", early, "redirectUri", "", "https://a.example");
        for (String bad : List.of(
                "example.com/cb",
                "https:///cb",
                "https://a.example/cb#f",
                "https://me@a.example/cb",
                "https://a.example/ cb",
                "https://a.example:port/cb",
                "https://a.example/cb?tenant[]=1",
                "https://a.example/cb?shop=caf%E9",
                "https://a.example/cb?=1",
                "https://a.example/a%2Fb",
                "https://a.example,https://b.example",
                "https://*.example.com/cb",
                "https://example..com/cb",
                "https://0x7f.1/cb",
                "\ufeffhttps://a.example/cb")) {
            add(cases, "MalformedRedirectUri", early, "redirectUri", bad, "https://my_app.example/cb");
        }
        for (String name : new TreeSet<>(CallbackName.ALL)) {
            add(
                    cases,
                    "ReservedRedirectQuery",
                    early,
                    "redirectUri",
                    "https://a.example/cb?x=1&" + name + "=2",
                    "https://a.example/cb?x=1&" + name + "_of_ours=2");
        }
        add(cases, "MalformedMake", List.of(Time.values()), "make", "bmw", "BMW");
        add(cases, "MalformedVin", List.of(Time.values()), "singleSelectVin", "1hgcm82633a004352", Configs.VIN);
        add(cases, "EmptyState", visit, "state", "", "s");
        add(cases, "MalformedOrigin", early, "origin", "ftp://connect.example", "http://connect.example");
        for (Time time : Time.values()) {
            for (String type : List.of("String[]", "String...", "Collection", "List", "Set")) {
                boolean exists = (time == Time.CALL || !type.equals("String..."))
                        && (time != Time.SETTER || type.equals("String[]"));
                if (exists) {
                    addList(cases, time, type);
                }
            }
        }
        addUnpaired(cases, early, "clientId", id);
        addUnpaired(cases, List.of(Time.CALL, Time.SETTER), "user", "owner");
        addUnpaired(cases, List.of(Time.CALL, Time.SETTER), "externalId", "owner");
        addUnpaired(cases, List.of(Time.CALL, Time.SETTER), "state", "secret");
        cases.add(of("UnpairedSurrogate", Time.CALL, "fleetId", CUSTOM, "secret\udc00", "secret", "", true));
        addBehaviour(cases);
        return cases.stream();
    }

    private static void addList(List<Case> cases, Time time, String type) {
        cases.add(ofList("UnresolvedPlaceholder", time, "flags", type, List.of("country:${c}"), List.of("country:DE")));
        cases.add(ofList("MalformedFlag", time, "flags", type, List.of("country"), List.of("country:DE")));
        cases.add(ofList("MalformedFlag", time, "flags", type, List.of("country:DE\u200e"), List.of("country:DE")));
        cases.add(ofList("DuplicateFlag", time, "flags", type, List.of("a:1", "a:2"), List.of("a:1", "b:1")));
        cases.add(ofList("UnpairedSurrogate", time, "flags", type, List.of("a:\ud800"), List.of("a:\ud83d\ude00")));
        if (time != Time.SETTER) {
            cases.add(ofList("UnresolvedPlaceholder", time, "scopes", type, List.of("{{scope}}"), List.of("a")));
            cases.add(ofList("MissingScopes", time, "scopes", type, List.of(), List.of("read_vin")));
            cases.add(ofList("MalformedScope", time, "scopes", type, List.of("Required:a"), List.of("required:a")));
            cases.add(ofList("MalformedScope", time, "scopes", type, List.of("\ufeffread_vin"), List.of("read_vin")));
            cases.add(ofList("MalformedScope", time, "scopes", type, List.of("a:required"), List.of("a:optional")));
            cases.add(ofList("MalformedScope", time, "scopes", type, List.of("a", "[b]"), List.of("a", "b")));
            cases.add(ofList("DuplicateScope", time, "scopes", type, List.of("a", "required:a"), List.of("a", "b")));
        }
    }

    private static void addUnpaired(List<Case> cases, List<Time> times, String label, String good) {
        for (String lone : List.of("\ud800", "\udc00", "\udc00\ud800", "x\ud83d")) {
            add(cases, "UnpairedSurrogate", times, label, good + lone, good + "\ud83d\ude00");
        }
    }

    /** The constructor refuses values that Connect refuses. A call does not, except for a VIN. */
    private static void addBehaviour(List<Case> cases) {
        Map<String, List<String>> pairs = Map.of(
                "InsecureRedirectUri", List.of("http://example.com/cb", "http://localhost:8080/cb"),
                "UnsupportedRedirectScheme", List.of("ftp://example.com/cb", "https://example.com/cb"),
                "RedirectSchemeMismatch",
                        List.of("sc11111111-2222-3333-4444-555555555555://host", "sc" + Configs.CLIENT_ID + "://host"),
                "MissingAppOrigin", List.of(PAGE, PAGE + "?app_origin=https://a.example"));
        for (Time time : List.of(Time.CONSTRUCTION, Time.CALL)) {
            boolean throwing = time == Time.CONSTRUCTION;
            cases.add(of("WrongClientId", time, "clientId", "String", "client_01", "id_01", "", throwing));
            cases.add(
                    of("WrongClientId", time, "applicationId", "String", "client_01", "id_01", "-clientId", throwing));
            pairs.forEach((rule, pair) -> {
                String bad = pair.get(0);
                String good = pair.get(1);
                cases.add(of(rule, time, "redirectUri", "String", bad, good, "", throwing));
                URI badUri = URI.create(bad);
                cases.add(of(rule, time, "redirectUri", "URI", badUri, URI.create(good), "", throwing));
                String elsewhere = "origin = \"https://stand-in.example\"";
                cases.add(of(rule, time, "redirectUri", "String", bad, good, elsewhere, false));
            });
            String vin = "singleSelect = true; singleSelectVin = " + Configs.quote(SIMULATOR_VIN);
            cases.add(of("SimulatedVinInLiveMode", time, "mode", "Mode", Mode.LIVE, Mode.SIMULATED, vin, true));
            String redirect = "redirectUri = \"sc" + Configs.CLIENT_ID + "://host\"";
            String other = "11111111-2222-3333-4444-555555555555";
            cases.add(of(
                    "RedirectSchemeMismatch",
                    time,
                    "clientId",
                    "String",
                    other,
                    Configs.CLIENT_ID,
                    redirect,
                    throwing));
            cases.add(of(
                    "RedirectSchemeMismatch",
                    time,
                    "applicationId",
                    "String",
                    other,
                    Configs.CLIENT_ID,
                    redirect + "; -clientId",
                    throwing));
        }
        for (Time time : Time.values()) {
            cases.add(new Case(
                    "SimulatedVinInLiveMode",
                    new LateValue(time, "singleSelectVin", "String", SIMULATOR_VIN, ""),
                    new LateValue(time, "singleSelectVin", "String", SIMULATOR_VIN, "mode = Mode.SIMULATED"),
                    true));
        }
    }

    private static void add(List<Case> cases, String rule, List<Time> times, String label, String bad, String good) {
        times.forEach(time -> cases.add(of(rule, time, label, "String", bad, good, "", true)));
    }

    private static Case of(
            String rule, Time time, String label, String type, Object bad, Object good, String more, boolean throwing) {
        return new Case(
                rule,
                new LateValue(time, label, type, bad, more),
                new LateValue(time, label, type, good, more),
                throwing);
    }

    private static Case ofList(String rule, Time time, String label, String type, List<String> bad, List<String> good) {
        LateValue late = new LateValue(time, label, type, null, "");
        return new Case(rule, late.withList(type, bad), late.withList(type, good), true);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isCheckedAtTheTimesOfItsKind(Case each) {
        if (!each.throwing()) {
            assertThatCode(() -> each.bad().url(factories)).doesNotThrowAnyException();
            return;
        }
        assertThatThrownBy(() -> refuse(each))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("[ConnectConfig/" + each.rule() + "] ")
                .satisfies(thrown -> assertHides(each, thrown.getMessage()));
    }

    /** What is bound at construction is refused by the constructor. */
    private void refuse(Case each) {
        if (each.bad().time() == Time.CONSTRUCTION) {
            each.bad().factory(factories);
        } else {
            each.bad().url(factories);
        }
    }

    private static void assertHides(Case each, String message) {
        assertThat(message).hasLineCount(1).contains(" in ");
        if (!HIDDEN.contains(each.bad().label()) || !(each.bad().value() instanceof String secret)) {
            return;
        }
        for (int start = 0; start + 4 <= secret.length(); start++) {
            assertThat(message).doesNotContainIgnoringCase(secret.substring(start, start + 4));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptsTheValidNeighbour(Case each) {
        assertThatCode(() -> each.good().url(factories)).doesNotThrowAnyException();
    }

    static Stream<Arguments> casesThatAreOff() {
        return cases().flatMap(each -> Arrays.stream(OffBy.values()).map(offBy -> Arguments.of(each, offBy)));
    }

    @ParameterizedTest
    @MethodSource("casesThatAreOff")
    void doesNotThrowIfItIsOff(Case each, OffBy offBy) {
        LateValue bad = each.bad();
        if (each.rule().equals("UnpairedSurrogate")) {
            // No URL can contain such a value.
            assertThatThrownBy(() -> bad.url(off.get(offBy)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("[ConnectConfig/UnpairedSurrogate] ");
            return;
        }
        ConnectUrl url = bad.url(off.get(offBy));
        String expected = text(bad.value());
        if (bad.label().equals("origin")) {
            assertThat(url.origin()).isEqualTo(expected);
        } else if (expected.isEmpty()) {
            assertThat(url.parameters()).doesNotContainValue("").hasSize(5);
        } else {
            assertThat(url.parameters()).containsValue(expected);
        }
    }

    private static String text(Object value) {
        if (value instanceof Object[] array) {
            return text(Arrays.asList(array));
        } else if (value instanceof Iterable<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(element -> texts.add(element.toString()));
            return String.join(" ", texts);
        }
        return value instanceof Mode mode ? mode.value() : value.toString();
    }

    @Test
    void everyRuleThatIsCheckedAtRunTimeIsTested() {
        Set<String> called = cases().map(Case::rule).collect(Collectors.toCollection(TreeSet::new));
        // A vehicle id is of re-authentication only: ReauthenticateTest.
        assertThat(called)
                .isEqualTo(Arrays.stream(ValueRule.values())
                        .filter(rule -> rule != ValueRule.MISSING_VEHICLE_ID)
                        .map(ValueRule::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
