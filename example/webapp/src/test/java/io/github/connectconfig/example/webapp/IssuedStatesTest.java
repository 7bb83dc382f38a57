package io.github.connectconfig.example.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.ConnectResult;
import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.StateMismatchException;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IssuedStatesTest {
    private final IssuedStates states = new IssuedStates();

    @Test
    void aStateIsGoodForOneCallbackAndTheOtherTabKeepsItsOwn() {
        HttpSession session = session(() -> {});
        String first = states.issue(session);
        String second = states.issue(session);
        assertThat(states.open(session, code(first))).isInstanceOf(Authorized.class);
        assertThatExceptionOfType(StateMismatchException.class).isThrownBy(() -> states.open(session, code(first)));
        assertThat(states.open(session, code(second))).isInstanceOf(Authorized.class);
    }

    @Test
    void anErrorUsesItsStateUpToo() {
        HttpSession session = session(() -> {});
        String state = states.issue(session);
        ConnectCallback refused = ConnectCallback.fromQuery("error=access_denied&state=" + state);
        assertThat(states.open(session, refused)).isInstanceOf(Failed.class);
        assertThatExceptionOfType(StateMismatchException.class).isThrownBy(() -> states.open(session, code(state)));
    }

    @Test
    void aForeignStateCostsNobodyTheirs() {
        HttpSession session = session(() -> {});
        String state = states.issue(session);
        assertThatExceptionOfType(StateMismatchException.class).isThrownBy(() -> states.open(session, code("foreign")));
        states.open(session, ConnectCallback.fromQuery("error=access_denied&state=foreign"));
        assertThat(states.open(session, code(state))).isInstanceOf(Authorized.class);
    }

    /** Whoever reads the states waits for the other one to read them too, as long as somebody may reasonably come. */
    @Test
    void ofTwoCallbacksAtTheSameMomentOneIsRefused() throws Exception {
        CountDownLatch readers = new CountDownLatch(3);
        HttpSession session = session(() -> {
            readers.countDown();
            readers.await(300, TimeUnit.MILLISECONDS);
        });
        String state = states.issue(session);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<ConnectResult> callback = () -> states.open(session, code(state));
            List<Future<ConnectResult>> results = threads.invokeAll(List.of(callback, callback));
            assertThat(results).filteredOn(IssuedStatesTest::succeeded).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean succeeded(Future<ConnectResult> result) {
        try {
            result.get();
            return true;
        } catch (Exception refused) {
            assertThat(refused).hasCauseInstanceOf(StateMismatchException.class);
            return false;
        }
    }

    private static ConnectCallback code(String state) {
        return ConnectCallback.fromQuery("code=c&state=" + state);
    }

    /** Runs whenever the states are read. */
    private interface Reading {
        void run() throws InterruptedException;
    }

    private static HttpSession session(Reading reading) {
        Map<String, Object> attributes = new ConcurrentHashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getAttribute" -> {
                            Object value = attributes.get((String) arguments[0]);
                            if (arguments[0].equals(IssuedStates.class.getName())) {
                                reading.run();
                            }
                            return value;
                        }
                        case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }
}
