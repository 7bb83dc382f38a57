package io.github.connectconfig.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link of the documentation leads to a file and, if it has an anchor, to a heading. */
class LinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");

    /** Folders without pages of the project: what a build writes, and the words from which a test writes docs/servers.md. */
    private static final Set<String> SKIPPED = Set.of(".git", "target", "src");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return SKIPPED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(ROOT.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(Path page) {
        assertThat(links(page)).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty()
                    ? ROOT.resolve(page)
                    : ROOT.resolve(page).resolveSibling(parts[0]).normalize();
            assertThat(target).exists().startsWith(ROOT);
            if (parts.length == 2) {
                assertThat(anchors(target)).contains(parts[1]);
            }
        });
    }

    @Test
    void readmeLeadsToEveryPage() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            assertThat(links(Path.of("README.md")))
                    .containsAll(
                            docs.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                                    .filter(file -> file.endsWith(".md"))
                                    .toList());
        }
    }

    /** The links of a page that lead to a file of the project. */
    private static List<String> links(Path page) {
        return LINK.matcher(CODE.matcher(prose(ROOT.resolve(page))).replaceAll(""))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    /** The anchors that GitHub gives to the headings of a page. */
    private static Set<String> anchors(Path page) {
        Set<String> anchors = new HashSet<>();
        HEADING.matcher(prose(page)).results().map(LinksTest::anchor).forEach(anchor -> {
            int next = 1;
            for (String unique = anchor; !anchors.add(unique); next++) {
                unique = anchor + "-" + next;
            }
        });
        return anchors;
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String prose(Path page) {
        try {
            return FENCED.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
