def log = new File(basedir, 'build.log').readLines()
def start = 'https://connect.smartcar.com/oauth/authorize?'
def urls = log.findAll { it.startsWith("[info] $start") }.collect { it.substring(it.indexOf('?') + 1).split('&') as Set }
assert urls == [[
    'client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07',
    'redirect_uri=https%3A%2F%2Fexample.com%2Fcallback',
    'response_type=code',
    'scope=required%3Aread_vin%20read_odometer',
    'mode=live',
    'make=TESLA',
    'state=a%20b',
    'user=owner',
] as Set]
def errors = log.findAll { it =~ /^\[error\] .*\.java/ }
assert errors.size() == 1: errors
assert errors[0] =~ /wrong\/src\/main\/java\/demo\/Fleet.java:9:15: \[ConnectConfig\/UnknownScope\] unknown scope `required:raed_vin` in scopes\[0\]/
assert log.contains('[error]     help: did you mean `required:read_vin`?')
assert log.any { it.startsWith('[error] (wrong / Compile / compileIncremental)') }
assert !log.any { it =~ /^\[warn\].*\.java/ }
assert new File(basedir, 'right/target/src_managed/main/demo/FleetUrlFactory.java').file
