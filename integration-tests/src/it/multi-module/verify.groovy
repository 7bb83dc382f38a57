assert !new File(basedir, 'build.log').text.contains('COMPILATION WARNING')
assert new File(basedir, 'app/target/classes/app/App.class').file
assert !new File(basedir, 'app/target/generated-sources/annotations/demo').exists()
