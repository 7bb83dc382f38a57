// One mistake gives one error: NullAway reports nothing about the factory of an invalid config.
def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it =~ /^\[ERROR\] \S+\.java:/ }.unique()
assert errors.size() == 1: errors
assert errors[0] =~ /Nulls.java:\[13,14\] \[ConnectConfig\/UnknownScope\] unknown scope `raed_vin` in scopes/
assert log.contains('help: did you mean `read_vin`?')
assert log.contains('[INFO] 1 error')
assert !(log =~ /\[WARNING\].*\.java/)
