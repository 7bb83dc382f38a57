package io.github.connectconfig.processor.generate;

import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import io.github.connectconfig.runtime.WireParameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes templates as Java expressions: a field if the URL is known before the call, else one String concatenation of
 * fields and arguments.
 */
final class UrlExpressions {
    /** The qualifier of the factory's fields in its own methods. */
    private static final String OWN = "this";

    private final UrlFields fields;

    UrlExpressions(UrlFields fields) {
        this.fields = fields;
    }

    /**
     * Returns an expression of type String, or URI if {@code asUri}.
     *
     * @param local the expressions for values that the call binds
     */
    Code url(UrlTemplate template, boolean asUri, Map<WireParameter, Code> local) {
        if (template.isKnownBeforeCall()) {
            return fields.read(template.segments(), asUri, OWN);
        }
        List<Code> summands = new ArrayList<>();
        for (List<Segment> part : template.parts()) {
            if (UrlTemplate.isBoundByCall(part)) {
                Segment.Slot slot = (Segment.Slot) part.get(0);
                addSlot(slot, Objects.requireNonNull(local.get(slot.parameter())), summands);
            } else {
                summands.add(part(part, OWN));
            }
        }
        return result(Literals.sum(summands), asUri);
    }

    /**
     * Returns the start of a request's URL. The rest are slots that a request may leave out together with their names.
     *
     * @param owner the qualifier of the fields: the request's reference to the factory
     */
    Code prefix(UrlTemplate template, String owner) {
        return part(template.parts().get(0), owner);
    }

    private Code part(List<Segment> part, String owner) {
        return UrlTemplate.isLiteral(part)
                ? Literals.text(((Segment.Literal) part.get(0)).text())
                : fields.read(part, false, owner);
    }

    /** Returns the concatenation in the constructor, which reads local variables. */
    static Code sumAtConstruction(List<Segment> segments) {
        List<Code> summands = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                summands.add(Literals.text(literal.text()));
            } else if (segment instanceof Segment.Slot slot) {
                addSlot(slot, Code.of("$N", valueName(slot.parameter())), summands);
            }
        }
        return Literals.sum(summands);
    }

    private static void addSlot(Segment.Slot slot, Code value, List<Code> summands) {
        if (slot.isOptional()) {
            summands.add(Code.of("($L.isEmpty() ? $S : $S)", value, "", slot.head()));
        }
        summands.add(value);
    }

    static Code result(Code text, boolean asUri) {
        return asUri ? Code.of("$T.create($L)", URI.class, text) : text;
    }

    /** Returns the name of the constructor's local variable with the encoded value of a parameter. */
    static String valueName(WireParameter parameter) {
        return parameter.label() + "Value";
    }
}
