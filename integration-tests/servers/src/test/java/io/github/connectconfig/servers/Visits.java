package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.ConnectResult;
import io.github.connectconfig.MalformedCallbackException;
import io.github.connectconfig.StateMismatchException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application behind a server: reads each callback and responds with the result. */
final class Visits implements Server.Handler {
    private static final String COMES = "comes";

    /** The brackets tell our answer from the server's own and from what frames it. */
    private static final Pattern ANSWER = Pattern.compile("\\[raw: ([^]]*)](?:\\[decoded: ([^]]*)])?");

    private final Queue<RuntimeException> thrown = new ConcurrentLinkedQueue<>();
    private volatile SentBack expected;

    void expect(SentBack sentBack) {
        expected = sentBack;
    }

    /** The undocumented exceptions that {@link ConnectCallback} has thrown. */
    Queue<RuntimeException> thrown() {
        return thrown;
    }

    @Override
    public String answer(Supplier<ConnectCallback> raw) {
        return "[raw: " + outcome(raw) + "]";
    }

    @Override
    public String answer(Supplier<ConnectCallback> raw, Supplier<ConnectCallback> decoded) {
        String first = answer(raw);
        try {
            return first + "[decoded: " + outcome(decoded) + "]";
        } catch (RuntimeException undecodable) {
            return first + "[decoded: throws]";
        }
    }

    private String outcome(Supplier<ConnectCallback> callback) {
        try {
            ConnectResult result = callback.get().verify(expected.state());
            return result.equals(expected.result()) ? COMES : "differs";
        } catch (MalformedCallbackException malformed) {
            return "malformed";
        } catch (StateMismatchException mismatch) {
            return "mismatch";
        } catch (RuntimeException other) {
            boolean isOurs = Stream.of(other.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith(ConnectCallback.class.getPackageName())
                            && !frame.getClassName().startsWith(Visits.class.getPackageName()));
            if (isOurs) {
                thrown.add(other);
            }
            throw other;
        }
    }

    /** What the application or, where it was not reached, the server has answered, from each of both lines. */
    record Answer(String raw, String decoded) {
        static Answer of(Browser.Response response) {
            Matcher answer = ANSWER.matcher(response.body());
            if (answer.find()) {
                return new Answer(answer.group(1), answer.group(2));
            }
            String status = response.status() == 0 ? "closed" : Integer.toString(response.status());
            return new Answer(status, status);
        }

        boolean isReached() {
            return !raw.equals("closed") && !Character.isDigit(raw.charAt(0));
        }

        boolean comes() {
            return raw.equals(COMES) && (decoded == null || decoded.equals(COMES));
        }

        @Override
        public String toString() {
            return raw + (decoded == null || decoded.equals(raw) ? "" : ", decoded " + decoded);
        }
    }
}
