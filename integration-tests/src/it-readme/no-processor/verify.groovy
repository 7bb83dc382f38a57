// As docs/builds.md says about a build without the processor: the factory is missing, and no message mentions the mistake.
def block = (new File(new File(readme).parentFile, 'docs/builds.md').text =~ /(?m)^\[ERROR] (….*cannot find symbol)\n(  symbol: .*)\n/)
assert block.find()
def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it =~ /ERROR.*\.java:/ }.unique()
assert errors.size() == 1: errors
def place = /\[\d+,\d+\]/
assert errors[0].replaceFirst(place, '').endsWith(block.group(1).substring(1).replaceFirst(place, ''))
assert log.contains(block.group(2))
assert !log.contains('ConnectConfig/')
