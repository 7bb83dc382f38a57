// As users write it, but for the version and the repository of what is being tested.
val connectConfig = sys.props("connect-config.version")
ThisBuild / resolvers += "users" at sys.props("connect-config.repository")

val common = Seq(
  autoScalaLibrary := false,
  crossPaths := false,
  libraryDependencies += "io.github.connectconfig" % "connect-config" % connectConfig,
  libraryDependencies += "io.github.connectconfig" % "connect-config-processor" % connectConfig % Provided,
  // From JDK 23 on, javac runs no processor of the class path without -proc:full.
  Compile / javacOptions ++= Seq("--release", "17", "-proc:full", "-Xlint:all,-processing", "-Werror"),
  // Else generated sources lie among the classes, where the next build finds those of one that has failed.
  Compile / javacOptions ++= {
    val generated = (Compile / sourceManaged).value
    IO.createDirectory(generated)
    Seq("-s", generated.getPath)
  },
  // zinc does not know where a generated class comes from: whatever changes, it has to compile all.
  incOptions ~= (_.withRecompileAllFraction(0.0)),
  run / fork := true
)

lazy val right = project.settings(common)
lazy val wrong = project.settings(common)
