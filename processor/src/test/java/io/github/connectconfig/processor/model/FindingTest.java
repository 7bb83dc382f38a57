package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.runtime.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a finding says, and where it is printed. */
class FindingTest {
    private static final Finding LONG = Finding.of(
            Rule.UNSUPPORTED_METHOD, new FindingLocation.Method(0), "a method of a rather long name and story");

    @Test
    void aSuperInterfaceIsNamedInTheHeadlineIfThereIsRoom() {
        String fits = "I".repeat(100 - LONG.headline().length() - " (in )".length());
        assertThat(LONG.declaredIn(fits).headline()).hasSize(100).endsWith(" (in " + fits + ")");
        assertThat(LONG.declaredIn(fits).text()).doesNotContain("note:");
        assertThat(LONG.declaredIn(fits + "I").headline()).isEqualTo(LONG.headline());
        assertThat(LONG.declaredIn(fits + "I").text()).contains("\n  note: it is declared in " + fits + "I\n");
        assertThat(LONG.note("it throws").declaredIn(fits + "I").text())
                .contains("\n  note: it throws, it is declared in " + fits + "I\n");
    }

    /** Options have no position, and the annotation stands before the interface's methods, but is about its members. */
    @Test
    void locationsAreInSourceOrder() {
        List<FindingLocation> ordered = List.of(
                new FindingLocation.Option(),
                new FindingLocation.Type(),
                new FindingLocation.Member(Parameter.SCOPES),
                new FindingLocation.Member(Parameter.SCOPES, 0),
                new FindingLocation.Member(Parameter.SCOPES, 1),
                new FindingLocation.Annotation(),
                new FindingLocation.Method(0),
                new FindingLocation.Argument(0, 0),
                new FindingLocation.Argument(0, 1),
                new FindingLocation.Method(1));
        Stream<FindingLocation> sorted = ordered.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .sorted((one, other) -> Arrays.compare(one.order(), other.order()));
        assertThat(sorted).containsExactlyElementsOf(ordered);
    }
}
