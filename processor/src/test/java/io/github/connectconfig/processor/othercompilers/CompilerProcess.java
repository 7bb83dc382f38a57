package io.github.connectconfig.processor.othercompilers;

import io.github.connectconfig.processor.compatibility.EclipseBatch;
import io.github.connectconfig.processor.othercompilers.Engine.Said;
import io.github.connectconfig.processor.testing.Artifacts;
import io.github.connectconfig.processor.testing.CompilationFolder;
import io.github.connectconfig.processor.testing.TestCompiler.Message;
import io.github.connectconfig.processor.testing.TestCompiler.Outcome;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.Diagnostic;

/** A compiler in its own process, which compiles case after case. */
public final class CompilerProcess implements AutoCloseable {
    private final OtherCompiler compiler;
    private final List<Path> processorPath;
    private final Path log;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private CompilerProcess(OtherCompiler compiler, List<Path> processorPath, Path log, Process process) {
        this.compiler = compiler;
        this.processorPath = processorPath;
        this.log = log;
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(process.getInputStream());
    }

    /**
     * Starts the process.
     *
     * @param folder an existing folder for what the process prints
     * @param processorPath where processors are registered as services
     */
    public static CompilerProcess start(OtherCompiler compiler, Path folder, List<Path> processorPath) {
        Path log = folder.resolve(compiler + ".log");
        try {
            Process process = new ProcessBuilder(compiler.command(processorPath))
                    .redirectError(log.toFile())
                    .start();
            return new CompilerProcess(compiler, processorPath, log, process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts them all, for whoever closes them all. */
    public static Map<OtherCompiler, CompilerProcess> startAll(Path folder) {
        Map<OtherCompiler, CompilerProcess> processes = new EnumMap<>(OtherCompiler.class);
        for (OtherCompiler compiler : OtherCompiler.values()) {
            processes.put(compiler, start(compiler, folder, Artifacts.processorPath()));
        }
        return processes;
    }

    /**
     * Compiles sources given by path, such as {@code demo/Fleet.java}, in a fresh folder.
     *
     * @param folder an empty folder to write sources and classes to
     * @param classPath further class path entries
     */
    public Outcome compile(Path folder, Map<String, String> sources, List<String> options, List<Path> classPath) {
        try {
            CompilationFolder place = CompilationFolder.in(folder);
            List<Path> entries = new ArrayList<>(List.of(Artifacts.library()));
            entries.addAll(compiler.library());
            entries.addAll(classPath);
            List<String> arguments = new ArrayList<>(List.of("-classpath", EclipseBatch.joined(entries)));
            arguments.addAll(List.of("-d", place.classes().toString()));
            arguments.addAll(List.of("-s", place.generated().toString()));
            arguments.addAll(compiler.options(processorPath));
            arguments.addAll(options);
            place.write(sources).forEach(file -> arguments.add(file.toString()));
            List<Message> messages = answer(arguments);
            return new Outcome(
                    messages.stream().noneMatch(Message::isError), messages, place.generatedSources(), place.classes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized List<Message> answer(List<String> arguments) throws IOException {
        try {
            requests.writeInt(arguments.size());
            for (String argument : arguments) {
                requests.writeUTF(argument);
            }
            requests.flush();
            int count = answers.readInt();
            List<Message> messages = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                messages.add(message(Said.read(answers)));
            }
            return messages;
        } catch (IOException failure) {
            throw new IOException(compiler + " has ended; it printed:\n" + Files.readString(log), failure);
        }
    }

    private static Message message(Said said) {
        String path = said.file().replace('\\', '/');
        return new Message(Diagnostic.Kind.valueOf(said.kind()), path, said.line(), said.column(), said.text());
    }

    /** Ends the process by closing its input, and checks what it has printed in addition to its messages. */
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            answers.close();
            String printed = Files.readString(log);
            if (printed.contains("\tat ")) {
                throw new AssertionError(compiler + " printed a stack trace:\n" + printed);
            }
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
