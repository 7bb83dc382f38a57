// Dagger, MapStruct and AutoValue wait for the factory of an invalid config. They get one, and report nothing.
def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it =~ /^\[ERROR\] (\S+\.java:|.*could not be resolved)/ }.unique()
assert errors.size() == 1: errors
assert errors[0] =~ /Fleet.java:\[10,15\] \[ConnectConfig\/UnknownScope\] unknown scope `required:raed_vin` in scopes\[0\]/
assert log.contains('help: did you mean `required:read_vin`?')
assert log.contains('[INFO] 1 error')
assert !(log =~ /\[WARNING\].*\.java/)
