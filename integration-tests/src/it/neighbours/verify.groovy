def log = new File(basedir, 'build.log').text
def start = 'https://connect.smartcar.com/oauth/authorize?'
def urls = log.readLines().findAll { it.startsWith(start) }.collect { it.substring(start.size()).split('&') as Set }
def fleet = [
    'client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07',
    'redirect_uri=https%3A%2F%2Fexample.com%2Fcallback',
    'response_type=code',
    'scope=required%3Aread_vin%20read_odometer',
    'mode=simulated',
]
assert urls == [fleet + ['state=a%20b', 'user=owner'], fleet + ['state=s']].collect { it as Set }
assert log.readLines().contains('SIMULATED')
assert !(log =~ /\[WARNING\].*\.java/)
['DaggerApp', 'LinksImpl', 'AutoValue_Visit', 'FleetUrlFactory'].each {
    assert new File(basedir, "target/generated-sources/annotations/demo/${it}.java").file
}
return true
