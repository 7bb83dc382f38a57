// Error Prone's JVM options may cause warnings, but the sources cause none.
assert !(new File(basedir, 'build.log').text =~ /\[WARNING\].*\.java/)
assert new File(basedir, 'target/classes/demo/VisitsUrlFactory.class').file
assert new File(basedir, 'target/classes/demo/NullsUrlFactory.class').file
