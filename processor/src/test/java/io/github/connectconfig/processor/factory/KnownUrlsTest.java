package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** URLs of the official libraries and of the documentation, built from constants and by calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownUrlsTest {
    /** The libraries' tests use made-up names, ids and VINs, and combine a make with a VIN. */
    private static final String TURNED_DOWN = "-Aconnectconfig.severity=UnusualClientId:off,UnknownScope:off,"
            + "MalformedVin:off,MakeOverriddenByVin:off,MissingState:off,UnknownFlag:off";

    private Factories factories;

    static Set<KnownUrl> urls() throws IOException {
        return KnownUrl.read("/factory/known-urls.txt");
    }

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        Configs configs = new Configs();
        for (KnownUrl url : urls()) {
            configs.config(url.configName(), url.members(), url.method());
            configs.config(url.configName() + "Request", url.members());
        }
        configs.config(
                "ByCall",
                Map.of(),
                "java.net.URI url(String clientId, String redirectUri, String[] scopes, Mode mode,"
                        + " ApprovalPrompt approvalPrompt, String singleSelectVin, boolean singleSelect,"
                        + " String[] flags, String state, String user);");
        factories = configs.compile(TestCompiler.javac().withOptions(TURNED_DOWN), folder);
    }

    private static Map<String, String> significant(ConnectUrl url) {
        assertThat(url.origin()).isEqualTo("https://connect.smartcar.com");
        return significant(url.parameters());
    }

    /** Returns the parameters without those that have their default value. */
    private static Map<String, String> significant(Map<String, String> parameters) {
        Map<String, String> significant = new LinkedHashMap<>(parameters);
        significant.remove("mode", "live");
        significant.remove("approval_prompt", "auto");
        return significant;
    }

    @ParameterizedTest
    @MethodSource("urls")
    void isReproducedByADeclaredMethod(KnownUrl known) {
        ConnectUrl url = ConnectUrl.of(Factories.call(factories.create(known.configName()), "url", known.arguments()));
        assertThat(significant(url)).isEqualTo(significant(known.parameters()));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void isReproducedByARequest(KnownUrl known) {
        Object factory = factories.create(known.configName() + "Request");
        String state = known.parameters().get("state");
        Object request = state == null
                ? Factories.call(factory, "requestWithoutState")
                : Factories.call(factory, "request", state);
        ConnectUrl url =
                Factories.url(Factories.call(request, "user", known.parameters().get("user")));
        assertThat(significant(url)).isEqualTo(significant(known.parameters()));
    }

    @Test
    void isReproducedByOneCallButForTheMakeThatTheVinOverrides() throws IOException {
        KnownUrl known = urls().stream()
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
        Map<String, String> expected = significant(known.parameters());
        expected.remove("make");
        assertThat(significant(url)).isEqualTo(expected);
    }
}
