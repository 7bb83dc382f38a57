def log = new File(basedir, 'build.log').text
def start = 'https://connect.smartcar.com/oauth/authorize?'
def urls = log.readLines().findAll { it.startsWith(start) }.collect { it.substring(start.size()).split('&') as Set }
def id = 'client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07'
def back = 'redirect_uri=https%3A%2F%2Fexample.com%2Fcallback'
def fleet = [id, back, 'response_type=code', 'scope=required%3Aread_vin%20read_odometer', 'mode=simulated']
assert log.contains('8229df9f-91a0-4ff0-a1ae-a1f38ee24d07 SIMULATED')
assert urls == [
    fleet + ['state=a%20b', 'user=owner', 'flags=country%3ADE'],
    fleet + ['state=s', 'single_select=true', 'single_select_vin=1HGCM82633A004352'],
    [id, back, 'response_type=code', 'scope=read_vin', 'mode=live', 'make=TESLA', 'state=s'],
].collect { it as Set }
assert !log.contains('ConnectConfig/')
