package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Parameter.Form;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InheritedNamesTest {
    /** Generated code names the enum of each parameter that has one. */
    @ParameterizedTest
    @EnumSource
    void anEnumIsOutOfReachIfItsPackageIsHiddenToo(Parameter parameter) {
        if (parameter.form() == Form.ENUM) {
            String name = LibraryTypes.enumOf(parameter).simpleNames().get(0);
            assertThat(new InheritedNames(Set.of("io", name)).outOfReach(List.of()))
                    .contains(name);
            assertThat(new InheritedNames(Set.of("java", name)).outOfReach(List.of()))
                    .isEmpty();
        }
    }
}
