package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.connectconfig.runtime.Makes;
import io.github.connectconfig.runtime.Scopes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
        assertThat(permissions.values())
                .hasSize(28)
                .containsExactly(
                        "read_alerts",
                        "read_battery",
                        "read_charge",
                        "read_charge_locations",
                        "read_charge_records",
                        "read_charge_events",
                        "read_climate",
                        "read_compass",
                        "read_diagnostics",
                        "read_engine_oil",
                        "read_extended_vehicle_info",
                        "read_fuel",
                        "read_location",
                        "read_odometer",
                        "read_security",
                        "read_service_history",
                        "read_speedometer",
                        "read_thermometer",
                        "read_tires",
                        "read_user_profile",
                        "read_vehicle_info",
                        "read_vin",
                        "control_charge",
                        "control_climate",
                        "control_navigation",
                        "control_security",
                        "control_pin",
                        "control_trunk");
        permissions.forEach((name, value) -> {
            assertThat(value).isEqualTo(name.toLowerCase(Locale.ROOT));
            assertThat(Scopes.violation(value)).isEmpty();
            assertThat(Scopes.violation(Permission.REQUIRED + value)).isEmpty();
        });
    }

    /** Compares the constants with {@code makes.csv}: a brand has a constant unless its spelling is unknown. */
    @Test
    void makesAreNamedAfterTheirValuesAndWellFormed() throws IllegalAccessException, IOException {
        Map<String, String> makes = constants(Make.class);
        assertThat(makes.values()).hasSize(39).containsExactlyElementsOf(makes("attested", "derived"));
        assertThat(makes("uncertain"))
                .hasSize(9)
                .contains("MERCEDES_BENZ", "ALFA_ROMEO")
                .doesNotContainAnyElementsOf(makes.values());
        makes.forEach((name, value) -> {
            assertThat(value).isEqualTo(name);
            assertThat(Makes.violation(value)).isEmpty();
        });
    }

    private static List<String> makes(String... confidence) throws IOException {
        String text = new String(
                VocabularyTest.class.getResourceAsStream("/makes.csv").readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(columns -> List.of(confidence).contains(columns[2]))
                .map(columns -> columns[0])
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyModeIsFoundByItsValue(Mode mode) {
        assertThat(mode.value()).isEqualTo(mode.name().toLowerCase(Locale.ROOT));
        assertThat(Mode.of(mode.value())).isSameAs(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIMULATED", "Simulated", "sIMULATED"})
    void aModeIsFoundInAnyCaseAndAnyLanguage(String value) {
        Locale before = Locale.getDefault();
        try {
            // In Turkish, the lower-case form of I is a dotless i.
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Mode.of(value)).isSameAs(Mode.SIMULATED);
            assertThat(Mode.of("LIVE")).isSameAs(Mode.LIVE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " live", "Simulated.", "production", "l\u0130ve"})
    void otherModesAreRefusedWithBothValuesAndTheirOwn(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mode.of(value))
                .withMessage("a mode is `live` or `simulated`, not `" + value + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "TEST"})
    void modeTestIsRefusedAsDeprecated(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mode.of(value))
                .withMessageContainingAll("deprecated", "simulated");
    }

    @ParameterizedTest
    @EnumSource
    void everyResponseTypeIsFoundByItsValue(ResponseType type) {
        assertThat(type.value()).isEqualTo(type.name().toLowerCase(Locale.ROOT));
        assertThat(ResponseType.of(type.value())).isSameAs(type);
        assertThat(ResponseType.of(type.name())).isSameAs(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "token", "code ", "vehicle_id"})
    void otherResponseTypesAreRefusedWithBothValuesAndTheirOwn(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseType.of(value))
                .withMessage("a response type is `code` or `none`, not `" + value + "`");
    }

    @ParameterizedTest
    @EnumSource
    void everyPromptIsFoundByItsValue(ApprovalPrompt prompt) {
        assertThat(prompt.value()).isEqualTo(prompt.name().toLowerCase(Locale.ROOT));
        assertThat(ApprovalPrompt.of(prompt.value())).isSameAs(prompt);
        assertThat(ApprovalPrompt.of(prompt.name())).isSameAs(prompt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forced", "auto ", "never"})
    void otherPromptsAreRefusedWithBothValuesAndTheirOwn(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApprovalPrompt.of(value))
                .withMessage("an approval prompt is `auto` or `force`, not `" + value + "`");
    }

    @Test
    void nullHasNoModeNoPromptAndNoResponseType() {
        assertThatNullPointerException().isThrownBy(() -> Mode.of(null)).withMessage("mode");
        assertThatNullPointerException().isThrownBy(() -> ResponseType.of(null)).withMessage("responseType");
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
