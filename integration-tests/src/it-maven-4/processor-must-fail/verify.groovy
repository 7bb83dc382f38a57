// One finding, and no error about the factory that the caller uses. The log repeats the first error at its end.
def log = new File(basedir, 'build.log').text
def rules = (log =~ /\[ConnectConfig\/\w+\] .*/).collect().unique()
assert rules == ['[ConnectConfig/UnknownScope] unknown scope `required:raed_vin` in scopes[0]']: rules
assert log.contains('demo/Fleet.java[9,15]')
assert log.contains('help: did you mean `required:read_vin`?')
assert !log.contains('NoClassDefFoundError') && !log.contains('cannot find symbol')
