package io.github.connectconfig.benchmarks;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.smartcar.sdk.AuthClient;
import io.github.connectconfig.runtime.QueryEncoder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One URL for one visit. What does not change is made once, wherever a library allows that; what a visit brings stands in
 * fields that the compiler cannot take for constants.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UrlBenchmark {
    /** What the visit brings. */
    @Param
    public Inputs input;

    private String prefix;
    private String query;
    private String state;
    private String user;
    private final FleetConnectUrlFactory fleet = new FleetConnectUrlFactory();
    private final VisitConnect visit = new VisitConnectUrlFactory();
    private HttpUrl okHttpPrefix;
    private UriComponentsBuilder springPrefix;
    private AuthClient sdk;
    private String[] sdkScopes;
    private ClientID clientId;
    private com.nimbusds.oauth2.sdk.Scope nimbusScope;
    private URI redirectUri;
    private URI endpoint;

    /** Prepares what does not change, and refuses to compare builders of different URLs. */
    @Setup
    public void prepare() throws Exception {
        prefix = Inputs.PREFIX;
        query = prefix.substring(prefix.indexOf('?') + 1);
        state = input.state;
        user = input.user;
        okHttpPrefix = HttpUrl.get(prefix);
        springPrefix = UriComponentsBuilder.fromUriString(Inputs.ORIGIN)
                .queryParam("client_id", Inputs.CLIENT_ID)
                .queryParam("redirect_uri", Inputs.REDIRECT_URI)
                .queryParam("response_type", "code")
                .queryParam("scope", String.join(" ", Inputs.SCOPES))
                .queryParam("mode", "simulated");
        sdk = new AuthClient.Builder()
                .clientId(Inputs.CLIENT_ID)
                .clientSecret("8229df9f-91a0-4ff0-a1ae-a1f38ee24d08")
                .redirectUri(Inputs.REDIRECT_URI)
                .testMode(true)
                .build();
        sdkScopes = Inputs.SCOPES.toArray(String[]::new);
        clientId = new ClientID(Inputs.CLIENT_ID);
        nimbusScope = new com.nimbusds.oauth2.sdk.Scope(sdkScopes);
        redirectUri = URI.create(Inputs.REDIRECT_URI);
        endpoint = URI.create(Inputs.ORIGIN);
        String expected = prefix + "&state=" + encodedByJava(state) + "&user=" + encodedByJava(user);
        if (!visit.url(state, user).equals(expected)
                || !requestString().equals(expected)
                || !scanAndJoin().equals(expected)
                || !resolvedUri().toString().equals(expected)
                || !visit.constant().equals(prefix)) {
            throw new IllegalStateException("not the same URL: " + expected);
        }
    }

    private static String encodedByJava(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /** The floor: the characters are copied once, whether or not they may stand in a URL. */
    @Benchmark
    public String floor() {
        return prefix + "&state=" + state + "&user=" + user;
    }

    /** The floor and a scan of each value, without any of the checks. */
    @Benchmark
    public String scanAndJoin() {
        return prefix + "&state=" + QueryEncoder.encode("state", state) + "&user=" + QueryEncoder.encode("user", user);
    }

    @Benchmark
    public String methodString() {
        return visit.url(state, user);
    }

    @Benchmark
    public URI methodUri() {
        return visit.uri(state, user);
    }

    @Benchmark
    public String requestString() {
        return fleet.request(state).user(user).url();
    }

    @Benchmark
    public URI requestUri() {
        return fleet.request(state).user(user).uri();
    }

    /** A way around parsing scheme and authority again: only path and query are parsed, and then joined to the rest. */
    @Benchmark
    public URI resolvedUri() {
        return endpoint.resolve("authorize?" + query + "&state=" + QueryEncoder.encode("state", state) + "&user="
                + QueryEncoder.encode("user", user));
    }

    @Benchmark
    public String constant() {
        return visit.constant();
    }

    /** Writes a space as a plus sign, and so another URL. */
    @Benchmark
    public String urlEncoder() {
        return prefix
                + "&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8)
                + "&user=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
    }

    @Benchmark
    public String okHttp() {
        return okHttpPrefix
                .newBuilder()
                .addQueryParameter("state", state)
                .addQueryParameter("user", user)
                .toString();
    }

    /** Knows no user: its URL is shorter. */
    @Benchmark
    public String smartcarSdk() {
        return sdk.authUrlBuilder(sdkScopes).state(state).build();
    }

    @Benchmark
    public String spring() {
        return springPrefix
                .cloneBuilder()
                .queryParam("state", state)
                .queryParam("user", user)
                .encode()
                .toUriString();
    }

    @Benchmark
    public String nimbus() {
        return new AuthorizationRequest.Builder(ResponseType.CODE, clientId)
                .endpointURI(endpoint)
                .redirectionURI(redirectUri)
                .scope(nimbusScope)
                .state(new com.nimbusds.oauth2.sdk.id.State(state))
                .customParameter("mode", "simulated")
                .customParameter("user", user)
                .build()
                .toURI()
                .toString();
    }
}
