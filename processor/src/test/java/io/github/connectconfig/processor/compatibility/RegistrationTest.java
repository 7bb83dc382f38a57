package io.github.connectconfig.processor.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ConnectParameter;
import io.github.connectconfig.processor.ConnectConfigProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files by which build tools find the processor and learn that it is isolating. */
class RegistrationTest {
    @Test
    void theServicesFileNamesTheProcessor() throws Exception {
        String name = read("/META-INF/services/javax.annotation.processing.Processor");
        assertThat(newInstance(name.strip())).isInstanceOf(ConnectConfigProcessor.class);
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(ConnectConfigProcessor.class);
    }

    @Test
    void gradleIsToldThatTheProcessorIsIsolating() throws Exception {
        String line = read("/META-INF/gradle/incremental.annotation.processors");
        assertThat(line).isEqualTo("io.github.connectconfig.processor.ConnectConfigProcessor,isolating\n");
        assertThat(newInstance(line.split(",")[0])).isInstanceOf(Processor.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {ConnectConfig.class, ConnectParameter.class})
    void annotationsReachClassFilesForIncrementalBuilds(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    }

    private static Object newInstance(String name) throws ReflectiveOperationException {
        return Class.forName(name).getConstructor().newInstance();
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = ConnectConfigProcessor.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
