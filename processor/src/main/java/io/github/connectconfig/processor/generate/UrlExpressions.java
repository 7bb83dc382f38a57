package io.github.connectconfig.processor.generate;

import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import io.github.connectconfig.runtime.WireParameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Templates as Java: a field for all that is known before the call, or one String concatenation of fields and arguments. */
final class UrlExpressions {
    /** What a factory reaches its own fields by. */
    private static final String OWN = "this";

    private final UrlFields fields;

    UrlExpressions(UrlFields fields) {
        this.fields = fields;
    }

    /**
     * An expression of type String, or URI if {@code asUri}.
     *
     * @param local the expressions of the values that are bound by the call
     */
    Code url(UrlTemplate template, boolean asUri, Map<WireParameter, Code> local) {
        if (template.isKnownBeforeCall()) {
            return fields.read(template.segments(), asUri, OWN);
        }
        List<Code> summands = new ArrayList<>();
        for (List<Segment> part : template.parts()) {
            if (UrlTemplate.isBoundByCall(part)) {
                Segment.Slot slot = (Segment.Slot) part.get(0);
                addSlot(slot, local.get(slot.parameter()), summands);
            } else {
                summands.add(part(part, OWN));
            }
        }
        return result(Literals.sum(summands), asUri);
    }

    /**
     * What the URL of a request begins with. What follows are slots that a request may leave out, head and all.
     *
     * @param owner what the fields are reached by: the factory that a request knows
     */
    Code prefix(UrlTemplate template, String owner) {
        return part(template.parts().get(0), owner);
    }

    private Code part(List<Segment> part, String owner) {
        return UrlTemplate.isLiteral(part)
                ? Literals.text(((Segment.Literal) part.get(0)).text())
                : fields.read(part, false, owner);
    }

    /** What the constructor joins, out of its local variables. */
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

    /** The constructor's local variable that holds the encoded value of a parameter. */
    static String valueName(WireParameter parameter) {
        return parameter.label() + "Value";
    }
}
