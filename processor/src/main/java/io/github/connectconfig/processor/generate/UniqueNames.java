package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names of one scope, each of them unique. */
final class UniqueNames {
    private final Set<String> taken;

    UniqueNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Returns the name, or a similar one if it is taken or no valid Java name. */
    String next(String name) {
        String free = NameAllocator.toJavaIdentifier(name);
        while (SourceVersion.isKeyword(free) || !taken.add(free)) {
            free += "_";
        }
        return free;
    }
}
