package io.github.connectconfig.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the findings for the brands in {@code makes.csv}. */
class BrandsTest {
    private static final Path FACTS = Path.of("..", "annotations", "src", "test", "resources", "makes.csv");

    @TempDir
    private Path folder;

    /** Known ones as they are written, and those of which no spelling can be called wrong in each way to write two words. */
    @Test
    void noBrandOfConnectGivesAFinding() throws IOException {
        List<String> makes = new ArrayList<>(List.of("MERCEDES", "ROLLS_ROYCE", "ROLLSROYCE"));
        for (String line : Files.readAllLines(FACTS).subList(1, 49)) {
            String[] columns = line.split(",");
            makes.add(columns[0]);
            if (columns[2].equals("uncertain")) {
                makes.add(columns[0].replace("_", ""));
                makes.add(columns[0].replace('_', '-'));
            }
        }
        StringBuilder source = new StringBuilder("package demo; import io.github.connectconfig.ConnectConfig;\n");
        for (int index = 0; index < makes.size(); index++) {
            source.append("@ConnectConfig(clientId = \"8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\",")
                    .append(" redirectUri = \"https://example.com/callback\", scopes = \"read_vin\", make = \"")
                    .append(makes.get(index))
                    .append("\") interface Brand" + index + " {}\n");
        }
        assertThat(TestCompiler.javac()
                        .compile(folder, Map.of("demo/Brands.java", source.toString()))
                        .findings())
                .isEmpty();
    }
}
