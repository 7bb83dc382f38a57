package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Configs.REDIRECT_URI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectconfig.ResponseType;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A URL has an app origin if and only if it has the response type none and no redirect URI, at every binding time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppOriginTest {
    private static final String APP_ORIGIN = "https://app.example.com";

    enum Time {
        NEVER,
        CONSTANT,
        CONSTRUCTION,
        CALL
    }

    /** When each is bound. Some of these configs break rules, which are off here. */
    record Case(TestCompiler.Kind kind, String name, Time appOrigin, Time redirectUri, Time responseType) {
        Object url(Factories factories, ResponseType given) {
            List<Object> constructed = new ArrayList<>();
            List<Object> called = new ArrayList<>();
            add(redirectUri, URI.create(REDIRECT_URI), constructed, called);
            add(responseType, given, constructed, called);
            add(appOrigin, APP_ORIGIN, constructed, called);
            called.add("s");
            return Factories.call(factories.create(name, constructed.toArray()), "url", called.toArray());
        }

        private static void add(Time time, Object value, List<Object> constructed, List<Object> called) {
            if (time == Time.CONSTRUCTION) {
                constructed.add(value);
            } else if (time == Time.CALL) {
                called.add(value);
            }
        }
    }

    private final Map<TestCompiler.Kind, Factories> compiled = new EnumMap<>(TestCompiler.Kind.class);

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (TestCompiler.Kind kind : TestCompiler.Kind.values()) {
            int number = 0;
            for (Time appOrigin : List.of(Time.CONSTANT, Time.CONSTRUCTION, Time.CALL)) {
                for (Time redirectUri : Time.values()) {
                    for (Time responseType : Time.values()) {
                        cases.add(new Case(kind, "C" + number++, appOrigin, redirectUri, responseType));
                    }
                }
            }
        }
        return cases;
    }

    @BeforeAll
    void compile(@TempDir Path folder) {
        for (TestCompiler.Kind kind : TestCompiler.Kind.values()) {
            Configs configs = new Configs();
            for (Case each : cases()) {
                if (each.kind() == kind) {
                    add(each, configs);
                }
            }
            TestCompiler compiler = TestCompiler.of(kind)
                    .withOptions("-Aconnectconfig.severity=MissingRedirectUri:off,AppOriginIgnored:off");
            compiled.put(kind, configs.compile(compiler, folder.resolve(kind.name())));
        }
    }

    private static void add(Case each, Configs configs) {
        Map<String, String> members = Configs.required();
        members.remove("redirectUri");
        List<String> methods = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        add(each.redirectUri(), "URI redirectUri", Configs.quote(REDIRECT_URI), members, methods, arguments);
        add(each.responseType(), "ResponseType responseType", "ResponseType.NONE", members, methods, arguments);
        add(each.appOrigin(), "String appOrigin", Configs.quote(APP_ORIGIN), members, methods, arguments);
        arguments.add("String state");
        methods.add("String url(" + String.join(", ", arguments) + ");");
        configs.config(each.name(), members, methods.toArray(String[]::new));
    }

    private static void add(
            Time time,
            String declaration,
            String constant,
            Map<String, String> members,
            List<String> methods,
            List<String> arguments) {
        switch (time) {
            case NEVER -> {}
            case CONSTANT -> members.put(declaration.split(" ")[1], constant);
            case CONSTRUCTION -> methods.add(declaration + "();");
            case CALL -> arguments.add(declaration);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsWrittenWhereConnectTakesIt(Case each) {
        for (ResponseType given : ResponseType.values()) {
            boolean isNone = each.responseType() == Time.CONSTANT
                    || (each.responseType() != Time.NEVER && given == ResponseType.NONE);
            boolean isTaken = isNone && each.redirectUri() == Time.NEVER;
            // All constants are written as they are configured: the rule is off.
            boolean isConfigured = each.appOrigin() == Time.CONSTANT
                    && each.redirectUri().compareTo(Time.CONSTANT) <= 0
                    && each.responseType().compareTo(Time.CONSTANT) <= 0;
            ConnectUrl url = ConnectUrl.of(each.url(compiled.get(each.kind()), given));
            assertThat(url.parameter("app_origin")).isEqualTo(isTaken || isConfigured ? APP_ORIGIN : null);
            assertThat(url.parameter("response_type")).isEqualTo(isNone ? "none" : "code");
            assertThat(url.parameter("redirect_uri")).isEqualTo(each.redirectUri() == Time.NEVER ? null : REDIRECT_URI);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsCheckedWhereItIsLeftOutToo(TestCompiler.Kind kind, @TempDir Path folder) {
        Object factory = new Configs()
                .config("Fleet", "", "String url(String state, String appOrigin);")
                .compile(TestCompiler.of(kind).withOptions("-Aconnectconfig.severity=AppOriginIgnored:off"), folder)
                .create("Fleet");
        assertThatThrownBy(() -> Factories.call(factory, "url", "s", APP_ORIGIN + "/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("[ConnectConfig/MalformedAppOrigin]");
        assertThat(Factories.call(factory, "url", "s", null)).isEqualTo(Factories.call(factory, "url", "s", ""));
    }

    @ParameterizedTest
    @EnumSource
    void nullAndEmptyLeaveItOut(TestCompiler.Kind kind, @TempDir Path folder) {
        String none = "-redirectUri; responseType=ResponseType.NONE";
        Factories factories = new Configs()
                .config("ByCall", none, "String url(String state, String appOrigin);")
                .config("ByAccessor", none, "String appOrigin();", "String url(String state);")
                .compile(TestCompiler.of(kind), folder);
        for (String absent : Arrays.asList(null, "")) {
            assertThat(ConnectUrl.of(Factories.call(factories.create("ByCall"), "url", "s", absent))
                            .names())
                    .doesNotContain("app_origin");
            Object factory = factories.create("ByAccessor", absent);
            assertThat(Factories.call(factory, "appOrigin")).isEqualTo("");
            assertThat(ConnectUrl.of(Factories.call(factory, "url", "s")).names())
                    .doesNotContain("app_origin");
        }
    }
}
