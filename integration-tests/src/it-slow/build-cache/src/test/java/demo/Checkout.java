package demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One developer's copy of the project, with a local cache of its own that is empty at first. */
final class Checkout {

  private static final Path WORK = Path.of(System.getProperty("work"));
  private static final Pattern TOKEN = Pattern.compile("@([\\w.-]+)@");

  final Path folder;
  private final Path cache;

  Checkout(String name, CacheServer server) throws IOException {
    folder = WORK.resolve(name).resolve("checkout");
    cache = WORK.resolve(name).resolve("cache");
    Properties tokens = new Properties();
    tokens.putAll(System.getProperties());
    tokens.setProperty("remote", server.address());
    Path source = Path.of(System.getProperty("checkout"));
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, TOKEN.matcher(Files.readString(file)).replaceAll(token -> tokens.getProperty(token.group(1))));
      }
    }
  }

  /** Replaces a text that the file contains. */
  Checkout edit(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    Files.writeString(path, before.replace(text, other));
    return this;
  }

  Build build(String... arguments) throws IOException, InterruptedException {
    return buildWith(Path.of(System.getProperty("repository")), arguments);
  }

  /** Runs {@code mvn verify} with the local repository that is given. */
  Build buildWith(Path repository, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("maven"), "bin", "mvn").toString(),
        "-B",
        "-ntp",
        "-Dmaven.repo.local=" + repository,
        "-Dmaven.build.cache.location=" + cache));
    command.addAll(List.of(arguments));
    command.add("verify");
    Path log = Files.createTempFile(WORK, "build", ".log");
    ProcessBuilder maven = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    // The Maven that runs this test has set these for itself.
    maven.environment().keySet().removeIf(name -> name.matches("M2_HOME|MAVEN_(?!OPTS).*"));
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int code = maven.start().waitFor();
    return new Build(code, Files.readString(log, UTF_8));
  }

  Path jar(String module) {
    return folder.resolve(module + "/target/" + module + "-1.jar");
  }

  Path factory() {
    return folder.resolve("config/target/generated-sources/annotations/demo/FleetUrlFactory.java");
  }

  record Build(int code, String log) {

    boolean succeeded() {
      return code == 0;
    }

    boolean restored(String module) {
      return log.contains("restoring demo:" + module + " from cache") && !compiled(module);
    }

    boolean compiled(String module) {
      return log.contains(":compile (default-compile) @ " + module);
    }
  }
}
