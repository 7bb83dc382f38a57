package io.github.connectconfig.processor.compiler;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads the classes of the processor's jar. AspectJ's compiler, and Eclipse's in some configurations, close the
 * processor's class loader after the first round. Classes that are already loaded continue to work.
 */
final class OwnClasses {
    private static final String CLASS = ".class";

    private OwnClasses() {}

    /** Loads all classes. This takes as long as compiling a small class, so only call it in a round that needs it. */
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
            // Harmless with most compilers: they keep the loader open, so the next round can load its classes.
            return;
        }
    }
}
