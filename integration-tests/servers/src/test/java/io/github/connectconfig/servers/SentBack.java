package io.github.connectconfig.servers;

import static java.util.Optional.ofNullable;

import io.github.connectconfig.ConnectErrorCode;
import io.github.connectconfig.ConnectResult;
import io.github.connectconfig.ConnectResult.Authorized;
import io.github.connectconfig.ConnectResult.Connected;
import io.github.connectconfig.ConnectResult.Failed;
import io.github.connectconfig.ConnectResult.Reauthenticated;
import io.github.connectconfig.ConnectResult.StateCheck;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * The parameters that Connect adds when it redirects the owner back.
 *
 * @param query what it adds to the redirect URI
 * @param state what it was sent
 * @param result what the application has to read
 */
record SentBack(String query, String state, ConnectResult result) {
    private static final List<String> ERRORS =
            List.of("access_denied", "vehicle_incompatible", "configuration_error", "error_of_tomorrow");
    private static final List<String> DETAILS =
            List.of("vin", "make", "model", "year", "status_code", "error_message", "external_id", "vehicle_id");
    /** From the battery capacity flow. */
    private static final List<String> OTHERS = List.of("selected_capacity", "reason");

    /** A code and a state, however they are written. */
    static SentBack of(String query, String code, String state) {
        return new SentBack(query, state, authorized(Map.of("code", code, "state", state)));
    }

    /** Any of the names that Connect is known to send, in any order, with values that have to be encoded. */
    static SentBack random(Random random) {
        Map<String, String> sent = new TreeMap<>();
        String state = text(random);
        switch (random.nextInt(4)) {
            case 0 -> {
                sent.put("code", text(random));
                addSome(List.of("virtual_key_url", "user_id"), sent, random);
                addSome(OTHERS, sent, random);
            }
            case 1 -> sent.put("user_id", text(random));
            case 2 -> {
                sent.put("vehicle_id", text(random));
                addSome(List.of("user_id"), sent, random);
            }
            default -> {
                sent.put("error", ERRORS.get(random.nextInt(ERRORS.size())));
                addSome(List.of("error_description", "user_id"), sent, random);
                addSome(DETAILS, sent, random);
                addSome(OTHERS, sent, random);
            }
        }
        addSome(List.of("external_id"), sent, random);
        if (!sent.containsKey("error") || random.nextBoolean()) {
            sent.put("state", state);
        }
        return new SentBack(query(sent, random), state, result(sent));
    }

    private static void addSome(List<String> names, Map<String, String> sent, Random random) {
        for (String name : names) {
            if (random.nextBoolean()) {
                sent.put(name, text(random));
            }
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), ' ', 0x250)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("+ &=%;#?/é")
                .toString();
    }

    private static String query(Map<String, String> sent, Random random) {
        List<String> pairs = new ArrayList<>();
        sent.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        Collections.shuffle(pairs, random);
        String query = String.join("&", pairs);
        return random.nextBoolean() ? query : query.replace("+", "%20");
    }

    private static ConnectResult result(Map<String, String> sent) {
        if (sent.containsKey("error")) {
            return failed(sent);
        } else if (sent.containsKey("code")) {
            return authorized(sent);
        }
        Optional<String> state = ofNullable(sent.get("state"));
        Optional<String> userId = ofNullable(sent.get("user_id"));
        Optional<String> externalId = ofNullable(sent.get("external_id"));
        return sent.containsKey("vehicle_id")
                ? new Reauthenticated(sent.get("vehicle_id"), state, userId, externalId)
                : new Connected(userId.orElseThrow(), state, externalId);
    }

    private static ConnectResult authorized(Map<String, String> sent) {
        return new Authorized(
                sent.get("code"),
                ofNullable(sent.get("state")),
                ofNullable(sent.get("virtual_key_url")),
                ofNullable(sent.get("user_id")),
                ofNullable(sent.get("external_id")));
    }

    private static ConnectResult failed(Map<String, String> sent) {
        Map<String, String> details = new HashMap<>(sent);
        details.keySet().retainAll(DETAILS);
        return new Failed(
                ConnectErrorCode.of(sent.get("error")),
                ofNullable(sent.get("error_description")),
                ofNullable(sent.get("state")),
                sent.containsKey("state") ? StateCheck.FITTED : StateCheck.ABSENT,
                details);
    }
}
