package io.github.connectconfig.processor.check;

import io.github.connectconfig.processor.model.ParameterAliases;
import io.github.connectconfig.runtime.Flags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses what a wrong flag means. Every suggestion passes the rules. */
final class FlagReading {
    /** Known flags whose value is true or false. */
    private static final List<String> SWITCHES = List.of("account_sync", "tesla_auth");

    private static final Pattern PAIR = Pattern.compile("([^:=]*[^:=\\s])\\s*[:=]+\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("(country|color)[\\s/_-]+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|]\\s*|\\s+");

    private FlagReading() {}

    /** Returns the flags that a text means. Empty if a part of it has no meaning. */
    static List<String> flags(String text) {
        Optional<String> one = flag(text);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<String> flags = new ArrayList<>();
        for (String part : SEPARATOR.split(Texts.bare(text))) {
            Optional<String> flag = flag(part);
            if (isMember(part)) {
                continue;
            } else if (flag.isEmpty() || Flags.violation(flag.get(), flags).isPresent()) {
                return List.of();
            }
            flags.add(flag.get());
        }
        return flags;
    }

    /** Returns the members of the annotation, which are not flags, that parts of a text name. */
    static Optional<String> members(String text) {
        String members = Arrays.stream(SEPARATOR.split(Texts.bare(text)))
                .filter(FlagReading::isMember)
                .flatMap(part -> ParameterAliases.spelt(name(part)).stream())
                .map(parameter -> "`" + parameter.label() + "`")
                .collect(Collectors.joining(", "));
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private static boolean isMember(String part) {
        return PAIR.matcher(part).matches()
                && ParameterAliases.spelt(name(part)).isPresent();
    }

    private static String name(String part) {
        return part.split("[:=]", 2)[0];
    }

    /** Returns the known names that a name may mean. */
    static List<String> names(String name) {
        return FlagCheck.KNOWN.contains(name)
                ? List.of(name)
                : DidYouMean.ignoringCase(name, FlagCheck.KNOWN)
                        .or(() -> DidYouMean.nearest(name, FlagCheck.KNOWN))
                        .map(List::of)
                        .orElseGet(() -> Words.nearest(name, FlagCheck.KNOWN).stream()
                                .filter(known -> Words.isPart(name, known))
                                .toList());
    }

    /** Returns the flag with a known name and a corrected value. */
    static Optional<String> flag(String name, String value) {
        if (name.equals(FlagCheck.COUNTRY)) {
            return Countries.code(value).map(code -> FlagCheck.COUNTRY + ":" + code);
        }
        return Optional.of(name + ":" + Texts.bare(value))
                .filter(flag -> Flags.violation(flag).isEmpty());
    }

    private static Optional<String> flag(String text) {
        String bare = Texts.bare(text);
        Matcher pair = PAIR.matcher(bare);
        Matcher joined = JOINED.matcher(bare);
        if (SWITCHES.contains(bare)) {
            return Optional.of(bare + ":true");
        } else if (List.of(Locale.getISOCountries()).contains(bare)) {
            return Optional.of(FlagCheck.COUNTRY + ":" + bare);
        } else if (pair.matches()) {
            return flagOf(pair.group(1), pair.group(2));
        }
        return joined.matches() ? flagOf(joined.group(1), joined.group(2)) : Optional.empty();
    }

    private static Optional<String> flagOf(String name, String value) {
        List<String> names = names(name);
        if (names.isEmpty() && SEPARATOR.matcher(name + value).find()) {
            return Optional.empty();
        }
        boolean holdsAnother =
                !names.contains(FlagCheck.COUNTRY) && (value.indexOf(':') >= 0 || value.indexOf('=') >= 0);
        return names.size() > 1 || holdsAnother ? Optional.empty() : flag(names.isEmpty() ? name : names.get(0), value);
    }
}
