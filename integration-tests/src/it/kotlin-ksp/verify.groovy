def log = new File(basedir, 'build.log').text
def start = 'https://connect.smartcar.com/oauth/authorize?'
assert log.contains('8229df9f-91a0-4ff0-a1ae-a1f38ee24d07 SIMULATED true connect.smartcar.com')
assert log.contains('&client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07&mode=simulated&single_select=true&state=a%20b')
assert log.contains('&state=s&flags=country%3ADE&fleet_id=1') || log.contains('&flags=country%3ADE&state=s&fleet_id=1')
assert log.contains(start)
assert log.contains('&make=TESLA') && log.contains('&make=TRABANT')
assert !log.contains('ConnectConfig/')
