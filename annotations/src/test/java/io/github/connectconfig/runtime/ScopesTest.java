package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "read_vin",
                "required:read_vin",
                "control_security:lock",
                "required:control_security:unlock",
                "x",
                "read_required",
                "raed_vin",
                "READ_VIN",
                "acquire:read_vin",
                "squared:x",
                "requires_two_parts",
                "read_vin:optional",
                "read_vin:squared",
                "read\"vin",
                ":read_vin",
                "read_vin.v2",
                "read-vin",
                "read_vin~2"
            })
    void good(String scope) {
        assertThat(Scopes.violation(scope)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "required:",
                " ",
                "read_vin ",
                " read_vin",
                "read_vin read_fuel",
                "read_vin,read_fuel",
                "read_vin,",
                ",read_vin",
                "required: read_vin",
                "required read_vin",
                "read_vin\n",
                "'read_vin'",
                "\"read_vin\"",
                "[read_vin",
                "read_vin]",
                "(required)read_vin",
                "required:\"read_vin\"",
                "read_vin;",
                "read\u00a0vin",
                "read\0vin"
            })
    void emptyOrSeveral(String scope) {
        assertMalformed(scope);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Required:read_vin",
                "REQUIRED:read_vin",
                "require:read_vin",
                "requierd:read_vin",
                "reqired:read_vin",
                "requiredd:read_vin",
                "requried:read_vin",
                "requred:read_vin",
                "requird:read_vin",
                "reqiured:read_vin",
                "requrd:read_vin",
                "equired:read_vin",
                "require:",
                "required:require:read_vin",
                "required\uff1aread_vin",
                "read_vin:required",
                ":read_vin:required",
                ":required",
                "read_vin:Required",
                "read_vin:requird",
                "control_security:lock:required"
            })
    void slipOfThePrefix(String scope) {
        assertMalformed(scope);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "required",
                "REQUIRED",
                "required_read_vin",
                "requiredread_vin",
                "required;read_vin",
                "required=read_vin",
                "required:required:read_vin",
                "required:Required:read_vin"
            })
    void prefixWithoutColonOrDoubled(String scope) {
        assertMalformed(scope);
    }

    @Test
    void permissionIsTheTextAfterThePrefix() {
        assertThat(Scopes.permission("required:read_vin")).isEqualTo("read_vin");
        assertThat(Scopes.permission("read_vin")).isEqualTo("read_vin");
        assertThat(Scopes.permission("Required:read_vin")).isEqualTo("Required:read_vin");
        assertThat(Scopes.permission("control_security:lock")).isEqualTo("control_security:lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read_vin", "required:read_vin"})
    void duplicatesCountWithAndWithoutPrefix(String scope) {
        for (String other : List.of("read_vin", "required:read_vin")) {
            assertThat(Scopes.violation(scope, List.of("read_fuel", other)).map(Violation::rule))
                    .contains(ValueRule.DUPLICATE_SCOPE);
        }
        assertThat(Scopes.violation(scope, List.of("read_fuel", "READ_VIN", "read_vi")))
                .isEmpty();
    }

    @Test
    void aDuplicateIsKnownByTheFirstOfTheSamePermission() {
        List<String> before = List.of("read_fuel", "required:read_vin", "read_vin");
        assertThat(Scopes.indexOfSame("read_vin", before)).isEqualTo(1);
        assertThat(Scopes.indexOfSame("required:read_fuel", before)).isZero();
        assertThat(Scopes.indexOfSame("read_odometer", before)).isEqualTo(-1);
    }

    @Test
    void theFormComesFirst() {
        assertThat(Scopes.violation("a b", List.of("a b")).map(Violation::rule)).contains(ValueRule.MALFORMED_SCOPE);
    }

    private static void assertMalformed(String scope) {
        assertThat(Scopes.violation(scope).map(Violation::rule)).contains(ValueRule.MALFORMED_SCOPE);
    }

    /** Lists, URLs and configuration files separate names in many ways, and a scope may be copied from any of them. */
    @ParameterizedTest
    @ValueSource(strings = {";", "|", "+", "&", "/", "%20", "%2C", "=", "\\n", ",", " "})
    void namesWithASignBetweenThemAreRefused(String sign) {
        for (String scope : List.of("read_vin" + sign + "read_fuel", "required:read_vin" + sign + "read_fuel")) {
            assertThat(Scopes.violation(scope)).map(Violation::rule).contains(ValueRule.MALFORMED_SCOPE);
        }
    }
}
