package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the parameters in a URL. Tests of their values ignore the order. */
class UrlOrderTest {
    /** The order within one binding time. Earlier times come first, custom parameters last. */
    private static final List<String> ORDER = List.of(
            "client_id",
            "application_id",
            "redirect_uri",
            "response_type",
            "app_origin",
            "scope",
            "mode",
            "approval_prompt",
            "make",
            "single_select",
            "single_select_vin",
            "flags",
            "remember_me",
            "vehicle_id",
            "state",
            "user",
            "external_id");

    /**
     * Checks the order of any URL.
     *
     * @param times when the parameters are bound that are no constants
     */
    static void assertOrder(ConnectUrl url, Map<String, BindingTime> times) {
        Comparator<String> byTime = Comparator.comparing(name -> times.getOrDefault(name, BindingTime.COMPILE));
        assertThat(url.names())
                .isSortedAccordingTo(
                        byTime.thenComparing(name -> ORDER.contains(name) ? ORDER.indexOf(name) : Integer.MAX_VALUE));
    }

    @Test
    void everyParameterHasAPlace() {
        assertThat(Arrays.stream(Parameter.values())
                        .filter(Parameter::isInQuery)
                        .map(Parameter::wireName))
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    /** All parameters at one time, then at several. Accessors and arguments are declared in the order of the list. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # constants | constructor | arguments | URL
             clientId redirectUri scopes mode approvalPrompt make singleSelect flags rememberUser || user state \
            | client_id redirect_uri response_type scope mode approval_prompt make single_select flags remember_me state user

             clientId redirectUri scopes mode singleSelect singleSelectVin flags || user state \
            | client_id redirect_uri response_type scope mode single_select single_select_vin flags state user

            | rememberUser flags singleSelect make approvalPrompt mode scopes redirectUri clientId | user state \
            | response_type client_id redirect_uri scope mode approval_prompt make single_select flags remember_me state user

            | flags singleSelectVin mode scopes redirectUri clientId | state \
            | response_type client_id redirect_uri scope mode single_select single_select_vin flags state

            || user state rememberUser flags singleSelect make approvalPrompt mode scopes redirectUri clientId \
            | response_type client_id redirect_uri scope mode approval_prompt make single_select flags remember_me state user

            || state flags singleSelectVin mode scopes redirectUri clientId \
            | response_type client_id redirect_uri scope mode single_select single_select_vin flags state

             redirectUri make | singleSelect mode flags | user state clientId scopes approvalPrompt \
            | redirect_uri response_type make mode single_select flags client_id scope approval_prompt state user

             clientId flags | scopes approvalPrompt redirectUri | mode rememberUser make state \
            | client_id response_type flags redirect_uri scope approval_prompt mode make remember_me state
            """)
    void parametersThatAreBoundEarlierComeFirst(
            String constants, String constructor, String arguments, String url, @TempDir Path folder) {
        Map<String, String> members = new LinkedHashMap<>();
        samples(constants).forEach(sample -> members.put(sample.label(), sample.source()));
        List<String> methods = new ArrayList<>(samples(constructor)
                .map(UrlOrderTest::declared)
                .map(each -> each + "();")
                .toList());
        methods.add(
                samples(arguments).map(UrlOrderTest::declared).collect(Collectors.joining(", ", "String url(", ");")));
        Factories factories = new Configs()
                .config("Ordered", members, methods.toArray(String[]::new))
                .compile(TestCompiler.javac().withOptions("-Aconnectconfig.rememberParameter=remember_me"), folder);
        Object[] bound = samples(constructor)
                .sorted(Comparator.comparing(
                        sample -> Parameter.named(sample.label()).orElseThrow()))
                .map(UrlOrderTest::given)
                .toArray();
        Object factory = factories.create("Ordered", bound);
        Object[] given = samples(arguments).map(UrlOrderTest::given).toArray();
        assertThat(ConnectUrl.of(Factories.call(factory, "url", given)).names()).containsExactly(url.split(" "));
    }

    private static Stream<Sample> samples(String labels) {
        return labels == null ? Stream.of() : Arrays.stream(labels.split(" ")).map(Sample::of);
    }

    private static String declared(Sample sample) {
        return sample.types().get(0) + " " + sample.label();
    }

    private static Object given(Sample sample) {
        return sample.as(sample.types().get(0));
    }

    @Test
    void aRequestWritesWhatItSetsInTheSameOrder(@TempDir Path folder) {
        Object factory = new Configs()
                .config("Plain", "")
                .compile(TestCompiler.javac(), folder)
                .create("Plain");
        Object request = Factories.call(factory, "request", "s");
        for (String setter : List.of("user", "flags", "singleSelect", "make", "approvalPrompt")) {
            Sample sample = Sample.of(setter);
            request = Factories.call(request, setter, setter.equals("flags") ? given(sample) : sample.value());
        }
        assertThat(Factories.url(request).names())
                .containsExactly(
                        "client_id",
                        "redirect_uri",
                        "response_type",
                        "scope",
                        "mode",
                        "approval_prompt",
                        "make",
                        "single_select",
                        "flags",
                        "state",
                        "user");
    }

    @Test
    void customParametersComeLastInTheOrderOfDeclaration(@TempDir Path folder) {
        Factories factories = new Configs()
                .config(
                        "Custom",
                        "-mode; -clientId",
                        "Mode mode();",
                        "String url(@ConnectParameter(\"zeta\") String zeta, String user,"
                                + " @ConnectParameter(\"alpha.1-x\") String alpha, String clientId, String state,"
                                + " @ConnectParameter(\"approval_prompt\") ApprovalPrompt prompt);")
                .compile(TestCompiler.javac(), folder);
        ConnectUrl url = ConnectUrl.of(Factories.call(
                factories.create("Custom", Mode.LIVE), "url", "z&z", "u", "\u00e4", "id", "s", ApprovalPrompt.FORCE));
        assertThat(url.names())
                .containsExactly(
                        "redirect_uri",
                        "response_type",
                        "scope",
                        "mode",
                        "client_id",
                        "approval_prompt",
                        "state",
                        "user",
                        "zeta",
                        "alpha.1-x");
        assertThat(url.parameters())
                .containsEntry("client_id", "id")
                .containsEntry("approval_prompt", "force")
                .containsEntry("zeta", "z&z")
                .containsEntry("alpha.1-x", "\u00e4");
    }
}
