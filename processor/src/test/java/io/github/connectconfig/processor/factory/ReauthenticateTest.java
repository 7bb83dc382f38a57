package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Configs.CLIENT_ID;
import static io.github.connectconfig.processor.factory.Configs.REDIRECT_URI;
import static io.github.connectconfig.processor.factory.Configs.VIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.ResponseType;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The URLs of methods with {@code @Reauthenticate}, written out, on both compilers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReauthenticateTest {
    private static final String HEAD = "https://connect.smartcar.com/oauth/reauthenticate?";
    private static final String REDIRECT = "https%3A%2F%2Fexample.com%2Fcallback";
    private static final String AGAIN = "@Reauthenticate String again(String state, String vehicleId);";

    private final Map<TestCompiler.Kind, Factories> compiled = new EnumMap<>(TestCompiler.Kind.class);

    @BeforeAll
    void compile(@TempDir Path folder) {
        for (TestCompiler.Kind kind : TestCompiler.Kind.values()) {
            Configs configs = new Configs()
                    .config("Alone", "-scopes", AGAIN)
                    .config("WithOthers", "", "String authorize(String state);", AGAIN)
                    .config("Newer", "-clientId; applicationId=\"" + CLIENT_ID + "\"", AGAIN)
                    .config("None", "responseType=ResponseType.NONE", AGAIN)
                    .config("Nowhere", "responseType=ResponseType.NONE; -redirectUri", AGAIN)
                    .config(
                            "Full",
                            "mode=Mode.SIMULATED; approvalPrompt=ApprovalPrompt.FORCE; singleSelect=true;"
                                    + " singleSelectVin=\"" + VIN + "\"; flags=\"country:DE\"; parameters=\"beta=1\"",
                            AGAIN,
                            "@Reauthenticate URI update(String state, String make, List<String> scopes);")
                    .config(
                            "Later",
                            "-clientId; -redirectUri; origin=\"http://stand-in.test\"",
                            "String clientId();",
                            "URI redirectUri();",
                            "ResponseType responseType();",
                            "Mode mode();",
                            "String authorize(String state);",
                            AGAIN)
                    .config(
                            "Call",
                            "-clientId; -redirectUri; -scopes",
                            "@Reauthenticate String again(String clientId, URI redirectUri, ResponseType responseType,"
                                    + " String vehicleId, String user, @ConnectParameter(\"beta\") String beta,"
                                    + " String origin, String state, String externalId);")
                    .config(
                            "Given",
                            "-scopes",
                            "List<String> scopes();",
                            "String make();",
                            "String authorize(String state);",
                            "@Reauthenticate URI update(String state, String make, List<String> scopes);")
                    .config("NoState", "mode=Mode.SIMULATED", "@Reauthenticate URI again(String vehicleId);")
                    .source("demo/Upper.java", """
                            package demo;
                            import io.github.connectconfig.Reauthenticate;
                            public interface Upper {
                              @Reauthenticate String again(String state, String vehicleId);
                            }
                            """)
                    .source("demo/Inherits.java", """
                            package demo;
                            import io.github.connectconfig.*;
                            @ConnectConfig(clientId = "%s", redirectUri = "%s")
                            public interface Inherits extends Upper {}
                            """.formatted(CLIENT_ID, REDIRECT_URI));
            TestCompiler compiler =
                    TestCompiler.of(kind).withOptions("-Aconnectconfig.severity=UserBesideExternalId:off");
            compiled.put(kind, configs.compile(compiler, folder.resolve(kind.name())));
        }
    }

    private static String usual(String id) {
        return HEAD + id + "=" + CLIENT_ID + "&redirect_uri=" + REDIRECT
                + "&response_type=vehicle_id&vehicle_id=v%2F1&state=s";
    }

    private static Object again(Object factory) {
        return Factories.call(factory, "again", "s", "v/1");
    }

    @ParameterizedTest
    @EnumSource
    void aloneWithOtherMethodsOrInherited(TestCompiler.Kind kind) {
        Factories factories = compiled.get(kind);
        for (String name : List.of("Alone", "WithOthers", "Full", "Inherits")) {
            assertThat(again(factories.create(name))).as(name).isEqualTo(usual("client_id"));
        }
        assertThat(again(factories.create("Newer"))).isEqualTo(usual("application_id"));
        assertThat(Factories.call(factories.create("WithOthers"), "authorize", "s"))
                .isEqualTo("https://connect.smartcar.com/oauth/authorize?client_id=" + CLIENT_ID + "&redirect_uri="
                        + REDIRECT + "&response_type=code&scope=read_vin&mode=live&state=s");
    }

    @ParameterizedTest
    @EnumSource
    void aFactoryOfReAuthenticationHasNoRequest(TestCompiler.Kind kind) {
        assertThat(Arrays.stream(compiled.get(kind).type("AloneUrlFactory").getMethods())
                        .map(method -> method.getName()))
                .contains("again")
                .doesNotContain("request", "requestWithoutState");
    }

    @ParameterizedTest
    @EnumSource
    void aResponseOfNoneIsNone(TestCompiler.Kind kind) {
        String none = usual("client_id").replace("=vehicle_id&", "=none&");
        assertThat(again(compiled.get(kind).create("None"))).isEqualTo(none);
        assertThat(again(compiled.get(kind).create("Nowhere")))
                .isEqualTo(none.replace("&redirect_uri=" + REDIRECT, ""));
    }

    /** Scopes and make come from the call only; no other value of the annotation or the constructor is written. */
    @ParameterizedTest
    @EnumSource
    void aPermissionUpdate(TestCompiler.Kind kind) {
        for (Object factory : List.of(
                compiled.get(kind).create("Full"), compiled.get(kind).create("Given", List.of("read_vin"), "BMW"))) {
            assertThat(Factories.call(factory, "update", "s", "TESLA", List.of("control_security", "read_charge")))
                    .hasToString(HEAD + "client_id=" + CLIENT_ID + "&redirect_uri=" + REDIRECT
                            + "&response_type=vehicle_id&scope=control_security%20read_charge&make=TESLA&state=s");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theJavadocCallsTheResponseTypeAsItIsBound(TestCompiler.Kind kind, @TempDir Path folder) {
        assertThat(new Configs()
                        .config("Fleet", "-scopes", "ResponseType responseType();", AGAIN)
                        .outcome(TestCompiler.of(kind), folder)
                        .generated()
                        .get("demo.FleetUrlFactory"))
                .contains("&response_type={responseType}&vehicle_id={vehicleId}&state={state}}");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheConstructorTakes(TestCompiler.Kind kind) {
        for (ResponseType type : ResponseType.values()) {
            Object factory = compiled.get(kind)
                    .create("Later", CLIENT_ID, URI.create(REDIRECT_URI), type, io.github.connectconfig.Mode.LIVE);
            String written = type == ResponseType.CODE ? "vehicle_id" : "none";
            assertThat(again(factory))
                    .isEqualTo("http://stand-in.test/oauth/reauthenticate?client_id=" + CLIENT_ID + "&redirect_uri="
                            + REDIRECT + "&response_type=" + written + "&vehicle_id=v%2F1&state=s");
            assertThat(Factories.call(factory, "authorize", "s"))
                    .isEqualTo("http://stand-in.test/oauth/authorize?scope=read_vin&client_id=" + CLIENT_ID
                            + "&redirect_uri=" + REDIRECT + "&response_type=" + type.value() + "&mode=live&state=s");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheCallTakes(TestCompiler.Kind kind) {
        Object factory = compiled.get(kind).create("Call");
        Object[] arguments = {
            CLIENT_ID, URI.create(REDIRECT_URI), ResponseType.CODE, "v", "u", "1", "http://a.test", "s", "null"
        };
        String all = "http://a.test/oauth/reauthenticate?client_id=" + CLIENT_ID + "&redirect_uri=" + REDIRECT
                + "&response_type=vehicle_id&vehicle_id=v&state=s&user=u&external_id=null&beta=1";
        assertThat(Factories.call(factory, "again", arguments)).isEqualTo(all);
        arguments[2] = ResponseType.NONE;
        arguments[4] = null;
        arguments[5] = "";
        arguments[8] = null;
        assertThat(Factories.call(factory, "again", arguments))
                .isEqualTo(all.replace("=vehicle_id&", "=none&").replace("&user=u&external_id=null&beta=1", ""));
        arguments[2] = null;
        assertThatThrownBy(() -> Factories.call(factory, "again", arguments))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("responseType");
    }

    @ParameterizedTest
    @EnumSource
    void aVehicleIsNeededAtTheCall(TestCompiler.Kind kind) {
        Object alone = compiled.get(kind).create("Alone");
        assertThatThrownBy(() -> Factories.call(alone, "again", "s", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("[ConnectConfig/MissingVehicleId] empty value in vehicleId");
        assertThatThrownBy(() -> Factories.call(alone, "again", "s", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("vehicleId");
        Object full = compiled.get(kind).create("Full");
        for (String make : Arrays.asList("", null)) {
            assertThatThrownBy(() -> Factories.call(full, "update", "s", make, List.of("read_vin")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("[ConnectConfig/MissingVehicleId] empty value in make");
        }
        assertThat(Factories.call(compiled.get(kind).create("NoState"), "again", "v"))
                .hasToString(HEAD + "client_id=" + CLIENT_ID + "&redirect_uri=" + REDIRECT
                        + "&response_type=vehicle_id&vehicle_id=v");
    }

    /** The compiler reports an unresolved annotation, which may be this one. javac does not show it to processors. */
    @ParameterizedTest
    @EnumSource(names = "ECJ")
    void aMisspeltAnnotationIsOneError(TestCompiler.Kind kind, @TempDir Path folder) {
        TestCompiler.Outcome outcome = new Configs()
                .config("Fleet", "", AGAIN.replace("@Reauthenticate", "@Reautenticate"))
                .outcome(TestCompiler.of(kind), folder);
        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.errors().get(0).text()).contains("Reautenticate");
    }
}
