package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleTest {
    @Test
    void theJarIsAModuleThatNeedsTheJdkOnly() throws IOException, URISyntaxException {
        ModuleDescriptor module = descriptor();
        assertThat(module.name()).isEqualTo("io.github.connectconfig");
        assertThat(module.isOpen()).isFalse();
        assertThat(module.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
        assertThat(module.exports())
                .allMatch(exports -> !exports.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("io.github.connectconfig", "io.github.connectconfig.runtime");
    }

    private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Mode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (InputStream file = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(file);
        }
    }
}
