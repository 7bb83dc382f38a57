package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ConnectParameter;
import io.github.connectconfig.ConnectState;
import io.github.connectconfig.Make;
import io.github.connectconfig.Mode;
import io.github.connectconfig.Permission;
import io.github.connectconfig.runtime.ApiVersion;
import io.github.connectconfig.runtime.ConnectConfigGenerated;
import io.github.connectconfig.runtime.FluentRequest;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.SingleSelectVinSetter;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Values;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that no compiler checks. */
class LibraryTypesTest {
    private static final Map<String, Class<?>> READ = Map.of(
            LibraryTypes.CONNECT_CONFIG, ConnectConfig.class,
            LibraryTypes.CONNECT_PARAMETER, ConnectParameter.class,
            LibraryTypes.PERMISSION, Permission.class,
            LibraryTypes.MAKE, Make.class,
            LibraryTypes.CONNECT_STATE, ConnectState.class,
            LibraryTypes.API_VERSION, ApiVersion.class);

    private static final Map<TypeRef, Class<?>> GENERATED = Map.of(
            LibraryTypes.MODE, Mode.class,
            LibraryTypes.APPROVAL_PROMPT, ApprovalPrompt.class,
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

    @Test
    void noneIsLeftOut() {
        assertThat(LibraryTypes.class.getFields()).hasSize(READ.size() + GENERATED.size());
    }
}
