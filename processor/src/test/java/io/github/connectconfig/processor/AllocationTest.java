package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.Values;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many bytes building a URL allocates. Unlike times, this is the same on every run. */
class AllocationTest {
    private static final Values VALUES = Values.all();
    private static final String STATE = "kZ0bX3QmT7vYw9sLr2NpJ4hGc8aFdE1u";
    private static final String USER = "0b6bba7e-0c0e-4c5e-9d8f-6d2f3a1c9e47";
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Fleet {
              String url(String state, String user);

              String constant();

              java.net.URI constantUri();
            }
            """;
    private static final String REQUEST = """
            package demo;

            import io.github.connectconfig.ConnectConfig;

            @ConnectConfig(
                clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                redirectUri = "https://example.com/callback",
                scopes = "read_vin")
            public interface Visits {}
            """;
    private static final String CALLS = """
            package demo;

            import java.util.function.Supplier;

            /** State and user are arguments, so that the compiler cannot treat them as constants. */
            public class Calls {
              public static Supplier<Object> url(String state, String user) {
                Fleet fleet = new FleetUrlFactory();
                return () -> fleet.url(state, user);
              }

              public static Supplier<Object> request(String state, String user) {
                VisitsUrlFactory visits = new VisitsUrlFactory();
                return () -> visits.request(state).user(user).url();
              }

              public static Supplier<Object> floor(String state, String user) {
                return () -> "https://connect.smartcar.com/oauth/authorize"
                    + "?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07"
                    + "&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code"
                    + "&scope=read_vin&mode=live&state=" + state + "&user=" + user;
              }

              public static Supplier<Object> constant(String state, String user) {
                Fleet fleet = new FleetUrlFactory();
                return fleet::constant;
              }

              public static Supplier<Object> constantUri(String state, String user) {
                Fleet fleet = new FleetUrlFactory();
                return fleet::constantUri;
              }
            }
            """;

    /** Keeps results reachable, so that the compiler cannot remove the calls. */
    private Object kept;

    @BeforeEach
    void javaCounts() {
        boolean counts = ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                && threads.isThreadAllocatedMemorySupported()
                && threads.isThreadAllocatedMemoryEnabled();
        assumeTrue(counts, "this Java does not count what threads allocate");
    }

    @Test
    void safeValuesAllocateNothing() {
        assertThat(allocated(() -> VALUES.state(STATE))).isZero();
        assertThat(allocated(() -> VALUES.text("user", USER))).isZero();
        assertThat(allocated(() -> VALUES.make("TESLA"))).isZero();
        assertThat(allocated(() -> VALUES.singleSelectVin("1FTFW1ET4EFA00001"))).isZero();
    }

    @Test
    void aUrlOfSafeValuesAllocatesWhatTheFloorDoes(@TempDir Path folder) throws Exception {
        TestCompiler.Outcome demo = compile(folder);
        assertThat(call(demo, "url").get()).isEqualTo(call(demo, "floor").get());
        assertThat(allocated(call(demo, "url"))).isPositive().isEqualTo(allocated(call(demo, "floor")));
    }

    /** The JVM removes the request as well wherever it inlines all of its calls. */
    @Test
    void aRequestAllocatesAtMostItselfAndItsUrl(@TempDir Path folder) throws Exception {
        TestCompiler.Outcome demo = compile(folder);
        assertThat(call(demo, "request").get()).isEqualTo(call(demo, "floor").get());
        long elevenReferences = allocated(() -> new Object[10]);
        assertThat(allocated(call(demo, "request")))
                .isLessThanOrEqualTo(allocated(call(demo, "floor")) + elevenReferences);
    }

    /** An optional value is read twice but encoded once. */
    @Test
    void aUrlEncodesItsOptionalValueOnce(@TempDir Path folder) throws Exception {
        TestCompiler.Outcome demo = compile(folder);
        String user = "the owner of garage/3";
        String encoded = QueryEncoder.encode("user", user);
        assertThat(allocated(call(demo, "url", user)))
                .isPositive()
                .isLessThanOrEqualTo(
                        allocated(call(demo, "floor", encoded)) + allocated(() -> QueryEncoder.encode("user", user)));
    }

    @Test
    void constantsAllocateNothing(@TempDir Path folder) throws Exception {
        TestCompiler.Outcome demo = compile(folder);
        assertThat(allocated(call(demo, "constant"))).isZero();
        assertThat(allocated(call(demo, "constantUri"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "{\"next\":\"/garage/3\"}", "zurück", "東京都", "\uD83D\uDE97", "ends with/"})
    void anEscapedValueAllocatesOneArrayAndTheResult(String value) {
        byte[] encoded = QueryEncoder.encode("state", value).getBytes(StandardCharsets.US_ASCII);
        long result = allocated(() -> new String(encoded, StandardCharsets.ISO_8859_1));
        long array = allocated(() -> new byte[encoded.length]);
        assertThat(allocated(() -> QueryEncoder.encode("state", value)))
                .isGreaterThanOrEqualTo(result)
                .isLessThanOrEqualTo(result + array);
    }

    /** Beside its values, a callback is a table of them, itself and its result. */
    @Test
    void aCallbackAllocatesLessThanThreeTimesItsValues() {
        String query = "code=" + USER + "&state=" + STATE + "&user_id=" + USER;
        long values = 3 * allocated(() -> query.substring(0, USER.length()));
        assertThat(allocated(() -> ConnectCallback.fromQuery(query).verify(STATE)))
                .isGreaterThan(values)
                .isLessThan(3 * values);
    }

    private static TestCompiler.Outcome compile(Path folder) {
        return TestCompiler.of(TestCompiler.Kind.JAVAC)
                .compile(
                        folder,
                        Map.of("demo/Fleet.java", CONFIG, "demo/Visits.java", REQUEST, "demo/Calls.java", CALLS));
    }

    private static Supplier<Object> call(TestCompiler.Outcome demo, String name) throws ReflectiveOperationException {
        return call(demo, name, USER);
    }

    @SuppressWarnings("unchecked")
    private static Supplier<Object> call(TestCompiler.Outcome demo, String name, String user)
            throws ReflectiveOperationException {
        return (Supplier<Object>) demo.load("demo.Calls")
                .getMethod(name, String.class, String.class)
                .invoke(null, STATE, user);
    }

    /** The fewest bytes that one of several calls allocates: the first ones link code and load classes. */
    private long allocated(Supplier<Object> call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long counting = Long.MAX_VALUE;
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 50; round++) {
            long start = threads.getCurrentThreadAllocatedBytes();
            long before = threads.getCurrentThreadAllocatedBytes();
            kept = call.get();
            long after = threads.getCurrentThreadAllocatedBytes();
            counting = Math.min(counting, before - start);
            fewest = Math.min(fewest, after - before);
        }
        return fewest - counting;
    }
}
