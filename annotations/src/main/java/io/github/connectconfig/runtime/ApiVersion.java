package io.github.connectconfig.runtime;

/** The version of the contract between generated classes, the annotation processor and this jar. */
public final class ApiVersion {
    /**
     * The number of the contract. The processor compares it with the number that it was built for (rule {@code
     * VersionMismatch}).
     */
    public static final int VALUE = 2;

    private ApiVersion() {}
}
