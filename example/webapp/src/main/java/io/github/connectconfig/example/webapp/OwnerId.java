package io.github.connectconfig.example.webapp;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.web.util.WebUtils;

/**
 * This application's own id of an owner, which Connect returns. A real application uses the id of the logged-in user; here
 * each browser is an owner.
 */
final class OwnerId {
    private static final String ATTRIBUTE = OwnerId.class.getName();

    private OwnerId() {}

    static String of(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (!(session.getAttribute(ATTRIBUTE) instanceof String)) {
                session.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
            }
            return (String) session.getAttribute(ATTRIBUTE);
        }
    }
}
