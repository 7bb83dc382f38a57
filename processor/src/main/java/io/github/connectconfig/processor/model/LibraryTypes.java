package io.github.connectconfig.processor.model;

import io.github.connectconfig.runtime.Parameter;
import java.util.List;

/**
 * Names of types in the {@code connect-config} jar: those that the processor looks up and those that generated code
 * uses. A class literal would load the type, and loading classes is most of what a processor costs in a fresh compiler.
 * It would also load the copy in the processor's jar.
 */
public final class LibraryTypes {
    public static final String CONNECT_CONFIG = "io.github.connectconfig.ConnectConfig";
    public static final String CONNECT_PARAMETER = "io.github.connectconfig.ConnectParameter";
    public static final String REAUTHENTICATE = "io.github.connectconfig.Reauthenticate";
    public static final String PERMISSION = "io.github.connectconfig.Permission";
    public static final String MAKE = "io.github.connectconfig.Make";
    public static final String CONNECT_STATE = "io.github.connectconfig.ConnectState";
    public static final String API_VERSION = "io.github.connectconfig.runtime.ApiVersion";

    public static final TypeRef.Declared CONNECT_CONFIG_GENERATED = runtime("ConnectConfigGenerated");
    public static final TypeRef.Declared FLUENT_REQUEST = runtime("FluentRequest");
    public static final TypeRef.Declared PARAMETER = runtime("Parameter");
    public static final TypeRef.Declared QUERY_ENCODER = runtime("QueryEncoder");
    public static final TypeRef.Declared VALUE_RULE = runtime("ValueRule");
    public static final TypeRef.Declared VALUES = runtime("Values");

    private LibraryTypes() {}

    /** Returns the interface that gives a request the setter of a parameter. */
    public static TypeRef.Declared setter(Parameter parameter) {
        return runtime(parameter.capitalizedLabel() + "Setter");
    }

    /** Returns the enum of a parameter's values. */
    public static TypeRef.Declared enumOf(Parameter parameter) {
        return of("io.github.connectconfig", parameter.capitalizedLabel());
    }

    private static TypeRef.Declared runtime(String simpleName) {
        return of("io.github.connectconfig.runtime", simpleName);
    }

    private static TypeRef.Declared of(String packageName, String simpleName) {
        return new TypeRef.Declared(packageName, List.of(simpleName), List.of());
    }
}
