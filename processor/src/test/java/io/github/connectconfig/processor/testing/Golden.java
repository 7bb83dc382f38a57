package io.github.connectconfig.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what a test expects, most under {@code src/test/resources}. Run the test with {@code -Dgoldens.write} to write
 * what it finds instead, and read the difference before you commit it.
 */
public final class Golden {
    private static final String WRITE = "goldens.write";

    private Golden() {}

    /** Compares a text with a file, given by its path below the resources. */
    public static void assertIs(String text, String path) {
        assertIs(text, Path.of("src", "test", "resources").resolve(path));
    }

    /** Compares a text with any file, such as a page that a test writes. */
    public static void assertIs(String text, Path file) {
        try {
            if (System.getProperty(WRITE) != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(file + " (-D" + WRITE + " writes it)")
                    .isEqualTo(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
