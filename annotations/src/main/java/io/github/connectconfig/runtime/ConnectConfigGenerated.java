package io.github.connectconfig.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every class that the processor generates. Tools that read class files, such as JaCoCo, leave classes out that
 * carry an annotation with {@code Generated} in its name; {@code javax.annotation.processing.Generated} does not reach
 * class files, and not every module can read it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ConnectConfigGenerated {}
