package io.github.connectconfig.runtime;

/** The contract between generated code, the processor and this jar. */
public final class ApiVersion {
    /** Its number, which the processor compares with the one that it was made for (rule {@code VersionMismatch}). */
    public static final int VALUE = 2;

    private ApiVersion() {}
}
