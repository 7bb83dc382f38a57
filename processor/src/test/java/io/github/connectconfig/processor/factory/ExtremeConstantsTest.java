package io.github.connectconfig.processor.factory;

import static io.github.connectconfig.processor.factory.Factories.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants that are only accepted if a rule is off or a warning. */
class ExtremeConstantsTest {
    private static String list(List<String> elements) {
        return elements.stream().map(Configs::quote).collect(Collectors.joining(", ", "{", "}"));
    }

    @ParameterizedTest
    @EnumSource
    void longConstantsAreSplitForTheCompiler(TestCompiler.Kind kind, @TempDir Path folder) {
        List<String> long1 = IntStream.range(0, 5)
                .mapToObj(number -> "f" + number + ":" + "\u00e4".repeat(12_000) + "x".repeat(16_000))
                .toList();
        // As many as do not fit into the code of one method. One holds what would separate them otherwise.
        List<String> many = IntStream.range(0, 8_300)
                .mapToObj(number -> "f" + number + ":" + (number == 7 ? "\u0001" : number))
                .toList();
        String[] methods = {
            "String fixed();",
            "java.net.URI fixedUri();",
            "String url(String state, String[] flags);",
            "String[] flags();"
        };
        Factories factories = new Configs()
                .config("Long", "flags = " + list(long1), methods)
                .config("LongRequest", "flags = " + list(long1), "List<String> getFlags();")
                .config("Many", "flags = " + list(many), methods)
                .compile(
                        TestCompiler.of(kind)
                                .withOptions(
                                        "-Aconnectconfig.severity=UrlTooLong:off,MissingState:off,UnknownFlag:off,MalformedFlag:off"),
                        folder);
        for (Map.Entry<String, List<String>> each :
                Map.of("Long", long1, "Many", many).entrySet()) {
            Object factory = factories.create(each.getKey());
            assertThat((String[]) call(factory, "flags")).containsExactlyElementsOf(each.getValue());
            String joined = String.join(" ", each.getValue());
            assertThat(ConnectUrl.of(call(factory, "fixed")).parameter("flags")).isEqualTo(joined);
            assertThat(call(factory, "fixed")).isSameAs(call(factory, "fixed"));
            assertThat(call(factory, "fixedUri")).hasToString((String) call(factory, "fixed"));
            assertThat(ConnectUrl.of(call(factory, "url", "s", new String[] {"new:1"}))
                            .parameter("flags"))
                    .isEqualTo(joined + " new:1");
        }
        Object request = call(factories.create("LongRequest"), "request", "s");
        call(request, "flags", (Object) new String[] {"new:1"});
        assertThat(Factories.url(request).parameter("flags")).isEqualTo(String.join(" ", long1) + " new:1");
    }

    @ParameterizedTest
    @EnumSource
    void textsThatAreSpecialToJavaOrJavaPoetAreUnchanged(TestCompiler.Kind kind, @TempDir Path folder) {
        List<String> flags = List.of(
                "quote:\"",
                "backslash:\\",
                "unicode:\\u0041",
                "type:$T",
                "dollars:$$[$]",
                "both:\"$T\\$$",
                "other:\u00e4\u20ac");
        Factories factories = new Configs()
                .config("Raw", "flags = " + list(flags), "String[] flags();", "String fixed();")
                .config("RawRequest", "flags = " + list(flags), "List<String> getFlags();")
                .compile(TestCompiler.of(kind).withOptions("-Aconnectconfig.severity=MissingState:off"), folder);
        assertThat((String[]) call(factories.create("Raw"), "flags")).containsExactlyElementsOf(flags);
        assertThat(ConnectUrl.of(call(factories.create("Raw"), "fixed")).parameter("flags"))
                .isEqualTo(String.join(" ", flags));
        Object factory = factories.create("RawRequest");
        assertThat(call(factory, "getFlags")).isEqualTo(flags);
        Object request = call(call(factory, "request", "s"), "flags", (Object) new String[] {"new:1"});
        assertThat(Factories.url(request).parameter("flags")).isEqualTo(String.join(" ", flags) + " new:1");
    }

    /** The origin is the only part of a URL that is not encoded. The factory's Javadoc contains it. */
    @ParameterizedTest
    @ValueSource(strings = {"https://a.example*/", "https://a.example\\u002a/", "https://a.example}", "a\nb\u00e4"})
    void anOriginThatIsSpecialInACommentIsUnchanged(String origin, @TempDir Path folder) {
        Factories factories = new Configs()
                .config("Origin", "origin = " + Configs.quote(origin), "String url(String state);")
                .compile(TestCompiler.javac().withOptions("-Aconnectconfig.severity=MalformedOrigin:off"), folder);
        assertThat((String) call(factories.create("Origin"), "url", "s")).startsWith(origin + "/oauth/authorize?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clientId = \"a\\ud800\"",
                "redirectUri = \"https://a.example/\\ud800\"",
                "scopes = \"a\\ud800\"",
                "make = \"A\\ud800\"",
                "flags = {\"a:1\", \"b:\\udc00\"}",
                "origin = \"https://a.example\\ud800\""
            })
    void aLoneSurrogateIsAnErrorWhateverRulesAreOff(String member, @TempDir Path folder) {
        String off = "-Aconnectconfig.severity=MalformedRedirectUri:off,MalformedMake:off,MissingState:off,"
                + "UnusualClientId:off,UnknownScope:off,UnknownMake:off,MalformedScope:off,MalformedFlag:off,"
                + "MalformedClientId:off,MalformedOrigin:off";
        TestCompiler.Outcome outcome = new Configs()
                .config("Lone", member, "String url(String state);", "java.net.URI fixed();")
                .outcome(TestCompiler.javac().withOptions(off), folder);
        assertThat(outcome.errors()).hasSize(1);
        assertThat(outcome.rules()).containsExactly("UnpairedSurrogate");
    }
}
