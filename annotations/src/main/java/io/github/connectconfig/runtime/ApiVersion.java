package io.github.connectconfig.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The version of the contract between generated classes, the annotation processor and this jar. */
@ApiVersion.Contract(ApiVersion.VALUE)
public final class ApiVersion {
    /**
     * The number of the contract. The processor compares it with the number that it was built for (rule {@code
     * VersionMismatch}).
     */
    public static final int VALUE = 2;

    private ApiVersion() {}

    /** The same number for a processor that can read annotations of a class file, but no constants: KSP. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    public @interface Contract {
        /** {@return the number of the contract} */
        int value();
    }
}
