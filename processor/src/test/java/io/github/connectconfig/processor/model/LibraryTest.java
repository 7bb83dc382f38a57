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
import io.github.connectconfig.runtime.OpenRequest;
import io.github.connectconfig.runtime.PromptRequest;
import io.github.connectconfig.runtime.PromptSelectRequest;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.SelectRequest;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Values;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that no compiler checks. */
class LibraryTest {
    private static final Map<String, Class<?>> READ = Map.of(
            Library.CONNECT_CONFIG, ConnectConfig.class,
            Library.CONNECT_PARAMETER, ConnectParameter.class,
            Library.PERMISSION, Permission.class,
            Library.MAKE, Make.class,
            Library.CONNECT_STATE, ConnectState.class,
            Library.API_VERSION, ApiVersion.class);

    private static final Map<TypeRef, Class<?>> GENERATED = Map.of(
            Library.MODE, Mode.class,
            Library.APPROVAL_PROMPT, ApprovalPrompt.class,
            Library.CONNECT_CONFIG_GENERATED, ConnectConfigGenerated.class,
            Library.OPEN_REQUEST, OpenRequest.class,
            Library.PROMPT_REQUEST, PromptRequest.class,
            Library.PROMPT_SELECT_REQUEST, PromptSelectRequest.class,
            Library.QUERY_ENCODER, QueryEncoder.class,
            Library.SELECT_REQUEST, SelectRequest.class,
            Library.VALUE_RULE, ValueRule.class,
            Library.VALUES, Values.class);

    @Test
    void eachNamesItsType() {
        assertThat(READ).allSatisfy((name, type) -> assertThat(name).isEqualTo(type.getCanonicalName()));
        assertThat(GENERATED).allSatisfy((name, type) -> assertThat(name).isEqualTo(TypeRef.of(type)));
    }

    @Test
    void noneIsLeftOut() {
        assertThat(Library.class.getFields()).hasSize(READ.size() + GENERATED.size());
    }
}
