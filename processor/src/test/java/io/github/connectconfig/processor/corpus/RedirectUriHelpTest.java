package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finding names the problem and the help says what to type for this value. */
class RedirectUriHelpTest {
    private static final String PAGE = "https://javascript-sdk.smartcar.com/v2/redirect";

    /** Members of an annotation, the headline, and the help. */
    private static final String[][] CASES = {
        {uri("https://a.example/#top"), "redirect URI with a fragment", "remove the number sign and everything after it"
        },
        {uri("https://me:pw@a.example/"), "redirect URI with user info `https://***@a", "remove the user name"},
        {uri("https://me:pw@a.example:x/"), "redirect URI with user info `https://***@a", "remove the user name"},
        {uri("https://a.example:70000/"), "redirect URI with a bad port", "write a port from 1 to 65535"},
        {uri("https://[1]/"), "redirect URI with a bad address", "or an IPv6 address in brackets"},
        {uri("https://a.example/ cb"), "redirect URI with white space", "remove the white space, or write `%20`"},
        {uri("https://a.example/{id}"), "malformed redirect URI", "write `%7B` and `%7D` for braces"},
        {uri("https://a.example/a|b"), "malformed redirect URI", "`%7C` for a pipe"},
        {uri("https://a.example/?t[]=1"), "redirect URI with brackets", "write `%5B` and `%5D` for the brackets"},
        {uri("https://a.example/100%"), "redirect URI with a broken escape", "write `%25` for a percent sign"},
        {uri("https://a.example/?x=%E9"), "redirect URI that is not UTF-8", "such as `%C3%A9` for é"},
        {uri("https://a.example/?=1"), "redirect URI with nameless value", "write a name before the equals sign"},
        {uri("https://a.example/a%2Fb"), "redirect URI with encoded slash", "write `/` where a part of the path ends"},
        {uri("https://a.example/a%0A"), "redirect URI with control codes", "remove the escape of a control character"},
        {uri("https://a.example/..;/b"), "redirect URI with nameless `;`", "write a name before the semicolon"},
        {uri("https://a.example,https://b.example"), "several redirect URIs in one", "write one of them"},
        {
            uri("https://0x7f.1/"),
            "redirect URI with a numeric host",
            "write the host as `127.0.0.1`, which is how browsers read it"
        },
        {uri("https://app.1/"), "redirect URI with a numeric host", "write the name of a host, or an IPv4 address"},
        {
            uri("https://exa%6Dple.com/"),
            "redirect URI with a bad host",
            "write the host as `example.com`, which is how browsers read it"
        },
        {uri("https://example..com/"), "redirect URI with a bad host", "write the name of one host"},
        {uri("https://a.example/\\u200bcb"), "redirect URI with hidden signs", "remove `\\u200b`, which is invisible"},
        {uri("https://a.example/?user_id=42"), "reserved redirect query", "remove `user_id` from the query"},
        {uri("com.example.app:/cb"), "unsupported redirect scheme", "use `https`, `http://localhost` or `sc{clientId}`"
        },
        {uri("my_app://cb"), "redirect URI with a bad scheme", "use `https`, `http://localhost` or `sc{clientId}`"},
        {uri(PAGE), "redirect page without app_origin", "add `?app_origin=https://…`"},
        {
            uri(PAGE + "?app_origin=https://a.example/p"),
            "redirect page with a bad app_origin",
            "write scheme, host and port"
        },
        {uri("https://$HOST/cb"), "unresolved placeholder", "declare `URI redirectUri();`"},
        {
            uri("https://a.example/") + ", origin = \"https://1.2.3\"",
            "origin with a bad host",
            "write the host as `1.2.0.3`"
        },
        {uri("https://a.example/") + ", make = \"TESLA\\u200b\"", "malformed make", "write `TESLA`"},
        {uri("https://a.example/") + ", flags = \"country:DE\\ufeff\"", "malformed flag", "remove `\\ufeff`"},
        {"redirectUri = \"https://a.example/\", scopes = \"\\ufeffread_vin\"", "malformed scope", "write \"read_vin\""},
        {"redirectUri = \"https://a.example/\", scopes = \"\\ufeffother\"", "malformed scope", "remove `\\ufeff`"}
    };

    private static String uri(String uri) {
        return "scopes = \"read_vin\", redirectUri = \"" + uri + "\"";
    }

    @Test
    void theHelpFitsTheMistake(@TempDir Path folder) {
        StringBuilder source = new StringBuilder("import io.github.connectconfig.ConnectConfig;\n");
        for (int index = 0; index < CASES.length; index++) {
            source.append("@ConnectConfig(clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\", " + CASES[index][0]
                    + ") interface Config" + index + " {}\n");
        }
        List<Message> errors = TestCompiler.javac()
                .compile(folder, Map.of("Configs.java", source.toString()))
                .errors();
        assertThat(errors).hasSameSizeAs(CASES);
        for (int index = 0; index < CASES.length; index++) {
            String text = errors.get(index).text();
            assertThat(text.lines().findFirst().orElseThrow())
                    .contains("] " + CASES[index][1])
                    .hasSizeLessThanOrEqualTo(100);
            assertThat(text.lines()
                            .filter(line -> line.strip().startsWith("help: "))
                            .toList())
                    .singleElement()
                    .asString()
                    .contains(CASES[index][2]);
            assertThat(text).doesNotContain(":pw@");
        }
    }
}
