package io.github.connectconfig.processor.generate;

/**
 * A source file ready to be written.
 *
 * @param qualifiedName the name of its top-level class
 * @param text its content: ASCII only, so that no encoding can change it
 */
public record GeneratedSource(String qualifiedName, String text) {}
