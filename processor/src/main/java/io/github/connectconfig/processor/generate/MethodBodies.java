package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;

/** Writes the method bodies of a factory. The signatures are the same for all implementations. */
interface MethodBodies {
    /** Returns the private fields that the bodies use. */
    List<FieldSpec> fields();

    /** Returns constructors in addition to the one for accessor values. */
    List<MethodSpec> moreConstructors();

    /** Returns the constructor of a request before its make or VIN is set. */
    MethodSpec requestConstructor();

    Code constructor();

    /**
     * Returns the body of an interface method.
     *
     * @param arguments the names of its arguments
     */
    Code method(MethodSource method, List<String> arguments);

    /**
     * Returns the body of {@code request(state)} or, if {@code withState} is false, of {@code requestWithoutState()}.
     */
    Code newRequest(boolean withState);

    /**
     * Returns the body of a setter that returns a request with fewer setters.
     *
     * @param by the parameter that it sets
     * @param restricted the class of that request
     */
    Code restrict(Parameter by, String restricted);
}
