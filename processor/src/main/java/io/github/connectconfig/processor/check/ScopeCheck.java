package io.github.connectconfig.processor.check;

import io.github.connectconfig.Permission;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.processor.model.Where;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.Scopes;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The permissions. */
final class ScopeCheck {
    private static final Pattern OPTIONAL = Pattern.compile("opt(ional)?:");
    private static final String CONSTANT = "use a constant of `Permission`";

    private ScopeCheck() {}

    static List<Finding> findings(List<String> scopes, Subject subject) {
        List<String> known = new ArrayList<>(subject.catalogue().permissions());
        known.addAll(subject.settings().permissions());
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < scopes.size(); index++) {
            Where.Member where = new Where.Member(Parameter.SCOPES, index);
            Optional<Finding> finding = finding(scopes.get(index), where, scopes.subList(0, index), known);
            Findings.add(finding, findings);
        }
        return findings;
    }

    private static Optional<Finding> finding(
            String scope, Where.Member where, List<String> before, List<String> known) {
        Optional<Violation> violation = Scopes.violation(scope, before);
        if (violation.isPresent() && violation.get().rule() == ValueRule.DUPLICATE_SCOPE) {
            return Optional.of(
                    Findings.duplicate(violation.get(), where, scope, before, Scopes.indexOfSame(scope, before)));
        }
        if (violation.isPresent()) {
            return Optional.of(Finding.of(violation.get(), where, scope).help(help(violation.get(), scope, known)));
        }
        Optional<Finding> surrogate = Texts.unpairedSurrogate(where, scope);
        if (surrogate.isPresent() || known.contains(Scopes.permission(scope))) {
            return surrogate;
        }
        return Optional.of(unknown(scope, where, known));
    }

    private static Optional<String> help(Violation violation, String scope, List<String> known) {
        if (violation.rule() == ValueRule.UNRESOLVED_PLACEHOLDER) {
            return Optional.of(Texts.accessorFor(Parameter.SCOPES));
        }
        List<String> names = Arrays.stream(Texts.visible(scope).split("[\\s,]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        boolean areKnown =
                !names.isEmpty() && names.stream().map(Scopes::permission).allMatch(known::contains);
        if (areKnown) {
            return Optional.of(
                    "write " + names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ")));
        }
        Optional<String> hidden = Texts.hidden(scope);
        if (hidden.isPresent()) {
            return hidden;
        }
        return known.stream()
                .filter(name -> scope.strip().toLowerCase(Locale.ROOT).endsWith(name))
                .findFirst()
                .map(name -> "write \"" + Permission.REQUIRED + name + "\"")
                .or(() -> names.stream().map(Scopes::permission).anyMatch(known::contains)
                        ? Optional.empty()
                        : DidYouMean.help(Words.nearest(scope, known)));
    }

    private static Finding unknown(String scope, Where.Member where, List<String> known) {
        Finding finding = Finding.of(Rule.UNKNOWN_SCOPE, where, "unknown scope", scope);
        String permission = Scopes.permission(scope);
        String prefix = scope.substring(0, scope.length() - permission.length());
        int colon = permission.indexOf(':');
        if (colon > 0 && known.contains(permission.substring(0, colon))) {
            return finding.help("write `" + prefix + permission.substring(0, colon) + "`")
                    .note("permissions have no parts any more: one of them covers all that it controls");
        }
        String lowerCase = permission.toLowerCase(Locale.ROOT);
        if (known.contains(lowerCase)) {
            return finding.help("write `" + prefix + lowerCase + "`").note("permission names are lower case");
        }
        if (colon > 0 && OPTIONAL.matcher(lowerCase).lookingAt()) {
            String rest = permission.substring(colon + 1);
            Optional<String> help = known.contains(rest)
                    ? Optional.of("write `" + rest + "`")
                    : DidYouMean.help(DidYouMean.meant(rest, known));
            return finding.help(help.orElse(CONSTANT))
                    .note("a permission is optional as it is: nothing but `required:` may stand before it");
        }
        return DidYouMean.help(meant(permission, known).stream()
                        .map(name -> prefix + name)
                        .toList())
                .map(finding::help)
                .orElseGet(() -> finding.help(CONSTANT)
                        .note("for a name that is newer than this library: -Aconnectconfig.permissions=NAME"));
    }

    private static List<String> meant(String permission, List<String> known) {
        if (Words.isOtherVerb(permission)) {
            return List.of();
        }
        List<String> meant = DidYouMean.meant(permission, known);
        return meant.isEmpty() ? DidYouMean.meant(permission.toLowerCase(Locale.ROOT), known) : meant;
    }
}
