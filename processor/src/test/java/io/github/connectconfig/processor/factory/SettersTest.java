package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.runtime.OpenRequest;
import io.github.connectconfig.runtime.PromptRequest;
import io.github.connectconfig.runtime.PromptSelectRequest;
import io.github.connectconfig.runtime.SelectRequest;
import io.github.connectconfig.runtime.UrlRequest;
import io.github.connectconfig.runtime.Visit;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library knows of setters is what the parameter table says. */
class SettersTest {
    @Test
    void theLibraryHasTheSettersThatNarrowNothing() {
        assertThat(publicMethods(OpenRequest.class).filter(name -> !name.equals("url")))
                .containsExactlyInAnyOrderElementsOf(alwaysOpen());
        assertThat(publicMethods(PromptRequest.class)).containsExactly(Parameter.APPROVAL_PROMPT.label());
        assertThat(publicMethods(SelectRequest.class)).containsExactly(Parameter.SINGLE_SELECT.label());
        assertThat(publicMethods(PromptSelectRequest.class)).containsExactly(Parameter.SINGLE_SELECT.label());
        assertThat(UrlRequest.class.getMethods()).extracting(Method::getName).containsExactlyInAnyOrder("url", "uri");
    }

    /** Those that generated requests call, since they return one that is narrowed. */
    @Test
    void aVisitBindsAllOthers() {
        List<String> others = new ArrayList<>(setters().map(Parameter::label).toList());
        others.removeAll(alwaysOpen());
        others.removeAll(List.of(Parameter.APPROVAL_PROMPT.label(), Parameter.SINGLE_SELECT.label()));
        assertThat(publicMethods(Visit.class)
                        .filter(name -> name.startsWith("bind"))
                        .map(name -> name.substring("bind".length()))
                        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)))
                .containsExactlyInAnyOrderElementsOf(others);
    }

    private static Stream<String> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName);
    }

    private static Stream<Parameter> setters() {
        return Arrays.stream(Parameter.values()).filter(Parameter::isSetter);
    }

    /** A config cannot bind a list for good, nor what is no member of the annotation. */
    private static List<String> alwaysOpen() {
        return setters()
                .filter(parameter -> parameter.isList() || !parameter.isMember())
                .map(Parameter::label)
                .toList();
    }
}
