package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.github.connectconfig.processor.model.Bindings;
import io.github.connectconfig.processor.model.FactoryDescriptor;
import io.github.connectconfig.processor.model.FactoryDescriptor.ConstructorArgument;
import io.github.connectconfig.processor.model.FactoryUrls;
import io.github.connectconfig.processor.model.FactoryUrls.PlannedUrl;
import io.github.connectconfig.processor.model.UrlTemplate;
import io.github.connectconfig.processor.model.UrlTemplate.Segment;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.WireParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the Javadoc of generated code. */
final class FactoryJavadoc {
    /** Longer URLs are cut off, because they do not help a reader. */
    private static final int LONGEST = 600;

    private static final String THROWS =
            "@throws IllegalArgumentException if a value breaks a rule, which the message names\n";
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._~%&=/:?\\[\\]-]");

    private final FactoryDescriptor shape;
    private final Optional<FactoryUrls> plan;

    private FactoryJavadoc(FactoryDescriptor shape, Optional<FactoryUrls> plan) {
        this.shape = shape;
        this.plan = plan;
    }

    static FactoryJavadoc of(FactoryDescriptor shape, FactoryUrls plan) {
        return new FactoryJavadoc(shape, Optional.of(plan));
    }

    /** For a stub, which has no example URL. */
    static FactoryJavadoc of(FactoryDescriptor shape) {
        return new FactoryJavadoc(shape, Optional.empty());
    }

    CodeBlock factory() {
        String name = shape.type().name();
        if (plan.isEmpty()) {
            return CodeBlock.of(
                    "$L", "Takes the place of the factory of {@code " + name + "}, whose config has errors.\n");
        }
        StringBuilder doc = new StringBuilder("Builds the Smartcar Connect URLs of {@code ")
                .append(name)
                .append("}. Instances are immutable.\n");
        if (plan.get().request().isPresent()) {
            doc.append(example(plan.get().request().get()));
        }
        for (PlannedUrl url : plan.get().urls()) {
            doc.append("\n<p>{@code " + url.method().method().label() + "}:\n").append(example(url.template()));
        }
        List<String> open = open();
        if (!open.isEmpty()) {
            doc.append("\n<ul>\n").append(String.join("", open)).append("</ul>\n");
        }
        return CodeBlock.of("$L", doc);
    }

    /** Lists the parameters that are bound after compile time. The example URL shows the others. */
    private List<String> open() {
        List<String> open = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            String by = boundBy(parameter);
            if (!by.isEmpty()) {
                open.add("<li>{@code " + parameter.label() + "}: " + parameter.meaning() + "; " + by + "</li>\n");
            }
        }
        return open;
    }

    private String boundBy(Parameter parameter) {
        Bindings bindings = plan.orElseThrow().bindings();
        boolean bySetter = shape.setters().isPresent()
                && (shape.setters().get().contains(parameter) || parameter == Parameter.STATE);
        boolean perUrl = bySetter || bindings.isBoundByCall(parameter);
        if (bindings.isBoundByAccessor(parameter)) {
            return perUrl ? "taken by the constructor, added to per URL" : "taken by the constructor";
        }
        return perUrl ? "bound per URL" : "";
    }

    private String example(UrlTemplate template) {
        // Only an origin whose rule is off can contain the end of a comment.
        boolean isSafe = !plan.orElseThrow().bindings().isConstant(Parameter.ORIGIN);
        StringBuilder text = new StringBuilder();
        for (Segment segment : template.segments()) {
            if (segment instanceof Segment.Literal literal) {
                text.append(
                        isSafe ? literal.text() : UNSAFE.matcher(literal.text()).replaceAll("_"));
            } else if (segment instanceof Segment.Slot slot) {
                text.append(slot.head())
                        .append('{')
                        .append(name(slot.parameter()))
                        .append('}');
            }
        }
        return text.length() <= LONGEST
                ? "<pre>{@code " + text + "}</pre>\n"
                : "<pre>{@code " + text.substring(0, LONGEST).replaceAll("\\{[^}]*$", "") + "}...</pre>\n";
    }

    /**
     * Returns the name under which a parameter is bound. The response type of re-authentication is bound as
     * {@code responseType}.
     */
    private static String name(WireParameter parameter) {
        boolean isBound = parameter instanceof Parameter || parameter instanceof WireParameter.Custom;
        return (isBound ? parameter : Parameter.RESPONSE_TYPE).label();
    }

    CodeBlock constructor() {
        if (shape.constructor().isEmpty()) {
            return CodeBlock.of("Makes a factory; everything that it needs is in the annotation.\n");
        }
        StringBuilder doc =
                new StringBuilder("Takes what the annotation leaves open, checks it and encodes it once.\n\n");
        for (ConstructorArgument argument : shape.constructor()) {
            doc.append(param(argument.parameter().label(), argument.parameter().meaning()));
        }
        return CodeBlock.of("$L", doc.append(THROWS));
    }

    private static String param(String name, String meaning) {
        return "@param " + name + " " + meaning + "\n";
    }

    CodeBlock request() {
        return CodeBlock.of("""
                Starts a URL for one visit of one owner.

                @param state a value that cannot be guessed and comes back to the redirect URI
                @return a request, for one thread
                @throws IllegalArgumentException if the state is empty
                """);
    }

    CodeBlock requestWithoutState() {
        return CodeBlock.of("""
                Starts a URL without a state: nothing will tell the owner's return from a forged one.

                @return a request, for one thread
                """);
    }

    CodeBlock wholeRequest() {
        return CodeBlock.of("""
                Builds one URL. Not safe for several threads. The last call of a setter wins; flags add up. {@code make} and
                {@code singleSelectVin} return the same request as a restricted type: what is set on either is set on both.
                """);
    }

    CodeBlock restrictedRequest(Parameter by) {
        return CodeBlock.of(
                by == Parameter.MAKE
                        ? "A request with a make, which leaves no room for a VIN.\n"
                        : "A request for one vehicle, which leaves no room for a make or a choice of vehicles.\n");
    }

    CodeBlock setter(Parameter parameter) {
        return CodeBlock.of(
                "$L",
                "Sets " + parameter.meaning() + ".\n\n"
                        + param(parameter.label(), value(parameter))
                        + "@return the request to go on with\n"
                        + THROWS);
    }

    private static String value(Parameter parameter) {
        return parameter == Parameter.SINGLE_SELECT_VIN
                ? "17 characters of A-Z and 0-9"
                : "the value, or null to leave it out";
    }
}
