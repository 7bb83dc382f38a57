package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ConnectParameter;
import io.github.connectconfig.ConnectState;
import io.github.connectconfig.Make;
import io.github.connectconfig.Permission;
import io.github.connectconfig.Reauthenticate;
import io.github.connectconfig.runtime.ApiVersion;
import io.github.connectconfig.runtime.ConnectConfigGenerated;
import io.github.connectconfig.runtime.FluentRequest;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.SingleSelectVinSetter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Values;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of library types, which no compiler checks. */
class LibraryTypesTest {
    private static final Map<String, Class<?>> READ = Map.of(
            LibraryTypes.CONNECT_CONFIG, ConnectConfig.class,
            LibraryTypes.CONNECT_PARAMETER, ConnectParameter.class,
            LibraryTypes.REAUTHENTICATE, Reauthenticate.class,
            LibraryTypes.PERMISSION, Permission.class,
            LibraryTypes.MAKE, Make.class,
            LibraryTypes.CONNECT_STATE, ConnectState.class,
            LibraryTypes.API_VERSION, ApiVersion.class);

    private static final Map<TypeRef, Class<?>> GENERATED = Map.of(
            LibraryTypes.CONNECT_CONFIG_GENERATED, ConnectConfigGenerated.class,
            LibraryTypes.FLUENT_REQUEST, FluentRequest.class,
            LibraryTypes.PARAMETER, Parameter.class,
            LibraryTypes.QUERY_ENCODER, QueryEncoder.class,
            LibraryTypes.VALUE_RULE, ValueRule.class,
            LibraryTypes.VALUES, Values.class);

    @Test
    void eachNamesItsType() {
        assertThat(READ).allSatisfy((name, type) -> assertThat(name).isEqualTo(type.getCanonicalName()));
        assertThat(GENERATED).allSatisfy((name, type) -> assertThat(name).isEqualTo(TypeRef.of(type)));
    }

    @Test
    void aSetterIsCalledAsItsParameter() {
        assertThat(LibraryTypes.setter(Parameter.SINGLE_SELECT_VIN)).isEqualTo(TypeRef.of(SingleSelectVinSetter.class));
    }

    /** The table has no types: an enum is called as its parameter, and its constants as their values in the URL. */
    @Test
    void anEnumIsCalledAsItsParameterAndAConstantAsItsValue() throws ReflectiveOperationException {
        int enums = 0;
        for (Parameter parameter : Parameter.values()) {
            if (parameter.form() == Parameter.Form.ENUM) {
                TypeRef.Declared name = LibraryTypes.enumOf(parameter);
                Class<?> type = Class.forName(
                        name.packageName() + "." + name.simpleNames().get(0));
                assertThat(name).isEqualTo(TypeRef.of(type));
                for (Object constant : type.getEnumConstants()) {
                    String value = (String) type.getMethod("value").invoke(constant);
                    assertThat(constant.toString().toLowerCase(Locale.ROOT)).isEqualTo(value);
                }
                assertThat(type.getEnumConstants()).extracting(Object::toString).contains(parameter.defaultValue());
                enums++;
            }
        }
        assertThat(enums).isPositive();
    }

    @Test
    void noneIsLeftOut() {
        assertThat(LibraryTypes.class.getFields()).hasSize(READ.size() + GENERATED.size());
    }
}
