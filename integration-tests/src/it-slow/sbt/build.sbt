// As users write it, except for the version and the repository of Connect Config.
val connectConfig = sys.props("connect-config.version")
ThisBuild / resolvers += "users" at sys.props("connect-config.repository")

val common = Seq(
  autoScalaLibrary := false,
  crossPaths := false,
  libraryDependencies += "io.github.connectconfig" % "connect-config" % connectConfig,
  libraryDependencies += "io.github.connectconfig" % "connect-config-processor" % connectConfig % Provided,
  // From JDK 23 on, javac does not run processors from the class path without -proc:full.
  Compile / javacOptions ++= Seq("--release", "17", "-proc:full", "-Xlint:all,-processing", "-Werror"),
  // Otherwise generated sources are among the classes, where a build finds those of a failed build before it.
  Compile / javacOptions ++= {
    val generated = (Compile / sourceManaged).value
    IO.createDirectory(generated)
    Seq("-s", generated.getPath)
  },
  // zinc does not know from which source a generated class comes, so it has to recompile all sources on each change.
  incOptions ~= (_.withRecompileAllFraction(0.0)),
  run / fork := true
)

lazy val right = project.settings(common)
lazy val wrong = project.settings(common)
