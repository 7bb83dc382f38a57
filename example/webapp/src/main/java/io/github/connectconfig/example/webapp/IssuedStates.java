package io.github.connectconfig.example.webapp;

import io.github.connectconfig.ConnectCallback;
import io.github.connectconfig.ConnectResult;
import io.github.connectconfig.ConnectState;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The states of the visits that this browser has started and not yet ended: one for each open tab. */
@Component
class IssuedStates {
    private static final String ATTRIBUTE = IssuedStates.class.getName();

    /** More tabs than anybody has open; the oldest one is forgotten first. */
    private static final int MOST = 16;

    String issue(HttpSession session) {
        String state = ConnectState.issue().value();
        synchronized (WebUtils.getSessionMutex(session)) {
            Deque<String> states = new ArrayDeque<>(of(session));
            states.addLast(state);
            if (states.size() > MOST) {
                states.removeFirst();
            }
            session.setAttribute(ATTRIBUTE, List.copyOf(states));
        }
        return state;
    }

    /**
     * Opens a callback. Each state is good for one: it is gone before another callback, which may come at the same moment, is
     * compared with what is left.
     */
    ConnectResult open(HttpSession session, ConnectCallback callback) {
        synchronized (WebUtils.getSessionMutex(session)) {
            ConnectResult result = callback.verify(of(session));
            result.state().ifPresent(used -> withdraw(session, used));
            return result;
        }
    }

    /** For a visit that did not come about. */
    void withdraw(HttpSession session, String state) {
        synchronized (WebUtils.getSessionMutex(session)) {
            List<String> left =
                    of(session).stream().filter(other -> !other.equals(state)).toList();
            session.setAttribute(ATTRIBUTE, left);
        }
    }

    private static List<String> of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof List<?> states
                ? states.stream().map(String.class::cast).toList()
                : List.of();
    }
}
