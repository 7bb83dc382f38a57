package io.github.connectconfig.processor.factory;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Creates and calls compiled factories by reflection. Their exceptions are rethrown unchanged. */
record Factories(ClassLoader loader) {
    static Factories of(Path classes) {
        try {
            return new Factories(
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, Factories.class.getClassLoader()));
        } catch (MalformedURLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A class of the package {@code demo}. */
    Class<?> type(String name) {
        return anyType("demo." + name);
    }

    Class<?> anyType(String qualifiedName) {
        try {
            return loader.loadClass(qualifiedName);
        } catch (ClassNotFoundException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The factory of an interface of the package {@code demo}. */
    Object create(String config, Object... arguments) {
        Constructor<?>[] constructors = type(config + "UrlFactory").getConstructors();
        if (constructors.length != 1) {
            throw new AssertionError(Arrays.toString(constructors));
        }
        return invoke(constructors[0], () -> constructors[0].newInstance(arguments));
    }

    /** Calls the one public method of this name that takes as many arguments. */
    static Object call(Object target, String name, Object... arguments) {
        List<Method> methods = Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == arguments.length
                        && !method.isBridge())
                .toList();
        if (methods.size() != 1) {
            throw new AssertionError(name + " of " + target.getClass() + ": " + methods);
        }
        // The class of a request is private to the factory.
        methods.get(0).setAccessible(true);
        return invoke(methods.get(0), () -> methods.get(0).invoke(target, arguments));
    }

    /** The request of a factory with a setter called on it, such as {@code make}. */
    static Object set(Object factory, String setter, Object value) {
        return call(call(factory, "request", "s"), setter, value);
    }

    static ConnectUrl url(Object request) {
        return ConnectUrl.of(call(request, "url"));
    }

    private interface Action {
        Object run() throws ReflectiveOperationException;
    }

    private static Object invoke(AccessibleObject member, Action action) {
        member.setAccessible(true);
        try {
            return action.run();
        } catch (InvocationTargetException failure) {
            throw unchecked(failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
