package io.github.connectconfig.processor.othercompilers;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * AspectJ's compiler by its main class, the one way that weaves and knows aspects; there is none by {@code javax.tools}.
 * By reflection, since its jar, which repackages several libraries, is on this process's class path alone.
 */
final class AjcEngine implements Engine {
    /** What its command line prints; the rest is about how far it is. */
    private static final Map<String, String> KINDS =
            Map.of("warning", "WARNING", "error", "ERROR", "fail", "ERROR", "abort", "ERROR");

    @Override
    public List<Said> compile(List<String> arguments) throws ReflectiveOperationException {
        Class<?> holder = Class.forName("org.aspectj.bridge.IMessageHolder");
        Object messages = Class.forName("org.aspectj.bridge.MessageHandler")
                .getConstructor()
                .newInstance();
        Class<?> main = Class.forName("org.aspectj.tools.ajc.Main");
        main.getMethod("run", String[].class, holder)
                .invoke(main.getConstructor().newInstance(), arguments.toArray(String[]::new), messages);
        Class<?> type = Class.forName("org.aspectj.bridge.IMessage");
        List<Said> said = new ArrayList<>();
        for (Object message : (List<?>) call(holder, messages, "getUnmodifiableListView")) {
            String kind = KINDS.get(call(type, message, "getKind").toString());
            if (kind != null) {
                said.add(said(type, message, kind));
            }
        }
        return said;
    }

    private static Said said(Class<?> type, Object message, String kind) throws ReflectiveOperationException {
        Class<?> locationType = Class.forName("org.aspectj.bridge.ISourceLocation");
        Object location = call(type, message, "getSourceLocation");
        Object thrown = call(type, message, "getThrown");
        String text = call(type, message, "getMessage") + (thrown == null ? "" : "\n" + thrown);
        if (location == null) {
            return new Said(kind, "", -1, -1, text);
        }
        File file = (File) call(locationType, location, "getSourceFile");
        int line = (int) call(locationType, location, "getLine");
        int column = (int) call(locationType, location, "getColumn");
        return new Said(kind, file.getPath(), line, column, text);
    }

    private static Object call(Class<?> type, Object target, String method) throws ReflectiveOperationException {
        return type.getMethod(method).invoke(target);
    }
}
