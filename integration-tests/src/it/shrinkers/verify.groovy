def said = new File(basedir, 'build.log').readLines()
def by = { run -> said.findAll { it.contains(run + '> ') }.collect { it.substring(it.indexOf('> ') + 2) } }
def whole = by('whole')
assert whole.size() == 12: whole
assert whole.count { it.startsWith('https://connect.smartcar.com/oauth/authorize?') } == 3
assert whole.findAll { it.startsWith('refused: [ConnectConfig/') }.collect { it.replaceAll(/.*ConnectConfig\/|\].*/, '') } ==
    ['MalformedMake', 'DuplicateScope', 'MalformedVin', 'WrongClientId']
// R8 and ProGuard did remove and rename classes.
['r8', 'proguard'].each {
    def names = new java.util.zip.ZipFile(new File(basedir, "target/${it}.jar")).withCloseable { jar -> jar.entries().collect { it.name } }
    assert names.contains('demo/Main.class')
    assert !names.any { name -> name.contains('FleetUrlFactory') || name.contains('ValueRule') }: names
}
assert by('r8') == whole
assert by('proguard') == whole
