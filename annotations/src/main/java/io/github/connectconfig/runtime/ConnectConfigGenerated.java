package io.github.connectconfig.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every generated class. Tools that read class files, such as JaCoCo, skip classes with an annotation whose name
 * contains {@code Generated}. {@code javax.annotation.processing.Generated} is not written to class files, and not
 * every module can read it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ConnectConfigGenerated {}
