package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A method without arguments is a URL method, unless its name is another common name of a parameter. */
class MethodNamesTest {
    /** The parameter names of SDKs, documentation and URL, alone and as getters. */
    private static final List<String> PARAMETERS = names("""
            vin redirect testMode brand scope forcePrompt getVin isTestMode appId
            client_id clientIdentifier smartcarClientId redirectUrl redirect_uri
            redirectionUri callback callbackUrl callbackUri returnUrl permission permissions getPermissions
            requiredPermissions permissionList scopeList simulated isSimulated simulatedMode liveMode
            sandbox sandboxMode connectMode prompt approval_prompt approval forceApproval
            forceApprovalPrompt makeBypass getBrand vehicleMake vehicleBrand carMake carBrand manufacturer
            oem single_select singleSelection singleSelectEnabled single_select_vin vehicleVin carVin
            singleVin selectVin vehicleIdentificationNumber flag country getCountry countryCode accountSync
            account_sync teslaAuth rememberMe remember_me isRememberMe csrf csrfToken nonce stateToken
            xsrfToken userId getUserId ownerId response_type externalId external_id
            getExternalId vehicleId vehicle_id application_id smartcarApplicationId app_origin connectOrigin smartcarConnectOrigin baseUrl
            clientSecret client_secret getClientSecret secret apiKey accessToken getToken refresh_token
            single
            locale getLocale language uiLocales accessType grantType codeChallenge code_verifier loginHint
            """);

    private static final List<String> URLS = names("""
            connectUrl login authorizationUri start link connect authorize authorizeUrl authorizationUrl
            url uri getUrl getAuthorizationUrl getAuthUrl authUrl authUri connectUri loginUrl loginUri
            linkUrl linkVehicle linkCar addVehicle addCar connectVehicle connectCar connectTesla connectBmw
            pairVehicle pair onboard onboarding onboardingUrl enroll enrollVehicle begin launch launchUrl
            open openConnect visit invite invitation invitationUrl consent consentUrl grant grantAccess
            requestAccess requestPermissions signIn signInUrl signUp join register registerVehicle smartcar
            smartcarUrl smartcarConnect go goToConnect newVehicle newUrl build buildUrl create createUrl
            toUrl toUri asUri href location target entry entryUrl first forOwner forFleet simulatedUrl
            liveUrl demo test
            """);

    private static final String CONFIG =
            "@ConnectConfig(clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\", mode = Mode.SIMULATED,"
                    + " redirectUri = \"https://example.com/callback\", scopes = \"read_vin\") interface ";

    @TempDir
    private Path folder;

    private static List<String> names(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    @Test
    void bothListsAreLong() {
        assertThat(PARAMETERS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(URLS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void aParameterByAnotherNameIsOneFinding() {
        for (String type : List.of("String", "boolean")) {
            String source = PARAMETERS.stream()
                    .map(name -> CONFIG + "Of_" + name + " { " + type + " " + name + "(); }\n")
                    .collect(Collectors.joining());
            Outcome outcome = compile(type, source);
            assertThat(outcome.findings())
                    .map(finding -> PARAMETERS.get((int) finding.line() - 2) + " " + finding.rule())
                    .containsExactlyElementsOf(PARAMETERS.stream()
                            .map(name -> name + " UnknownParameter")
                            .toList());
            assertThat(outcome.findings())
                    .map(Message::text)
                    .allMatch(
                            text -> text.matches(
                                    "(?s).*help: (did you mean `[\\w<>]+ \\w+\\(\\);`\\?"
                                            + "|add an argument `.*String \\w+` to (the URL methods|a URL method with @Reauthenticate)|remove the method)\n.*"));
        }
    }

    @Test
    void anArgumentThatOnlyOAuthKnowsIsNotTakenForOneOfOurs() {
        for (String name : List.of("code", "locale", "clientSecret")) {
            String source = CONFIG + "Foreign { String authorize(String state, String " + name + "); }\n";
            assertThat(compile(name, source).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule()).isEqualTo("UnknownParameter"))
                    .satisfies(finding -> assertThat(finding.text())
                            .contains("help: remove the argument\n")
                            .doesNotContain("`mode`"));
        }
    }

    @Test
    void aSetterIsOneFindingWhateverItsArgumentIsCalled() {
        String source = CONFIG.replaceAll("clientId = [^,]+, ", "") + "Setters { void setClientId(String id); }\n";
        assertThat(compile("setters", source).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("declare `String clientId();` in its place"));
    }

    @Test
    void anArrayOfATypeThatOnlyHoldsConstantsIsExplained() {
        String source = CONFIG + "Arrays { String authorize(String state, Permission... scopes); }\n";
        assertThat(compile("arrays", source).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("as `Permission.READ_VIN`"));
    }

    @Test
    void aUrlMethodDoesNotThrowAndReturnsTheUrl() throws ReflectiveOperationException {
        String methods = URLS.stream().map(name -> "String " + name + "();\n").collect(Collectors.joining());
        Outcome outcome = compile("urls", CONFIG + "Urls { " + methods + " }\n");
        assertThat(outcome.messages()).isEmpty();
        Class<?> type = outcome.load("demo.UrlsUrlFactory");
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object factory = constructor.newInstance();
        for (String name : URLS) {
            var method = type.getMethod(name);
            method.setAccessible(true);
            assertThat((String) method.invoke(factory)).startsWith("https://connect.smartcar.com/oauth/authorize?");
        }
    }

    private Outcome compile(String name, String source) {
        return TestCompiler.javac()
                .withOptions("-Xmaxerrs", "1000")
                .compile(
                        folder.resolve(name),
                        Map.of("demo/Names.java", "package demo; import io.github.connectconfig.*;\n" + source));
    }
}
