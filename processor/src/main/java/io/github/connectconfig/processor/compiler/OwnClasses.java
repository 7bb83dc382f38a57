package io.github.connectconfig.processor.compiler;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The classes of the processor's jar. AspectJ's compiler, and Eclipse's in some set-ups, close the processor's class loader
 * behind the first round; what is loaded by then goes on to work.
 */
final class OwnClasses {
    private static final String CLASS = ".class";

    private OwnClasses() {}

    /** Loads all of them, which takes as long as it takes to compile a small class: so only for a round that needs it. */
    static void load() {
        ClassLoader loader = OwnClasses.class.getClassLoader();
        try {
            File place = new File(OwnClasses.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (place.isFile()) {
                try (JarFile jar = new JarFile(place)) {
                    for (JarEntry entry : Collections.list(jar.entries())) {
                        String name = entry.getName();
                        if (name.endsWith(CLASS)) {
                            loader.loadClass(name.substring(0, name.length() - CLASS.length())
                                    .replace('/', '.'));
                        }
                    }
                }
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException | LinkageError failure) {
            // Most compilers keep the loader open, and load what the next round needs when it does.
            return;
        }
    }
}
