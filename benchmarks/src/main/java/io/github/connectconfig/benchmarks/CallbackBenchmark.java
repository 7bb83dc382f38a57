package io.github.connectconfig.benchmarks;

import io.github.connectconfig.ConnectCallback;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The query of one callback, read. Only ours checks it, and compares the state. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallbackBenchmark {
    /** What came back. */
    @Param
    public Queries input;

    private String query;
    private String state;

    /** A code, a state and an owner's id, in 150 characters. */
    public enum Queries {
        /** Nothing is escaped. */
        SAFE("kZ0bX3QmT7vYw9sLr2NpJ4hGc8aFdE1u", "state=kZ0bX3QmT7vYw9sLr2NpJ4hGc8aFdE1u"),
        /** The state is JSON, as {@code URLEncoder} writes it. */
        ESCAPING(
                "{\"next\":\"/garage/3?tab=1\",\"n\":77}",
                "state=%7B%22next%22%3A%22%2Fgarage%2F3%3Ftab%3D1%22%2C%22n%22%3A77%7D"),
        /** The state is a text in two alphabets. */
        NON_ASCII("zurück Владимир", "state=zur%C3%BCck+%D0%92%D0%BB%D0%B0%D0%B4%D0%B8%D0%BC%D0%B8%D1%80");

        private final String state;
        private final String pair;

        Queries(String state, String pair) {
            this.state = state;
            this.pair = pair;
        }
    }

    /** Refuses to compare readers of different values. */
    @Setup
    public void prepare() {
        state = input.state;
        query = "code=90abecb6-e7ab-4b85-864a-e1c8bf67f2ad&" + input.pair
                + "&user_id=0b6bba7e-0c0e-4c5e-9d8f-6d2f3a1c9e47";
        if (!callback().equals(nettyDecoder().get("code").get(0))
                || !nettyDecoder().get("state").get(0).equals(state)
                || !splitAndUrlDecoder().get("state").equals(state)) {
            throw new IllegalStateException("not the same values: " + query);
        }
    }

    @Benchmark
    public String callback() {
        return ConnectCallback.fromQuery(query)
                .verify(state)
                .fold(authorized -> authorized.code(), failed -> failed.code().value());
    }

    @Benchmark
    public Map<String, List<String>> nettyDecoder() {
        return new QueryStringDecoder(query, false).parameters();
    }

    @Benchmark
    public Map<String, String> splitAndUrlDecoder() {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            values.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return values;
    }
}
