def log = new File(basedir, 'build.log').readLines()
def start = 'https://connect.smartcar.com/oauth/authorize?'
def urls = log.findAll { it.startsWith(start) }.collect { it.substring(it.indexOf('?') + 1).split('&') as Set }
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
// A finding has its line number, the source line with a mark under it, and then the message.
def text = log.join('\n')
assert log.findAll { it =~ /^\[error\] .*\.java/ } == ['[error] wrong/src/demo/Fleet.java:9:15']
assert text =~ /\[error\] wrong\/src\/demo\/Fleet.java:9:15\n +scopes = .*\n +\^{19}\n\[ConnectConfig\/UnknownScope\] unknown scope `required:raed_vin` in scopes\[0\]\n +help: did you mean `required:read_vin`\?\n/
assert text.count('[ConnectConfig/') == 1
assert log.contains('[error] wrong.compile task failed')
assert !log.any { it =~ /^\[warn\].*\.java/ }
