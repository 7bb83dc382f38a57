package demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demo.Checkout.Build;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Builds of several checkouts that share a cache: what is restored, what is built again. */
class BuildCacheTest {

  private static final String INTERFACE = "config/src/main/java/demo/Fleet.java";
  private static final String VERSION = System.getProperty("connect-config.version");
  private static final Path REPOSITORY = Path.of(System.getProperty("repository"));
  private static final String SAVE = "-Dmaven.build.cache.remote.save.enabled=true";

  private static CacheServer server;
  private static Checkout first;

  /** What continuous integration does. */
  @BeforeAll
  static void buildsAndSaves() throws Exception {
    server = new CacheServer();
    first = new Checkout("first", server);
    Build build = first.build(SAVE);
    assertTrue(build.succeeded() && build.compiled("config") && build.compiled("app"), build.log());
    assertTrue(build.log().contains("[ConnectConfig/UnknownMake]"), build.log());
    assertTrue(server.requests().containsAll(List.of("GET buildinfo.xml 404", "PUT config.jar 201", "PUT app.jar 201")));
    assertEquals(url("required%3Aread_vin", "a%20b"), url(first));
  }

  @AfterAll
  static void stops() {
    server.close();
  }

  @Test
  void anotherFolderRestoresAllAndCompilesNothing() throws Exception {
    Checkout second = new Checkout("elsewhere/second", server);
    int before = server.requests().size();
    Build build = second.build();
    assertTrue(build.succeeded() && build.restored("config") && build.restored("app"), build.log());
    List<String> requests = server.requests().subList(before, server.requests().size());
    assertTrue(requests.contains("GET config.jar 200") && requests.contains("GET app.jar 200"), requests::toString);
    // Nothing compiles, so nothing is checked and no warning is printed again.
    assertFalse(build.log().contains("[ConnectConfig/"), build.log());
    assertSameBytes(first.jar("config"), second.jar("config"));
    assertSameBytes(first.factory(), second.factory());
    assertEquals(url("required%3Aread_vin", "a%20b"), url(second));
  }

  @Test
  void anotherFolderWouldMakeTheSame() throws Exception {
    Checkout alone = new Checkout("elsewhere/alone", server);
    Build build = alone.build("-Dmaven.build.cache.enabled=false");
    assertTrue(build.succeeded() && build.compiled("config"), build.log());
    assertSameBytes(first.jar("config"), alone.jar("config"));
    assertSameBytes(first.factory(), alone.factory());
  }

  @Test
  void onlyTheCallerHasChanged() throws Exception {
    Checkout caller = new Checkout("caller", server).edit("app/src/main/java/app/App.java", "a b", "c");
    Build build = caller.build();
    assertTrue(build.succeeded() && build.restored("config") && build.compiled("app"), build.log());
    assertEquals(url("required%3Aread_vin", "c"), url(caller));
  }

  @Test
  void aChangedInterfaceAndItsCallersAreBuiltAgain() throws Exception {
    Checkout changed = new Checkout("changed", server).edit(INTERFACE, "required:read_vin", "read_odometer");
    Build build = changed.build();
    assertTrue(build.succeeded() && build.compiled("config") && build.compiled("app"), build.log());
    assertEquals(url("read_odometer", "a%20b"), url(changed));
  }

  @Test
  void aMistakeFailsAndIsNotSaved() throws Exception {
    Checkout slip = new Checkout("slip", server).edit(INTERFACE, "read_vin", "raed_vin");
    for (int run = 1; run <= 2; run++) {
      Build build = slip.build(SAVE);
      assertFalse(build.succeeded(), build.log());
      assertTrue(build.compiled("config"), build.log());
      assertTrue(build.log().contains("[ConnectConfig/UnknownScope] unknown scope `required:raed_vin`"), build.log());
    }
    Build mended = slip.edit(INTERFACE, "raed_vin", "read_vin").build();
    assertTrue(mended.succeeded() && mended.restored("config"), mended.log());
  }

  @Test
  void anotherOptionOfTheProcessorIsAnotherBuild() throws Exception {
    Checkout strict = new Checkout("strict", server).edit("config/pom.xml", "MalformedFlag:warning", "UnknownMake:error");
    Build build = strict.build();
    assertFalse(build.succeeded() || build.restored("config"), build.log());
    assertTrue(build.log().contains("[ConnectConfig/UnknownMake]"), build.log());
  }

