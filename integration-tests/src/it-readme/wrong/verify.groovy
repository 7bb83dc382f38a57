// One finding, which README shows, and no error about the factory. Maven repeats the first error at its end.
def errors = new File(basedir, 'build.log').readLines().findAll { it =~ /ERROR.*\.java:/ }.unique()
assert errors.size() == 1: errors
assert errors[0] =~ /FleetConnect.java:\[\d+,\d+\] \[ConnectConfig\/UnknownScope\] unknown scope `required:raed_vin` in scopes\[0\]/
assert new File(basedir, 'build.log').text.contains('help: did you mean `required:read_vin`?')
