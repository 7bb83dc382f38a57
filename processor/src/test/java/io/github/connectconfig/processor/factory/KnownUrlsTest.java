package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** URLs of the official libraries and of the documentation, built from constants and by calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownUrlsTest {
    /** The libraries' tests use made-up names, ids and VINs, and put a make beside a VIN. */
    private static final String TURNED_DOWN = "-Aconnectconfig.severity=UnusualClientId:off,UnknownScope:off,"
            + "MalformedVin:off,MakeOverriddenByVin:off,MissingState:off,UnknownFlag:off";

    private static final Map<String, String> MEMBERS = Map.of(
            "client_id", "clientId",
            "redirect_uri", "redirectUri",
            "scope", "scopes",
            "mode", "mode",
            "approval_prompt", "approvalPrompt",
            "make", "make",
            "single_select", "singleSelect",
            "single_select_vin", "singleSelectVin",
            "flags", "flags");

    private Factories factories;

    /** One URL by its headline. */
    record Known(String name, Map<String, String> parameters) {
        @Override
        public String toString() {
            return name;
        }

        String configName() {
            return "Url" + Integer.toHexString(name.hashCode());
        }

        /** The parameters without those that say no more than the default. */
        Map<String, String> significant() {
            Map<String, String> significant = new LinkedHashMap<>(parameters);
            significant.remove("mode", "live");
            significant.remove("approval_prompt", "auto");
            return significant;
        }
    }

    static Set<Known> urls() throws IOException {
        Set<Known> urls = new LinkedHashSet<>();
        try (InputStream file = KnownUrlsTest.class.getResourceAsStream("/factory/known-urls.txt")) {
            Map<String, String> parameters = Map.of();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    parameters = new LinkedHashMap<>();
                    urls.add(new Known(line, parameters));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    parameters.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
                }
            }
        }
        return Set.copyOf(urls);
    }

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        Configs configs = new Configs();
        for (Known url : urls()) {
            Map<String, String> members = new LinkedHashMap<>();
            MEMBERS.forEach((wire, member) -> {
                if (url.parameters().containsKey(wire)) {
                    members.put(member, source(wire, url.parameters().get(wire)));
                }
            });
            String user = url.parameters().containsKey("user") ? "String user" : "";
            String state = url.parameters().containsKey("state") ? "String state" : "";
            String arguments = state + (state.isEmpty() || user.isEmpty() ? "" : ", ") + user;
            configs.config(url.configName(), members, "String url(" + arguments + ");");
            configs.config(url.configName() + "Request", members);
        }
        configs.config(
                "ByCall",
                Map.of(),
                "java.net.URI url(String clientId, String redirectUri, String[] scopes, Mode mode,"
                        + " ApprovalPrompt approvalPrompt, String singleSelectVin, boolean singleSelect,"
                        + " String[] flags, String state, String user);");
        factories = configs.compile(TestCompiler.javac().withOptions(TURNED_DOWN), folder);
    }

    private static String source(String wire, String value) {
        return switch (wire) {
            case "mode" -> "Mode." + value.toUpperCase();
            case "approval_prompt" -> "ApprovalPrompt." + value.toUpperCase();
            case "single_select" -> value;
            case "scope", "flags" ->
                Arrays.stream(value.split(" ")).map(Configs::quote).collect(Collectors.joining(", ", "{", "}"));
            default -> Configs.quote(value);
        };
    }

    private static Map<String, String> significant(ConnectUrl url) {
        assertThat(url.origin()).isEqualTo("https://connect.smartcar.com");
        return new Known("", url.parameters()).significant();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void isReproducedByADeclaredMethod(Known known) {
        Object[] arguments = java.util.stream.Stream.of("state", "user")
                .filter(known.parameters()::containsKey)
                .map(known.parameters()::get)
                .toArray();
        ConnectUrl url = ConnectUrl.of(Factories.call(factories.create(known.configName()), "url", arguments));
        assertThat(significant(url)).isEqualTo(known.significant());
    }

    @ParameterizedTest
    @MethodSource("urls")
    void isReproducedByARequest(Known known) {
        Object factory = factories.create(known.configName() + "Request");
        String state = known.parameters().get("state");
        Object request = state == null
                ? Factories.call(factory, "requestWithoutState")
                : Factories.call(factory, "request", state);
        ConnectUrl url =
                Factories.url(Factories.call(request, "user", known.parameters().get("user")));
        assertThat(significant(url)).isEqualTo(known.significant());
    }

    @Test
    void isReproducedByOneCallButForTheMakeThatTheVinOverrides() throws IOException {
        Known known = urls().stream()
                .filter(url -> url.parameters().containsKey("user"))
                .findFirst()
                .orElseThrow();
        Map<String, String> values = known.parameters();
        ConnectUrl url = ConnectUrl.of(Factories.call(
                factories.create("ByCall"),
                "url",
                values.get("client_id"),
                values.get("redirect_uri"),
                values.get("scope").split(" "),
                io.github.connectconfig.Mode.LIVE,
                io.github.connectconfig.ApprovalPrompt.FORCE,
                values.get("single_select_vin"),
                true,
                values.get("flags").split(" "),
                values.get("state"),
                values.get("user")));
        Map<String, String> expected = known.significant();
        expected.remove("make");
        assertThat(significant(url)).isEqualTo(expected);
    }
}
