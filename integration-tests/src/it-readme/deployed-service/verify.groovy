// Both tests ran: that of the page and ours.
def log = new File(basedir, 'build.log').text
assert log.contains('Running com.example.fleet.ConnectControllerTest') && log.contains('Running com.example.fleet.VariablesTest')
assert log =~ /Tests run: 8, Failures: 0, Errors: 0, Skipped: 0/
