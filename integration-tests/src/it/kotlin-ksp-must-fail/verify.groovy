def log = new File(basedir, 'build.log').text
assert log.contains('Fleet.kt:8: [ConnectConfig/UnknownScope] unknown scope `raed_vin` in scopes[1]')
assert log.contains('did you mean `read_vin`?')
assert !log.contains('nresolved reference')
