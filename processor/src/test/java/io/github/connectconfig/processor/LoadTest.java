package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.File;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One factory for many threads, and many interfaces for one compiler. */
class LoadTest {
    private static final String CONFIG = """
            package demo;

            import io.github.connectconfig.ConnectConfig;

            @ConnectConfig(clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07", scopes = {"read_vin", "read_odometer"})
            public interface Fleet%s {
              String redirectUri();
              String url(String state, String user);
            }
            """;
    private static final String CALLS = """
            package demo;

            public class Calls {
              public static java.util.function.BinaryOperator<String> urls() {
                return new FleetUrlFactory("https://example.com/callback?tenant=a")::url;
              }
            }
            """;

    private static final String URL_METHOD = "  String url(String state, String user);\n";

    private static final int THREADS = 8;
    private static final int URLS_OF_A_THREAD = 125_000;

    @Test
    @Tag("long")
    @SuppressWarnings("unchecked")
    void aMillionUrlsOfEightThreadsAreThoseThatWereAskedFor(@TempDir Path folder) throws Exception {
        TestCompiler.Outcome demo = TestCompiler.javac()
                .compile(folder, Map.of("demo/Fleet.java", CONFIG.formatted(""), "demo/Calls.java", CALLS));
        BinaryOperator<String> urls = (BinaryOperator<String>)
                demo.load("demo.Calls").getMethod("urls").invoke(null);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(thread);
                threads.add(() -> wrong(urls, random));
            }
            for (Future<Integer> wrong : executor.invokeAll(threads)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** Returns how many URLs of a thread do not have the parameters that it asked for. */
    private static int wrong(BinaryOperator<String> urls, Random random) {
        int wrong = 0;
        for (int index = 0; index < URLS_OF_A_THREAD; index++) {
            String state = text(random);
            String user = text(random);
            Map<String, String> expected = Map.of(
                    "client_id", "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    "redirect_uri", "https://example.com/callback?tenant=a",
                    "response_type", "code",
                    "scope", "read_vin read_odometer",
                    "mode", "live",
                    "state", state,
                    "user", user);
            wrong += parameters(urls.apply(state, user)).equals(expected) ? 0 : 1;
        }
        return wrong;
    }

    /** Safe characters, characters to escape, and characters of other alphabets. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder("s");
        int kind = random.nextInt(3);
        for (int length = random.nextInt(24); length > 0; length--) {
            text.append((char)
                    (kind == 0
                            ? 'a' + random.nextInt(26)
                            : kind == 1 ? ' ' + random.nextInt(95) : 0x3B1 + random.nextInt(20)));
        }
        return text.toString();
    }

    private static Map<String, String> parameters(String url) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : url.substring(url.indexOf('?') + 1).split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    /**
     * A request is three classes, of which javac keeps the trees: without the processor it needs less than 512 MB for the
     * finished sources of both. By {@code -Dconnectconfig.load=true}, because it takes minutes.
     */
    @ParameterizedTest
    @CsvSource({"0, 512m", "5000, 640m"})
    @EnabledIfSystemProperty(named = "connectconfig.load", matches = "true")
    void tenThousandInterfacesCompileInASmallHeap(int withRequest, String heap, @TempDir Path folder) throws Exception {
        int interfaces = 10_000;
        List<String> arguments = new ArrayList<>(List.of(
                "-d", Files.createDirectory(folder.resolve("classes")).toString(),
                "-classpath", Artifacts.library().toString(),
                "-processorpath",
                        Artifacts.processorPath().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator))));
        Path sources = Files.createDirectories(folder.resolve("demo"));
        for (int index = 0; index < interfaces; index++) {
            Path source = sources.resolve("Fleet" + index + ".java");
            boolean hasRequest = index < withRequest;
            Files.writeString(source, CONFIG.formatted(index).replace(hasRequest ? URL_METHOD : "", ""));
            arguments.add(source.toString());
        }
        Path file = Files.write(folder.resolve("arguments"), arguments);
        Path log = folder.resolve("log");
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Xmx" + heap,
                        "@" + file)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(javac.waitFor()).as(Files.readString(log)).isZero();
        try (var classes = Files.list(folder.resolve("classes/demo"))) {
            assertThat(classes.filter(each -> each.toString().endsWith("UrlFactory.class")))
                    .hasSize(interfaces);
        }
    }
}
