package io.github.connectconfig.processor.check;

import io.github.connectconfig.Permission;
import io.github.connectconfig.processor.model.Finding;
import io.github.connectconfig.processor.model.FindingLocation;
import io.github.connectconfig.processor.model.Rule;
import io.github.connectconfig.runtime.Parameter;
import io.github.connectconfig.runtime.QueryEncoder;
import io.github.connectconfig.runtime.Scopes;
import io.github.connectconfig.runtime.ValueRule;
import io.github.connectconfig.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the permissions. */
final class ScopeCheck {
    private static final Pattern OPTIONAL = Pattern.compile("^opt(ional)?:|:opt(ional)?$");
    private static final String CONSTANT = "use a constant of `Permission`";

    private ScopeCheck() {}

    static List<Finding> findings(List<String> scopes, CheckContext subject) {
        List<String> known = new ArrayList<>(subject.knownNames().permissions());
        known.addAll(subject.settings().permissions());
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < scopes.size(); index++) {
            FindingLocation.Member where = new FindingLocation.Member(Parameter.SCOPES, index);
            Optional<Finding> finding = finding(scopes, index, where, known);
            Findings.add(finding, findings);
        }
        return findings;
    }

    private static Optional<Finding> finding(
            List<String> scopes, int index, FindingLocation.Member where, List<String> known) {
        String scope = scopes.get(index);
        List<String> before = scopes.subList(0, index);
        Optional<Violation> violation = Scopes.violation(scope, before);
        if (violation.isPresent() && violation.get().rule() == ValueRule.DUPLICATE_SCOPE) {
            return Optional.of(
                    Findings.duplicate(violation.get(), where, scope, before, Scopes.indexOfSame(scope, before)));
        }
        if (violation.isPresent()) {
            return Optional.of(Finding.of(violation.get(), where, scope)
                    .help(help(violation.get(), scopes, index, where, new ScopeReading(known))));
        }
        if (!QueryEncoder.encodable(scope) || known.contains(Scopes.permission(scope))) {
            return Optional.empty();
        }
        return Optional.of(unknown(scopes, where, new ScopeReading(known)));
    }

    private static String help(
            Violation violation, List<String> scopes, int index, FindingLocation.Member where, ScopeReading reading) {
        String scope = scopes.get(index);
        if (violation.rule() == ValueRule.UNRESOLVED_PLACEHOLDER) {
            return Texts.accessorFor(Parameter.SCOPES);
        }
        String bare = scope.replaceAll("[^\\p{L}\\p{N}]", "");
        if (bare.isEmpty()) {
            return Texts.hidden(scope).orElse("remove it, or write a constant of `Permission` in its place");
        } else if (ScopeReading.isRequired(bare)) {
            return withNeighbour(scopes, index, reading);
        }
        Offer offer = reading.offer(scopes, where, reading.scopes(scope));
        List<String> meant = offer.fresh();
        return offer.removal()
                .or(() -> meant.isEmpty() ? Optional.<String>empty() : Optional.of("write " + Texts.quoted(meant)))
                .or(() -> Texts.hidden(scope))
                .or(() -> DidYouMean.help(reading.nearest(scope)))
                .orElse(CONSTANT + ", one an element");
    }

    /**
     * Returns the help for a prefix that is an element by itself: {@code {REQUIRED, READ_VIN}} where
     * {@code {REQUIRED + READ_VIN}} was meant.
     */
    private static String withNeighbour(List<String> scopes, int index, ScopeReading reading) {
        int neighbour = index + 1 < scopes.size() ? index + 1 : index - 1;
        List<String> meant = neighbour < 0 ? List.of() : reading.scopes(scopes.get(neighbour));
        if (meant.size() != 1) {
            return "write a permission after it, such as \"" + Permission.REQUIRED + Permission.READ_VIN + "\"";
        }
        String both = "scopes[" + Math.min(index, neighbour) + "] and scopes[" + Math.max(index, neighbour) + "]";
        return "write \"" + Permission.REQUIRED + Scopes.permission(meant.get(0)) + "\" in the place of " + both;
    }

    private static Finding unknown(List<String> scopes, FindingLocation.Member where, ScopeReading reading) {
        String scope = scopes.get(where.index());
        Finding finding = Finding.of(Rule.UNKNOWN_SCOPE, where, "unknown scope", scope);
        String permission = Scopes.permission(scope);
        Offer offer = reading.offer(scopes, where, reading.candidates(scope));
        List<String> meant = offer.fresh();
        if (offer.removal().isPresent()) {
            return finding.help(offer.removal());
        } else if (OPTIONAL.matcher(permission.toLowerCase(Locale.ROOT)).find()) {
            return finding.help(meant.isEmpty() ? CONSTANT : "write `" + String.join("` or `", meant) + "`")
                    .note("a permission is optional as it is: nothing but `required:` may stand before it");
        } else if (meant.isEmpty()) {
            List<String> several =
                    reading.offer(scopes, where, reading.scopes(scope)).fresh();
            return several.isEmpty()
                    ? finding.help(CONSTANT)
                            .note("for a name that is newer than this library: -Aconnectconfig.permissions=NAME")
                    : finding.help("write " + Texts.quoted(several)).note("a scope is one permission name");
        } else if (permission.equalsIgnoreCase(Scopes.permission(meant.get(0)))) {
            return finding.help("write `" + meant.get(0) + "`").note("permission names are lower case");
        } else if (reading.known().contains(permission.substring(0, Math.max(0, permission.indexOf(':'))))) {
            return finding.help("write `" + meant.get(0) + "`")
                    .note("permissions can no longer be split: the name before the colon covers everything");
        }
        return finding.help(DidYouMean.help(meant));
    }
}
