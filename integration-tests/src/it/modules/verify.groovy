def log = new File(basedir, 'build.log').text
assert !log.contains('COMPILATION WARNING')
assert log.contains('module demo: https://connect.smartcar.com/oauth/authorize?client_id=')
def sources = ['generated-sources/annotations', 'by-name', 'as-modules'].collect {
    new File(basedir, "target/$it/demo/api/FleetUrlFactory.java").text
}
assert sources.unique().size() == 1
assert !sources[0].contains('javax.annotation.processing')
