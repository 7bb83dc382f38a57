// The project of `right`, with the mistake of README's first screen.
evaluate(new File(new File(readme).parentFile, 'integration-tests/src/it-readme/right/prebuild.groovy'))
def config = new File(basedir, 'src/main/java/demo/FleetConnect.java')
def slip = config.text.replace('"required:read_vin"', '"required:raed_vin"')
assert slip != config.text
config.text = slip
return true
