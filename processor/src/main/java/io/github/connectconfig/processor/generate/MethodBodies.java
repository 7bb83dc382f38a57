package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.runtime.Parameter;
import java.util.List;

/** Writes the bodies of a factory's methods, whose signatures are the same for all kinds of bodies. */
interface MethodBodies {
    /** The private fields that the bodies use. */
    List<FieldSpec> fields();

    /** Constructors beside the one that takes what accessors bind. */
    List<MethodSpec> moreConstructors();

    /** The constructor of a request that is neither after a make nor after a VIN. */
    MethodSpec requestConstructor();

    Code constructor();

    /** A method of the interface, whose arguments go by the given names. */
    Code method(MethodSource method, List<String> arguments);

    /** {@code request(state)}, or {@code requestWithoutState()} if there is none. */
    Code newRequest(boolean withState);

    /**
     * A setter that returns a narrower request.
     *
     * @param by the parameter that it sets
     */
    Code narrow(Parameter by, ClassName narrowed);
}
