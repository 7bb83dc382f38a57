package io.github.connectconfig.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import io.github.connectconfig.runtime.BindingTime;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hand-written {@code equals} of a record compares every component, as the generated one would. */
class WrittenEqualsTest {
    /** Two different values of each type that a component has. */
    private static final Map<Class<?>, List<Object>> VALUES = Map.of(
            String.class, List.of("one", "other"),
            List.class, List.of(List.of("one"), List.of("one", "other")),
            TypeRef.class, List.of(TypeRef.of(String.class), TypeRef.of(int.class)),
            WireParameter.class, List.of(Parameter.MAKE, new WireParameter.Custom("fleet_id")),
            BindingTime.class, List.of(BindingTime.CONSTRUCTION, BindingTime.CALL));

    @ParameterizedTest
    @ValueSource(
            classes = {
                TypeRef.Declared.class,
                TypeRef.Primitive.class,
                TypeRef.Array.class,
                Segment.Literal.class,
                Segment.Slot.class
            })
    void everyComponentCounts(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> VALUES.get(component.getType()).get(0))
                .toArray();
        Object one = create(type, values);
        assertThat(create(type, values.clone())).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one).isNotEqualTo("one");
        for (int index = 0; index < components.length; index++) {
            Object[] changed = values.clone();
            changed[index] = VALUES.get(components[index].getType()).get(1);
            assertThat(create(type, changed)).as(components[index].getName()).isNotEqualTo(one);
        }
    }

    private static Object create(Class<?> type, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
