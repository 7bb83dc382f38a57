def log = new File(basedir, 'build.log').text
assert !log.contains('COMPILATION WARNING')
def pages = []
new File(basedir, 'target').eachFileRecurse { pages << it.name }
assert pages.containsAll(['FleetUrlFactory.html', 'VisitsUrlFactory.html', 'FleetUrlFactory.VinRequest.html'])
