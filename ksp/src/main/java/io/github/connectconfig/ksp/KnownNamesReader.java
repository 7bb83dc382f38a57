package io.github.connectconfig.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSValueArgument;
import io.github.connectconfig.processor.model.KnownNames;
import io.github.connectconfig.processor.model.LibraryTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import kotlin.sequences.SequencesKt;

/**
 * Reads the names in the {@code connect-config} jar on the user's class path. KSP does not show the values of constants,
 * but those of permissions and makes are their names.
 */
final class KnownNamesReader {
    private static final String PREFIX_OF_PERMISSIONS = "REQUIRED";

    private final Resolver resolver;

    KnownNamesReader(Resolver resolver) {
        this.resolver = resolver;
    }

    KnownNames knownNames() {
        return new KnownNames(
                constants(LibraryTypes.PERMISSION, name -> name.toLowerCase(Locale.ROOT)),
                constants(LibraryTypes.MAKE, UnaryOperator.identity()));
    }

    OptionalInt apiVersion() {
        KSClassDeclaration holder = UtilsKt.getClassDeclarationByName(resolver, LibraryTypes.API_VERSION);
        Optional<KSAnnotation> number =
                holder == null ? Optional.empty() : Annotations.find(holder, LibraryTypes.API_VERSION + ".Contract");
        if (number.isPresent()) {
            Map<String, KSValueArgument> arguments = Annotations.explicit(number.get());
            if (arguments.containsKey("value") && arguments.get("value").getValue() instanceof Integer value) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }

    private List<String> constants(String holder, UnaryOperator<String> value) {
        KSClassDeclaration type = UtilsKt.getClassDeclarationByName(resolver, holder);
        List<String> constants = new ArrayList<>();
        if (type != null) {
            for (KSDeclaration declaration : SequencesKt.toList(type.getDeclarations())) {
                String name = declaration.getSimpleName().asString();
                if (declaration instanceof KSPropertyDeclaration && !name.equals(PREFIX_OF_PERMISSIONS)) {
                    constants.add(value.apply(name));
                }
            }
        }
        return List.copyOf(constants);
    }
}
