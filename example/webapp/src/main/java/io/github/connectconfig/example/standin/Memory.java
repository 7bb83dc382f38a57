package io.github.connectconfig.example.standin;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the open visits and the approvals until the stand-in stops. */
@Component
class Memory {
    /** If there are more entries, the oldest are removed. */
    private static final int MOST = 1_000;

    private final Map<String, Visit> visits = bounded();
    private final Map<String, Set<String>> approvals = bounded();

    String start(ConnectRequest request) {
        String id = UUID.randomUUID().toString();
        visits.put(id, new Visit(request, request.make(), Optional.empty()));
        return id;
    }

    Visit visit(String id) {
        Visit visit = visits.get(id);
        if (visit == null) {
            throw new Refusal("This visit has ended. Please start again from the application.");
        }
        return visit;
    }

    void update(String id, Visit visit) {
        visits.put(id, visit);
    }

    void end(String id) {
        visits.remove(id);
    }

    Set<String> approved(Visit visit) {
        return approvals.getOrDefault(visit.approvalKey(), Set.of());
    }

    void approve(Visit visit, Set<String> permissions) {
        approvals.merge(visit.approvalKey(), Set.copyOf(permissions), (before, now) -> {
            Set<String> all = new HashSet<>(before);
            all.addAll(now);
            return Set.copyOf(all);
        });
    }

    private static <V> Map<String, V> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        });
    }
}
