package io.github.connectconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.runtime.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ConnectConfigTest {
    /** If a member without a default is missing, javac does not start any processor. */
    @Test
    void everyMemberHasItsDefault() {
        Map<String, Object> defaults = new TreeMap<>();
        for (Method member : ConnectConfig.class.getDeclaredMethods()) {
            defaults.put(member.getName(), member.getDefaultValue());
        }
        Map<String, Object> members = new TreeMap<>();
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isMember()) {
                members.put(parameter.label(), byDefault(parameter));
            }
        }
        assertThat(defaults)
                .containsOnlyKeys(members.keySet())
                .usingRecursiveComparison()
                .isEqualTo(members);
    }

    private static Object byDefault(Parameter parameter) {
        return switch (parameter.form()) {
            case TEXT, PLAIN_TEXT, ADDRESS -> "";
            case ORIGIN -> "https://connect.smartcar.com";
            case ENUM ->
                switch (parameter) {
                    case MODE -> Mode.LIVE;
                    case APPROVAL_PROMPT -> ApprovalPrompt.AUTO;
                    case RESPONSE_TYPE -> ResponseType.CODE;
                    default -> throw new AssertionError(parameter);
                };
            case BOOLEAN -> parameter == Parameter.REMEMBER_USER;
            case LIST, PAIRS -> new String[0];
        };
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
