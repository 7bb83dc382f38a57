package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.connectconfig.processor.model.MethodSource;
import io.github.connectconfig.processor.model.Parameter;
import java.util.List;

/** What stands between the braces of a factory; its signatures are the same for all. */
interface Bodies {
    /** Adds the private fields that the bodies use; called when all bodies are written. */
    void addFactoryFields(TypeSpec.Builder factory);

    /** The constructor of a request that is neither after a make nor after a VIN. */
    MethodSpec requestConstructor();

    Code constructor();

    /** A method of the interface, whose arguments go by the given names. */
    Code method(MethodSource method, List<String> arguments);

    /** {@code request(state)}, or {@code requestWithoutState()} if there is none. */
    Code newRequest(boolean withState);

    /**
     * A setter of a request.
     *
     * @param result the request to go on with
     */
    Code setter(Parameter parameter, Code result);
}
