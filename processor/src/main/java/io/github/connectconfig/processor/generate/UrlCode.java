package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import io.github.connectconfig.processor.model.UrlTemplate.Time;
import io.github.connectconfig.processor.model.WireParameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Templates as Java: a URL without slots is a static constant, what the constructor knows is joined there once and kept
 * in a field, and the rest is one String concatenation.
 */
final class UrlCode {
    /** What a factory reaches its own fields by. */
    private static final String OWN = "this";

    private final Names fieldNames;
    private final List<FieldSpec> fields = new ArrayList<>();
    private final Map<Object, String> known = new HashMap<>();
    private final List<Code> constructor = new ArrayList<>();

    UrlCode(Names fieldNames) {
        this.fieldNames = fieldNames;
    }

    /** The constants and the fields that the constructor fills. */
    List<FieldSpec> fields() {
        return fields;
    }

    /** The end of the constructor, which fills the fields. */
    Code constructorEnd() {
        return Code.join(constructor, "");
    }

    /**
     * An expression of type String, or URI if {@code asUri}.
     *
     * @param name what the fields are named after
     * @param local the expressions of the values that are bound by the call
     */
    Code expression(UrlTemplate template, boolean asUri, String name, Map<WireParameter, Code> local) {
        if (template.isConstant()) {
            Segment.Literal literal = (Segment.Literal) template.segments().get(0);
            return constant(literal.text(), asUri, name);
        }
        if (template.slots(Time.CALL).isEmpty()) {
            return kept(template.segments(), asUri, name, OWN);
        }
        List<Code> summands = new ArrayList<>();
        List<Segment> run = new ArrayList<>();
        for (Segment segment : template.segments()) {
            if (segment instanceof Segment.Slot slot && slot.time() == Time.CALL) {
                addRun(run, name, OWN, summands);
                run.clear();
                addSlot(slot, local.get(slot.parameter()), summands);
            } else {
                run.add(segment);
            }
        }
        addRun(run, name, OWN, summands);
        return result(Literals.sum(summands), asUri);
    }

    /**
     * What the URL of a request begins with. What follows are slots that a request may leave out, head and all.
     *
     * @param owner what the fields are reached by: the factory that a request knows
     */
    Code prefix(UrlTemplate template, String name, String owner) {
        List<Segment> run = new ArrayList<>();
        for (Segment segment : template.segments()) {
            if (segment instanceof Segment.Slot slot && slot.time() == Time.CALL) {
                break;
            }
            run.add(segment);
        }
        List<Code> summands = new ArrayList<>();
        addRun(run, name, owner, summands);
        return Literals.sum(summands);
    }

    private void addRun(List<Segment> run, String name, String owner, List<Code> summands) {
        if (run.size() == 1 && run.get(0) instanceof Segment.Literal literal) {
            summands.add(Literals.text(literal.text()));
        } else if (!run.isEmpty()) {
            summands.add(kept(run, false, name, owner));
        }
    }

    private static void addSlot(Segment.Slot slot, Code value, List<Code> summands) {
        if (slot.isOptional()) {
            summands.add(Code.of("(", value, ".isEmpty() ? \"\" : ", Literals.quote(slot.head()), ")"));
        }
        summands.add(value);
    }

    private Code constant(String text, boolean asUri, String name) {
        Object key = List.of(text, asUri);
        if (!known.containsKey(key)) {
            String constant = fieldNames.next(upperCase(name));
            fields.add(FieldSpec.builder(type(asUri), constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(result(Literals.text(text), asUri).block())
                    .build());
            known.put(key, constant);
        }
        return Code.of(known.get(key));
    }

    /** A field for what is known at the end of the constructor; equal ones are kept once. */
    private Code kept(List<Segment> segments, boolean asUri, String name, String owner) {
        Object key = List.of(List.copyOf(segments), asUri);
        if (!known.containsKey(key)) {
            String kept = fieldNames.next(name);
            fields.add(FieldSpec.builder(type(asUri), kept, Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.add(Code.statement("this.", kept, " = ", result(sumAtConstruction(segments), asUri)));
            known.put(key, kept);
        }
        return Code.of(owner, ".", known.get(key));
    }

    private static Code sumAtConstruction(List<Segment> segments) {
        List<Code> summands = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                summands.add(Literals.text(literal.text()));
            } else if (segment instanceof Segment.Slot slot) {
                addSlot(slot, Code.of(valueName(slot.parameter())), summands);
            }
        }
        return Literals.sum(summands);
    }

    private static Code result(Code text, boolean asUri) {
        return asUri ? Code.of(URI.class, ".create(", text, ")") : text;
    }

    /** The constructor's local variable that holds the encoded value of a parameter. */
    static String valueName(WireParameter parameter) {
        return parameter.label() + "Value";
    }

    private static TypeName type(boolean asUri) {
        return TypeName.get(asUri ? URI.class : String.class);
    }

    private static String upperCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
