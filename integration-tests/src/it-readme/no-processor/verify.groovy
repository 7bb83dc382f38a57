// What README says of a first build that fails: the factory is missing, and nothing is said of the slip.
def block = (new File(readme).text =~ /(?m)^\[ERROR] (….*cannot find symbol)\n(  symbol: .*)\n/)
assert block.find()
def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it =~ /ERROR.*\.java:/ }.unique()
assert errors.size() == 1: errors
def place = /\[\d+,\d+\]/
assert errors[0].replaceFirst(place, '').endsWith(block.group(1).substring(1).replaceFirst(place, ''))
assert log.contains(block.group(2))
assert !log.contains('ConnectConfig/')
