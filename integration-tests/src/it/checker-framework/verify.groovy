def log = new File(basedir, 'build.log').text
def start = 'https://connect.smartcar.com/oauth/authorize?'
def urls = log.readLines().findAll { it.startsWith(start) }.collect { it.substring(start.size()).split('&') as Set }
def ours = [
    'client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07',
    'redirect_uri=https%3A%2F%2Fexample.com%2Fcallback',
    'response_type=code',
    'mode=live',
]
def fleet = ours + 'scope=required%3Aread_vin%20read_odometer'
def visits = ours + 'scope=read_vin'
assert urls == [
    fleet + ['state=a%20b'],
    fleet + ['state=s', 'flags=country%3ADE%20color%3Ared'],
    fleet + ['state=s'],
    visits + ['state=s', 'make=TESLA'],
    visits + ['state=s', 'make=TESLA', 'user=owner'],
].collect { it as Set }
assert log.readLines().contains('make: any')
assert !(log =~ /\[WARNING\].*\.java/)
