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

/** The states of this browser's open visits: one for each tab. */
@Component
class IssuedStates {
    private static final String ATTRIBUTE = IssuedStates.class.getName();

    /** More tabs than anybody has open. If there are more states, the oldest is removed. */
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
     * Verifies a callback and removes its state, under one lock: each state is valid for one callback, also if two arrive at
     * the same time.
     */
    ConnectResult open(HttpSession session, ConnectCallback callback) {
        synchronized (WebUtils.getSessionMutex(session)) {
            ConnectResult result = callback.verify(of(session));
            result.state().ifPresent(used -> withdraw(session, used));
            return result;
        }
    }

    /** Removes the state of a visit that did not start. */
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
