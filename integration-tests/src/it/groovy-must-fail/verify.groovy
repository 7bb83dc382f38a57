// The position of the finding is in the stub that Groovy generates for Fleet.groovy, where an annotation is one line.
def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it =~ /ERROR.*\.(java|groovy):/ }.unique()
assert errors.size() == 1: errors
assert errors[0] =~ /Fleet.java:\[\d+,\d+\] \[ConnectConfig\/UnknownScope\] unknown scope `required:raed_vin` in scopes\[0\]/
assert log.contains('help: did you mean `required:read_vin`?')
assert log.contains('[INFO] 1 error')
assert !(log =~ /\[WARNING\].*\.(java|groovy)/)
