package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.Origins;
import java.util.List;

/** The origin. */
final class OriginCheck {
    private static final Where.Member WHERE = new Where.Member(Parameter.ORIGIN);

    private OriginCheck() {}

    static List<Finding> findings(Subject subject) {
        return subject
                .constant(Parameter.ORIGIN)
                .flatMap(origin -> Origins.violation(origin)
                        .map(violation -> Finding.of(violation, WHERE, origin)
                                .help("write scheme and authority only, such as `https://connect.smartcar.com`")))
                .stream()
                .toList();
    }
}
