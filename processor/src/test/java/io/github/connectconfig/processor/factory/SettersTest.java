package io.github.connectconfig.processor.factory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.Parameter;
import io.github.connectconfig.runtime.OpenRequest;
import io.github.connectconfig.runtime.PromptRequest;
import io.github.connectconfig.runtime.UrlRequest;
import io.github.connectconfig.runtime.Visit;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the library knows of setters is what the parameter table says. */
class SettersTest {
    @Test
    void theLibraryHasTheSettersThatNarrowNothingAndThatNothingTakesAwayButTheConfig() {
        assertThat(publicMethods(OpenRequest.class).map(Method::getName).filter(name -> !name.equals("url")))
                .containsExactlyInAnyOrderElementsOf(labels(true));
        assertThat(publicMethods(PromptRequest.class).map(Method::getName))
                .containsExactly(Parameter.APPROVAL_PROMPT.label());
        assertThat(UrlRequest.class.getMethods()).extracting(Method::getName).containsExactlyInAnyOrder("url", "uri");
    }

    @Test
    void aVisitBindsWhatGeneratedSettersSet() {
        assertThat(publicMethods(Visit.class)
                        .map(Method::getName)
                        .filter(name -> name.startsWith("bind"))
                        .map(name -> name.substring("bind".length()))
                        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)))
                .containsExactlyInAnyOrderElementsOf(labels(false).stream()
                        .filter(label -> !label.equals(Parameter.APPROVAL_PROMPT.label()))
                        .toList());
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** A config cannot bind a list for good, nor what is no member of the annotation. */
    private static List<String> labels(boolean areAlwaysThere) {
        return Arrays.stream(Parameter.values())
                .filter(Parameter::isSetter)
                .filter(parameter -> areAlwaysThere == (parameter.isList() || !parameter.isMember()))
                .map(Parameter::label)
                .toList();
    }
}
