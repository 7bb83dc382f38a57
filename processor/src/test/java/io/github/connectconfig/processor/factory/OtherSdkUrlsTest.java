package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * URLs that the tests of Smartcar's JavaScript, iOS, Android and Java SDKs assert, built from configs. Their values are
 * made up and break some rules, each of which is named, seen to be reported, and then suppressed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherSdkUrlsTest {
    /** Parameters that these SDKs write and this library omits, because they have Connect's default. */
    private static final Map<String, String> LEFT_OUT = Map.of("approval_prompt", "auto", "single_select", "false");

    private List<TestCompiler.Message> findings;
    private Factories factories;

    static Set<KnownUrl> urls() throws IOException {
        return KnownUrl.read("/factory/other-sdk-urls.txt");
    }

    @BeforeAll
    void compile(@TempDir Path refused, @TempDir Path suppressed) throws IOException {
        Configs plain = new Configs();
        Configs lenient = new Configs();
        for (KnownUrl url : urls()) {
            plain.config(url.configName(), url.members(), url.method());
            lenient.annotatedBy(suppression(url));
            lenient.config(url.configName(), url.members(), url.method());
            lenient.config(url.configName() + "Request", url.members());
        }
        lenient.annotatedBy(
                "@SuppressWarnings({\"ConnectConfig.MissingRedirectUri\", \"ConnectConfig.MissingState\"})");
        lenient.config(
                "Again",
                "-scopes; redirectUri = \"https://example.com/home\"",
                "@Reauthenticate String again(String vehicleId, String state);");
        lenient.config(
                "Tesla", "-scopes; -redirectUri", "@Reauthenticate String tesla(String make, String... scopes);");
        findings = plain.outcome(TestCompiler.javac(), refused).messages();
        factories = lenient.compile(TestCompiler.javac(), suppressed);
    }

    private static String suppression(KnownUrl url) {
        return url.rules().stream()
                .map(rule -> Configs.quote("ConnectConfig." + rule))
                .collect(Collectors.joining(", ", "@SuppressWarnings({", "})"));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void breaksTheRulesThatAreNamedAndNoOther(KnownUrl url) {
        assertThat(findings)
                .filteredOn(finding -> finding.file().equals(url.configName() + ".java"))
                .extracting(TestCompiler.Message::rule)
                .containsExactlyInAnyOrderElementsOf(url.rules());
    }

    @ParameterizedTest
    @MethodSource("urls")
    void isReproducedByADeclaredMethod(KnownUrl url) {
        assertSame(url, Factories.call(factories.create(url.configName()), "url", url.arguments()));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void isReproducedByARequest(KnownUrl url) {
        Object factory = factories.create(url.configName() + "Request");
        String state = url.parameters().get("state");
        Object request = state == null
                ? Factories.call(factory, "requestWithoutState")
                : Factories.call(factory, "request", state);
        request = Factories.call(request, "user", url.parameters().get("user"));
        request = Factories.call(request, "externalId", url.parameters().get("external_id"));
        assertSame(url, Factories.call(request, "url"));
    }

    /** No SDK builds this URL. It is the example of the documentation, connect/re-auth, late 2025. */
    @Test
    void theDocumentedUrlOfReauthenticationIsReproduced() {
        Object url = Factories.call(
                factories.create("Again"), "again", "sc4a1b01e5-0497-417c-a30e-6df6ba33ba46", "0facda3319");
        assertThat(pairs(url))
                .containsExactlyInAnyOrder(
                        "response_type=vehicle_id",
                        "client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                        "vehicle_id=sc4a1b01e5-0497-417c-a30e-6df6ba33ba46",
                        "redirect_uri=https%3A%2F%2Fexample.com%2Fhome",
                        "state=0facda3319");
    }

    /** The example of the documentation, help/oem-integrations/tesla, which has no redirect URI. */
    @Test
    void theDocumentedUrlOfTeslasPermissionUpdatesIsReproduced() {
        String[] scopes = {"read_odometer", "control_security"};
        Object url = Factories.call(factories.create("Tesla"), "tesla", "TESLA", scopes);
        assertThat(pairs(url))
                .containsExactlyInAnyOrder(
                        "response_type=vehicle_id",
                        "make=TESLA",
                        "client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                        "scope=read_odometer%20control_security");
    }

    private static String[] pairs(Object url) {
        assertThat(url.toString()).startsWith("https://connect.smartcar.com/oauth/reauthenticate?");
        return url.toString().substring(url.toString().indexOf('?') + 1).split("&");
    }

    /** A list that lost a part would still pass. */
    @Test
    void theListHasEachSdkAndEachParameterThatTheyWrite() throws IOException {
        assertThat(urls())
                .extracting(url -> url.name().replaceAll("^\\[| .*", ""))
                .contains("javascript-sdk", "ios-sdk", "android-sdk", "java-sdk");
        assertThat(urls())
                .flatExtracting(url -> url.parameters().keySet())
                .contains("client_id", "application_id", "redirect_uri", "response_type", "app_origin", "scope")
                .contains("mode", "approval_prompt", "make", "single_select", "single_select_vin", "flags")
                .contains("sdk_platform", "sdk_version", "state", "user", "external_id");
    }

    private static void assertSame(KnownUrl known, Object built) {
        Map<String, String> expected = new LinkedHashMap<>(known.parameters());
        LEFT_OUT.forEach(expected::remove);
        ConnectUrl url = ConnectUrl.of(built);
        assertThat(url.origin()).isEqualTo("https://connect.smartcar.com");
        assertThat(url.parameters()).isEqualTo(expected);
    }
}
