def log = new File(basedir, 'build.log').text
assert log =~ /bundle io\.github\.connectconfig \d+\.\d+\.\d+/
assert log.contains('in Felix: https://connect.smartcar.com/oauth/authorize?client_id=')
assert log =~ /in Felix: .*&mode=simulated&make=TESLA&state=s/
