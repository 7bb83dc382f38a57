package io.github.connectconfig.processor.factory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A URL that something else than this library builds, by its headline.
 *
 * @param rules the rules that refuse it
 * @param parameters by their names in the URL, decoded
 */
record KnownUrl(String name, List<String> rules, Map<String, String> parameters) {
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("client_id", "clientId"),
            Map.entry("application_id", "applicationId"),
            Map.entry("redirect_uri", "redirectUri"),
            Map.entry("response_type", "responseType"),
            Map.entry("app_origin", "appOrigin"),
            Map.entry("scope", "scopes"),
            Map.entry("mode", "mode"),
            Map.entry("approval_prompt", "approvalPrompt"),
            Map.entry("make", "make"),
            Map.entry("single_select", "singleSelect"),
            Map.entry("single_select_vin", "singleSelectVin"),
            Map.entry("flags", "flags"));

    /** The parameters that cannot be constants. */
    private static final List<String> PER_CALL = List.of("state", "user", "external_id");

    /** The URLs of a file: a headline in brackets, the rules behind a {@code !}, and a parameter a line. */
    static Set<KnownUrl> read(String resource) throws IOException {
        Set<KnownUrl> urls = new LinkedHashSet<>();
        try (InputStream file = KnownUrl.class.getResourceAsStream(resource)) {
            KnownUrl url = null;
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    url = new KnownUrl(line, new ArrayList<>(), new LinkedHashMap<>());
                    urls.add(url);
                } else if (line.startsWith("! ")) {
                    url.rules().addAll(List.of(line.substring(2).split(" ")));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    url.parameters().put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
                }
            }
        }
        return urls;
    }

    @Override
    public String toString() {
        return name;
    }

    String configName() {
        return "Url" + Integer.toHexString(name.hashCode());
    }

    /** What can be constant, as members of the annotation; what no member is named after goes where newer ones go. */
    Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        parameters.forEach((name, value) -> {
            if (MEMBERS.containsKey(name)) {
                members.put(MEMBERS.get(name), source(name, value));
            } else if (!PER_CALL.contains(name)) {
                others.add(Configs.quote(name + "=" + value));
            }
        });
        if (!others.isEmpty()) {
            members.put("parameters", "{" + String.join(", ", others) + "}");
        }
        return members;
    }

    /** A URL method for what can be no constant. */
    String method() {
        return perCall().stream()
                .map(name -> "String " + (name.equals("external_id") ? "externalId" : name))
                .collect(Collectors.joining(", ", "String url(", ");"));
    }

    Object[] arguments() {
        return perCall().stream().map(parameters::get).toArray();
    }

    private List<String> perCall() {
        return PER_CALL.stream().filter(parameters::containsKey).toList();
    }

    private static String source(String name, String value) {
        return switch (name) {
            case "response_type" -> "ResponseType." + value.toUpperCase(Locale.ROOT);
            case "mode" -> "Mode." + value.toUpperCase(Locale.ROOT);
            case "approval_prompt" -> "ApprovalPrompt." + value.toUpperCase(Locale.ROOT);
            case "single_select" -> value;
            case "scope", "flags" ->
                Arrays.stream(value.split(" ")).map(Configs::quote).collect(Collectors.joining(", ", "{", "}"));
            default -> Configs.quote(value);
        };
    }
}
