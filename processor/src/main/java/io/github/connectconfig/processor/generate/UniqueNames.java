package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of one scope, none of them twice. */
final class UniqueNames {
    private final Set<String> taken;

    UniqueNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The name, or one like it if it is taken or no name in Java. */
    String next(String name) {
        String free = NameAllocator.toJavaIdentifier(name);
        while (SourceVersion.isKeyword(free) || !taken.add(free)) {
            free += "_";
        }
        return free;
    }
}
