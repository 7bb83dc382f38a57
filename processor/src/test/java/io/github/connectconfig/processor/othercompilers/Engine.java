package io.github.connectconfig.processor.othercompilers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A compiler inside its process. */
interface Engine {
    /**
     * Compiles.
     *
     * @param arguments as on the command line of javac
     * @return what the compiler says, in its order
     */
    List<Said> compile(List<String> arguments) throws Exception;

    /**
     * One message.
     *
     * @param kind a name of {@code Diagnostic.Kind}
     * @param file {@code ""} without a position
     * @param line from 1, -1 without a position
     * @param column from 1, less where the compiler tells none
     */
    record Said(String kind, String file, long line, long column, String text) {
        void write(DataOutputStream output) throws IOException {
            write(output, kind);
            write(output, file);
            output.writeLong(line);
            output.writeLong(column);
            write(output, text);
        }

        static Said read(DataInputStream input) throws IOException {
            return new Said(text(input), text(input), input.readLong(), input.readLong(), text(input));
        }

        /** Not {@code writeUTF}, for which a stack trace may be too long. */
        private static void write(DataOutputStream output, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            output.writeInt(bytes.length);
            output.write(bytes);
        }

        private static String text(DataInputStream input) throws IOException {
            return new String(input.readNBytes(input.readInt()), StandardCharsets.UTF_8);
        }
    }
}
