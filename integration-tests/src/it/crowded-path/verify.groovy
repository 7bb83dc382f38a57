// Two other versions of JavaPoet are on the processor path, before the processor.
assert !new File(basedir, 'build.log').text.contains('COMPILATION WARNING')
assert new File(basedir, 'target/classes/demo/FleetUrlFactory.class').file
