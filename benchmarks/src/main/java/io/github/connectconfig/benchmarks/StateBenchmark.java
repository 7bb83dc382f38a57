package io.github.connectconfig.benchmarks;

import io.github.connectconfig.ConnectState;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One state of 24 random bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StateBenchmark {
    private final SecureRandom random = new SecureRandom();
    private final Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();

    /** The floor: a generator and an encoder that are shared. */
    @Benchmark
    public String floor() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return base64.encodeToString(bytes);
    }

    @Benchmark
    public String issue() {
        return ConnectState.issue().value();
    }
}
