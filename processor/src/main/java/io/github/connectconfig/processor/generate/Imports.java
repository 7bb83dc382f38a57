package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The imports of one file. A type is imported when it is first named. So JavaPoet prints a file once; its
 * {@code JavaFile} prints a file twice, the first time only to find the imports.
 */
final class Imports {
    private final String packageName;
    /** Simple names that mean something else in the file than an imported type. */
    private final Set<String> reserved;
    /** Types that have to be imported, so that nothing of the file's package may have their simple names. */
    private final Set<String> needed;

    /** The package of each imported type, by simple name. */
    private final Map<String, String> imported = new HashMap<>();

    private final Set<String> ofOwnPackage = new HashSet<>();

    Imports(String packageName, Set<String> reserved, Set<String> needed) {
        this.packageName = packageName;
        this.reserved = reserved;
        this.needed = needed;
    }

    /**
     * Returns the name by which the file refers to a type: without its package, unless that name is reserved or imported
     * from another package.
     *
     * @param names the simple names, outermost first
     */
    ClassName name(String packageOfType, List<String> names) {
        String outermost = names.get(0);
        boolean isSimple = packageOfType.equals(packageName) ? isOwn(outermost) : isImported(packageOfType, outermost);
        return ClassName.get(
                isSimple ? "" : packageOfType,
                outermost,
                names.subList(1, names.size()).toArray(new String[0]));
    }

    private boolean isOwn(String name) {
        if (needed.contains(name)) {
            return false;
        }
        ofOwnPackage.add(name);
        return !reserved.contains(name) && !imported.containsKey(name);
    }

    private boolean isImported(String packageOfType, String name) {
        if (reserved.contains(name) || ofOwnPackage.contains(name)) {
            return false;
        }
        String other = imported.putIfAbsent(name, packageOfType);
        return other == null || other.equals(packageOfType);
    }

    /** Returns the types of the file's package that it names. */
    Set<String> ofOwnPackage() {
        return ofOwnPackage;
    }

    /** Returns the import declarations, sorted. */
    String text() {
        Set<String> sorted = new TreeSet<>();
        for (Map.Entry<String, String> type : imported.entrySet()) {
            sorted.add("import " + type.getValue() + "." + type.getKey() + ";\n");
        }
        return String.join("", sorted);
    }
}