  @Test
  void anotherVersionOfTheProcessorIsAnotherBuild() throws Exception {
    Path versions = Files.createTempDirectory(Path.of(System.getProperty("work")), "versions");
    Files.copy(processor(REPOSITORY, VERSION, "jar"), created(processor(versions, "99", "jar")));
    Files.writeString(processor(versions, "99", "pom"), """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>io.github.connectconfig</groupId>
          <artifactId>connect-config-processor</artifactId>
          <version>99</version>
        </project>
        """);
    Checkout newer = new Checkout("newer", server)
        .edit("pom.xml", "<processor.version>" + VERSION, "<processor.version>99");
    Build build = newer.build("-Dmaven.repo.local.tail=" + versions);
    assertTrue(build.succeeded() && build.compiled("config"), build.log());
  }

  /** The cache looks into the snapshots among the dependencies of a project and of a plugin, not on the processor path. */
  @Test
  void aNewSnapshotOfTheProcessorIsSeenAsDependencyOfThePlugin() throws Exception {
    Path other = otherSnapshot();
    String[] tail = {"-Dmaven.repo.local.tail=" + REPOSITORY};
    Build stale = new Checkout("stale", server).buildWith(other, tail);
    assertTrue(stale.succeeded() && stale.restored("config"), stale.log());

    Build saved = withPluginDependency("saved").build(SAVE);
    assertTrue(saved.succeeded() && saved.compiled("config"), saved.log());
    Build same = withPluginDependency("same").build();
    assertTrue(same.succeeded() && same.restored("config"), same.log());
    Build seen = withPluginDependency("seen").buildWith(other, tail);
    assertTrue(seen.succeeded() && seen.compiled("config"), seen.log());
  }

  /** The value of a property is not part of the key: the cache compares it when it has found a build. */
  @Test
  void aBuildWithoutProcessorsIsNotRestored() throws Exception {
    String[] change = {"required:read_vin", "read_location"};
    Build without = new Checkout("without", server)
        .edit(INTERFACE, change[0], change[1])
        .build(SAVE, "-Dmaven.compiler.proc=none", "--projects", "config");
    assertTrue(without.succeeded() && without.compiled("config"), without.log());
    assertFalse(Files.exists(new Checkout("without", server).factory()));

    Checkout with = new Checkout("with", server).edit(INTERFACE, change[0], change[1]);
    Build build = with.build();
    assertTrue(build.succeeded() && build.compiled("config"), build.log());
    assertTrue(build.log().contains("Parameter: proc, expected: none, actual: null"), build.log());
    assertEquals(url("read_location", "a%20b"), url(with));
  }

  private static Checkout withPluginDependency(String name) throws IOException {
    String artifact = "<artifactId>maven-compiler-plugin</artifactId>";
    return new Checkout(name, server).edit("config/pom.xml", artifact, artifact + """
        <dependencies>
          <dependency>
            <groupId>io.github.connectconfig</groupId>
            <artifactId>connect-config-processor</artifactId>
            <version>${processor.version}</version>
          </dependency>
        </dependencies>
        """);
  }

  /** A local repository with a processor of the same version whose jar has one file more. */
  private static Path otherSnapshot() throws IOException {
    Path repository = Files.createTempDirectory(Path.of(System.getProperty("work")), "snapshot");
    Path original = processor(REPOSITORY, VERSION, "jar").getParent();
    Path copy = Files.createDirectories(processor(repository, VERSION, "jar").getParent());
    try (Stream<Path> files = Files.list(original)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    try (FileSystem jar = FileSystems.newFileSystem(processor(repository, VERSION, "jar"))) {
      Files.writeString(jar.getPath("other.txt"), "other");
    }
    return repository;
  }

  private static Path processor(Path repository, String version, String extension) {
    return repository.resolve("io/github/connectconfig/connect-config-processor/" + version + "/connect-config-processor-" + version + "."
        + extension);
  }

  private static Path created(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return file;
  }

  private static void assertSameBytes(Path expected, Path actual) throws IOException {
    assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(actual), actual::toString);
  }

  private static String url(String scope, String state) {
    return "https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07"
        + "&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&response_type=code&scope=" + scope + "&mode=live&make=BRAND_NEW&state=" + state;
  }

  /** What the jars of the checkout return. */
  private static String url(Checkout checkout) throws Exception {
    Path library = REPOSITORY.resolve("io/github/connectconfig/connect-config/" + VERSION + "/connect-config-" + VERSION + ".jar");
    URL[] path = {
      checkout.jar("app").toUri().toURL(), checkout.jar("config").toUri().toURL(), library.toUri().toURL()
    };
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      return (String) loader.loadClass("app.App").getMethod("url").invoke(null);
    }
  }
}
