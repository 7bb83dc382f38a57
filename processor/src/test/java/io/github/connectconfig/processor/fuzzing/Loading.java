package io.github.connectconfig.processor.fuzzing;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Class loaders over what was compiled. */
final class Loading {
    private Loading() {}

    static ClassLoader of(Path... folders) {
        URL[] urls = new URL[folders.length];
        for (int index = 0; index < folders.length; index++) {
            try {
                urls[index] = folders[index].toUri().toURL();
            } catch (MalformedURLException failure) {
                throw new AssertionError(failure);
            }
        }
        return new URLClassLoader(urls, Loading.class.getClassLoader());
    }
}
