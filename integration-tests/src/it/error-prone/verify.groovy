// Error Prone's own JVM options may warn, but no source does.
assert !(new File(basedir, 'build.log').text =~ /\[WARNING\].*\.java/)
assert new File(basedir, 'target/classes/demo/VisitsUrlFactory.class').file
assert new File(basedir, 'target/classes/demo/NullsUrlFactory.class').file
