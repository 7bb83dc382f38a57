package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.runtime.Makes;
import io.github.connectconfig.runtime.Scopes;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @Test
    void permissionsAreNamedAfterTheirValuesAndWellFormed() throws IllegalAccessException {
        Map<String, String> permissions = constants(Permission.class);
        assertThat(permissions.remove("REQUIRED")).isEqualTo("required:");
        assertThat(permissions).hasSize(28);
        permissions.forEach((name, value) -> {
            assertThat(value).isEqualTo(name.toLowerCase(Locale.ROOT));
            assertThat(Scopes.violation(value)).isEmpty();
            assertThat(Scopes.violation(Permission.REQUIRED + value)).isEmpty();
        });
        assertThat(permissions.values()).startsWith("read_alerts").endsWith("control_trunk");
    }

    @Test
    void makesAreNamedAfterTheirValuesAndWellFormed() throws IllegalAccessException {
        Map<String, String> makes = constants(Make.class);
        assertThat(makes).hasSize(25).doesNotContainKeys("HONDA", "MERCEDES_BENZ", "LAND_ROVER");
        makes.forEach((name, value) -> {
            assertThat(value).isEqualTo(name);
            assertThat(Makes.violation(value)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyModeIsFoundByItsValue(Mode mode) {
        assertThat(mode.value()).isEqualTo(mode.name().toLowerCase(Locale.ROOT));
        assertThat(Mode.of(mode.value())).isSameAs(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LIVE", " live", "Simulated", "production"})
    void otherModesAreRefusedWithBothValues(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mode.of(value))
                .withMessageContainingAll("live", "simulated");
    }

    @Test
    void modeTestIsRefusedAsDeprecated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mode.of("test"))
                .withMessageContainingAll("deprecated", "simulated");
    }

    @ParameterizedTest
    @EnumSource
    void everyPromptIsFoundByItsValue(ApprovalPrompt prompt) {
        assertThat(prompt.value()).isEqualTo(prompt.name().toLowerCase(Locale.ROOT));
        assertThat(ApprovalPrompt.of(prompt.value())).isSameAs(prompt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FORCE", "auto ", "never"})
    void otherPromptsAreRefusedWithBothValues(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApprovalPrompt.of(value))
                .withMessageContainingAll("auto", "force");
    }

    @Test
    void nullHasNoModeAndNoPrompt() {
        assertThatNullPointerException().isThrownBy(() -> Mode.of(null)).withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(() -> ApprovalPrompt.of(null))
                .withMessage("approvalPrompt");
    }

    private static Map<String, String> constants(Class<?> holder) throws IllegalAccessException {
        Map<String, String> constants = new LinkedHashMap<>();
        for (Field field : holder.getFields()) {
            assertThat(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                    .isTrue();
            constants.put(field.getName(), (String) field.get(null));
        }
        assertThat(Arrays.stream(holder.getDeclaredConstructors()).noneMatch(c -> Modifier.isPublic(c.getModifiers())))
                .isTrue();
        return constants;
    }
}
