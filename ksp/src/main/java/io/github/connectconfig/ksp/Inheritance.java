package io.github.connectconfig.ksp;

import io.github.connectconfig.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the methods of an implementation: members with the same signature are implemented together. */
final class Inheritance {
    private Inheritance() {}

    /**
     * Members that a single method implements.
     *
     * @param member the twin whose result fits all others, and whose arguments name those of the factory
     * @param twins the members that are not overridden
     * @param all the twins and those that they override
     * @param isContradictory true if no method can implement it
     */
    record Inherited(Member member, List<Member> twins, List<Member> all, boolean isContradictory) {
        boolean isAbstract() {
            return twins.stream().anyMatch(Member::isAbstract);
        }
    }

    /** Returns all methods, in the order of declaration. */
    static List<Inherited> of(List<Member> members) {
        Map<List<Object>, List<Member>> bySignature = new LinkedHashMap<>();
        for (Member member : members) {
            bySignature
                    .computeIfAbsent(List.of(member.name(), member.signature()), unused -> new ArrayList<>())
                    .add(member);
        }
        List<Inherited> inherited = new ArrayList<>();
        for (List<Member> same : bySignature.values()) {
            boolean hasSameErasure = bySignature.values().stream()
                    .anyMatch(other -> !other.equals(same) && haveSameErasure(other.get(0), same.get(0)));
            inherited.add(inherited(same, hasSameErasure));
        }
        inherited.sort(
                Comparator.comparingInt(each -> members.indexOf(each.twins().get(0))));
        return inherited;
    }

    private static Inherited inherited(List<Member> same, boolean hasSameErasure) {
        List<Member> twins = same.stream()
                .filter(member -> same.stream().noneMatch(member::isAbove))
                .toList();
        Optional<Member> result = twins.stream()
                .filter(twin -> twins.stream().allMatch(other -> mayReturn(twin, other)))
                .findFirst();
        return new Inherited(result.orElse(twins.get(0)), twins, List.copyOf(same), result.isEmpty() || hasSameErasure);
    }

    /** Returns true if the result of a member fits one that another declares. */
    private static boolean mayReturn(Member narrow, Member wide) {
        boolean isPrimitive =
                narrow.returns() instanceof TypeRef.Primitive || wide.returns() instanceof TypeRef.Primitive;
        return narrow.returns().bare().equals(wide.returns().bare())
                || (!isPrimitive
                        && narrow.result().isPresent()
                        && wide.result().isPresent()
                        && wide.result()
                                .get()
                                .makeNullable()
                                .isAssignableFrom(narrow.result().get()));
    }

    private static boolean haveSameErasure(Member one, Member other) {
        boolean isSame = one.name().equals(other.name())
                && one.arguments().size() == other.arguments().size();
        for (int index = 0; isSame && index < one.arguments().size(); index++) {
            isSame = erasure(one.signature().get(index))
                    .equals(erasure(other.signature().get(index)));
        }
        return isSame;
    }

    private static TypeRef erasure(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return new TypeRef.Array(erasure(array.component()));
        }
        return type instanceof TypeRef.Declared declared
                ? new TypeRef.Declared(declared.packageName(), declared.simpleNames(), List.of())
                : type;
    }
}
