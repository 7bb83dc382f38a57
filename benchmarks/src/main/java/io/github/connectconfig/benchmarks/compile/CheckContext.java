package io.github.connectconfig.benchmarks.compile;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import com.palantir.javapoet.JavaFile;
import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.processor.ConnectConfigProcessor;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jilt.JiltAnnotationProcessor;
import org.mapstruct.Mapper;
import org.mapstruct.ap.MappingProcessor;

/** A processor and what it is given to do. */
enum CheckContext {
    /** The trivial processor, over the same sources as ours. */
    TRIVIAL("trivial JavaPoet processor", Sources.REQUEST, TrivialProcessor.class, ConnectConfig.class, JavaFile.class),
    /** The same, writing about as many classes and methods as our factories with a request have. */
    TRIVIAL_LARGE(
            "trivial JavaPoet processor, three builders a type",
            Sources.REQUEST,
            TrivialProcessor.class,
            ConnectConfig.class,
            JavaFile.class),
    /** Ours, for an interface without methods: a factory with the fluent request. */
    REQUEST("Connect Config, request", Sources.REQUEST, ConnectConfigProcessor.class, ConnectConfig.class),
    /** Ours, for an interface with accessors and URL methods. */
    METHODS("Connect Config, methods", Sources.METHODS, ConnectConfigProcessor.class, ConnectConfig.class),
    JILT("jilt", Sources.JILT, JiltAnnotationProcessor.class),
    JILT_STAGED("jilt, a type for each step", Sources.JILT_STAGED, JiltAnnotationProcessor.class),
    AUTO_VALUE("AutoValue", Sources.AUTO_VALUE, AutoValueProcessor.class, AutoValue.class),
    RECORD_BUILDER(
            "record-builder",
            Sources.RECORD_BUILDER,
            RecordBuilderProcessor.class,
            RecordBuilder.class,
            JavaFile.class),
    MAP_STRUCT("MapStruct", Sources.MAP_STRUCT, MappingProcessor.class, Mapper.class);

    private final String label;
    private final String source;
    private final String path;

    CheckContext(String label, String source, Class<?>... onThePath) {
        this.label = label;
        this.source = source;
        this.path = Arrays.stream(onThePath)
                .map(CheckContext::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    String label() {
        return label;
    }

    /** The source of a type of this name in the package {@code demo}. */
    String source(String name) {
        return source.replace("NAME", name);
    }

    /** The processor and all that it needs, and the annotations that its sources need. */
    String processorPath() {
        return path;
    }

    /** Options of the processor. */
    List<String> options() {
        return this == TRIVIAL_LARGE ? List.of("-A" + TrivialProcessor.NESTED + "=3") : List.of();
    }

    /** The jar or folder that a class was loaded from. */
    static String place(Class<?> type) {
        try {
            return new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
