package io.github.connectconfig.processor.model;

import java.util.List;

/**
 * Types of the {@code connect-config} jar that are named only, by the compiler that reads them or in generated code. A
 * class literal would load them, a quarter of a millisecond each in a fresh compiler.
 */
public final class Library {
    private static final String PACKAGE = "io.github.connectconfig";
    private static final String RUNTIME = PACKAGE + ".runtime";

    public static final TypeRef.Declared CONNECT_CONFIG = of(PACKAGE, "ConnectConfig");
    public static final TypeRef.Declared CONNECT_PARAMETER = of(PACKAGE, "ConnectParameter");
    public static final TypeRef.Declared PERMISSION = of(PACKAGE, "Permission");
    public static final TypeRef.Declared MAKE = of(PACKAGE, "Make");
    public static final TypeRef.Declared MODE = of(PACKAGE, "Mode");
    public static final TypeRef.Declared APPROVAL_PROMPT = of(PACKAGE, "ApprovalPrompt");

    public static final TypeRef.Declared API_VERSION = of(RUNTIME, "ApiVersion");
    public static final TypeRef.Declared CONNECT_CONFIG_GENERATED = of(RUNTIME, "ConnectConfigGenerated");
    public static final TypeRef.Declared OPEN_REQUEST = of(RUNTIME, "OpenRequest");
    public static final TypeRef.Declared PROMPT_REQUEST = of(RUNTIME, "PromptRequest");
    public static final TypeRef.Declared VALUES = of(RUNTIME, "Values");

    private Library() {}

    private static TypeRef.Declared of(String packageName, String simpleName) {
        return new TypeRef.Declared(packageName, List.of(simpleName), List.of());
    }
}
