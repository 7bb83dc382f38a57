package io.github.connectconfig.processor.generate;

import com.palantir.javapoet.NameAllocator;
import java.util.Collection;

/** Names of one scope, none of them twice. */
final class Names {
    private final NameAllocator allocator = new NameAllocator();

    Names(Collection<String> taken) {
        for (String name : taken) {
            next(name);
        }
    }

    /** The name, or one like it if it is taken or no name in Java. */
    String next(String name) {
        // Without a tag the allocator makes one up by a secure random number, whose set-up takes longer than a factory.
        return allocator.newName(name, new Object());
    }
}
