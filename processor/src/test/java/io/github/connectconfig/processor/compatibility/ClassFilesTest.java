package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What runs at a user's place needs no configuration of a native image or a shrinker: it reflects on nothing, nor does the
 * JDK for it, as for the name of an enum's constant, and it opens nothing.
 */
class ClassFilesTest {
    private static final Pattern FORBIDDEN = Pattern.compile(String.join(
            "|",
            "java/lang/reflect/.*",
            "java/lang/Class\\..*",
            "java/util/Enum(Set|Map)\\..*",
            "io/github/connectconfig/.*\\.valueOf",
            "java/lang/ClassLoader\\..*",
            "java/lang/invoke/MethodHandles(\\$Lookup)?\\.(?!lookup).*",
            "java/lang/System\\.(getProperty|getenv|load.*)",
            "java/util/(ServiceLoader|ResourceBundle)\\..*",
            "java/io/.*",
            "java/nio/file/.*",
            "(javax|sun|jdk|com/sun)/.*"));

    @Test
    void theLibraryUsesNoReflectionAndNoResources() throws IOException {
        Map<String, List<String>> used = used(Artifacts.library());
        assertThat(used).hasSizeGreaterThan(15);
        used.forEach((file, members) -> assertThat(members)
                .as(file)
                .noneMatch(member -> FORBIDDEN.matcher(member).matches()));
    }

    @Test
    void generatedFactoriesUseNoReflectionAndNoResources(@TempDir Path folder) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.putAll(Samples.sources(Samples.good()));
        TestCompiler.Outcome outcome = TestCompiler.javac().compile(folder, sources);
        Map<String, List<String>> used = new TreeMap<>(used(outcome.classes()));
        used.keySet().removeIf(file -> !file.contains("UrlFactory"));
        assertThat(used).hasSizeGreaterThan(10);
        used.forEach((file, members) -> assertThat(members)
                .as(file)
                .isNotEmpty()
                .noneMatch(member -> FORBIDDEN.matcher(member).matches()));
    }

    /** Tests this test: it finds a use of reflection in a class that has one. */
    @Test
    void aUseOfReflectionIsSeen() throws IOException {
        String self = ClassFilesTest.class.getName().replace('.', '/') + ".class";
        assertThat(used(Artifacts.of(ClassFilesTest.class)).get(self))
                .anyMatch(member -> FORBIDDEN.matcher(member).matches());
    }

    /** By class file of a folder or jar, the methods and fields that it uses, as {@code owner.name}. */
    private static Map<String, List<String>> used(Path folderOrJar) throws IOException {
        if (Files.isDirectory(folderOrJar)) {
            return usedBelow(folderOrJar);
        }
        try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
            return usedBelow(jar.getPath("/"));
        }
    }

    private static Map<String, List<String>> usedBelow(Path root) throws IOException {
        Map<String, List<String>> used = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file :
                    walk.filter(each -> each.toString().endsWith(".class")).toList()) {
                try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                    used.put(root.relativize(file).toString().replace('\\', '/'), members(in));
                }
            }
        }
        return used;
    }

    /** Reads the constant pool by chapter 4.4 of the JVM specification. */
    private static List<String> members(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, int[]> pairs = new HashMap<>();
        List<int[]> references = new ArrayList<>();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++;
                }
                case 7, 8, 16, 19, 20 -> pairs.put(index, new int[] {in.readUnsignedShort()});
                case 9, 10, 11 -> references.add(new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 12, 17, 18 -> pairs.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return references.stream()
                .map(reference -> texts.get(pairs.get(reference[0])[0]) + "." + texts.get(pairs.get(reference[1])[0]))
                .toList();
    }
}
