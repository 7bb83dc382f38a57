package io.github.connectconfig.processor.othercompilers;

import io.github.connectconfig.processor.othercompilers.Engine.Said;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The main class of a process that holds one compiler and compiles until its input ends. A request is a number of
 * arguments and the arguments; the answer is a number of messages and the messages. Whatever else is printed goes to the
 * error stream.
 */
final class CompilerWorker {
    private CompilerWorker() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream requests = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(System.out);
        System.setOut(System.err);
        Engine engine = OtherCompiler.engine(arguments[0]);
        try {
            while (true) {
                List<Said> messages = compile(engine, request(requests));
                answers.writeInt(messages.size());
                for (Said message : messages) {
                    message.write(answers);
                }
                answers.flush();
            }
        } catch (EOFException end) {
            // The tests are over.
        }
    }

    private static List<String> request(DataInputStream requests) throws IOException {
        int count = requests.readInt();
        List<String> arguments = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            arguments.add(requests.readUTF());
        }
        return arguments;
    }

    /** A failure of the compiler is a message too. */
    private static List<Said> compile(Engine engine, List<String> arguments) {
        try {
            return engine.compile(arguments);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            return List.of(new Said("ERROR", "", -1, -1, "the compiler failed: " + trace));
        }
    }
}
