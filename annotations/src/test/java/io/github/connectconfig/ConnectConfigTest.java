package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConnectConfigTest {
    /** A member without a default would keep javac from starting any processor where it is missing. */
    @Test
    void everyMemberHasItsDefault() {
        Map<String, Object> defaults = Arrays.stream(ConnectConfig.class.getDeclaredMethods())
                .collect(Collectors.toMap(Method::getName, Method::getDefaultValue));
        assertThat(defaults)
                .containsOnly(
                        entry("clientId", ""),
                        entry("redirectUri", ""),
                        entry("scopes", new String[0]),
                        entry("mode", Mode.LIVE),
                        entry("approvalPrompt", ApprovalPrompt.AUTO),
                        entry("make", ""),
                        entry("singleSelect", false),
                        entry("singleSelectVin", ""),
                        entry("flags", new String[0]),
                        entry("rememberUser", true),
                        entry("origin", "https://connect.smartcar.com"));
    }

    /** Incremental builds need the annotations in class files. */
    @Test
    void annotationsAreKeptInClassFilesOnly() {
        assertThat(ConnectConfig.class.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
        assertThat(ConnectParameter.class.getAnnotation(Retention.class).value())
                .isEqualTo(RetentionPolicy.CLASS);
        Function<Class<?>, ElementType[]> targets =
                type -> type.getAnnotation(Target.class).value();
        assertThat(targets.apply(ConnectConfig.class)).containsExactly(ElementType.TYPE);
        assertThat(targets.apply(ConnectParameter.class)).containsExactly(ElementType.PARAMETER);
    }
}
