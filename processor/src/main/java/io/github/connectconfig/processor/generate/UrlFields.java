package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.FieldSpec;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The fields with the parts of URLs that are known before a call: a constant if known at compile time, else a field
 * that the constructor sets. Equal parts share a field. All names end in {@code Url}, {@code Prefix} or {@code _URL}, so that no
 * other field of a factory has one of them.
 */
final class UrlFields {
    private final UniqueNames names = new UniqueNames(List.of());
    private final TypeNames types;
    private final Map<Object, String> known = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<Code> assignments = new ArrayList<>();

    UrlFields(TypeNames types) {
        this.types = types;
    }

    /**
     * Plans the fields of a template.
     *
     * @param asUri whether the whole URL is needed as a URI
     * @param name the prefix of the field names
     */
    void plan(UrlTemplate template, boolean asUri, String name) {
        if (template.isKnownBeforeCall()) {
            plan(template.segments(), asUri, name);
            return;
        }
        for (List<Segment> part : template.parts()) {
            if (!UrlTemplate.isBoundByCall(part) && !UrlTemplate.isLiteral(part)) {
                plan(part, false, name);
            }
        }
    }

    private void plan(List<Segment> segments, boolean asUri, String name) {
        Object key = key(segments, asUri);
        if (known.containsKey(key)) {
            return;
        }
        boolean isConstant = UrlTemplate.isLiteral(segments);
        String field = names.next(isConstant ? upperCase(name) : name);
        known.put(key, field);
        FieldSpec.Builder spec = FieldSpec.builder(types.of(asUri ? URI.class : String.class), field, Modifier.PRIVATE);
        Code value = UrlExpressions.result(UrlExpressions.sumAtConstruction(segments), asUri);
        if (isConstant) {
            spec.addModifiers(Modifier.STATIC).initializer(value.block(types));
        } else {
            assignments.add(Code.statement("this.$N = $L", field, value));
        }
        fields.add(spec.addModifiers(Modifier.FINAL).build());
    }

    /**
     * Returns an expression that reads the field of planned segments.
     *
     * @param owner the qualifier of the factory's fields
     */
    Code read(List<Segment> segments, boolean asUri, String owner) {
        String field = Objects.requireNonNull(known.get(key(segments, asUri)));
        return UrlTemplate.isLiteral(segments) ? Code.of("$N", field) : Code.of("$N.$N", owner, field);
    }

    private static Object key(List<Segment> segments, boolean asUri) {
        return List.of(segments, asUri);
    }

    List<FieldSpec> specs() {
        return fields;
    }

    /** Returns the assignments at the end of the constructor. */
    Code assignments() {
        return Code.join(assignments, "");
    }

    private static String upperCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
