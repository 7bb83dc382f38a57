/** Checks configs and generates factories. A real module, so that javac finds the library with it on a module path. */
@SuppressWarnings("requires-automatic")
module io.github.connectconfig.processor {
    requires com.palantir.javapoet;
    requires io.github.connectconfig;
    requires java.compiler;
    requires static com.google.auto.service;

    provides javax.annotation.processing.Processor with
            io.github.connectconfig.processor.ConnectConfigProcessor;
}
