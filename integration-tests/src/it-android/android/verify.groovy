import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').readLines()

// What desugaring and shrinking leave does what the classes do.
def by = { run -> log.findAll { it.contains(run + '> ') }.collect { it.substring(it.indexOf('> ') + 2) } }
def whole = by('whole')
assert whole.size() == 20: whole
assert whole.count { it.startsWith('https://connect.smartcar.com/oauth/authorize?') } == 5
assert whole.count { it.startsWith('https://connect.smartcar.com/oauth/reauthenticate?') } == 1
assert whole.count { it.startsWith('refused: [ConnectConfig/') } == 7
assert by('desugared') == whole
assert by('shrunk') == whole

// What each level misses. TooNew shows that the check sees what is missing.
def missing = [:]
def check
log.each {
    def start = it =~ /animal-sniffer-maven-plugin:\S+:check \((\S+)\)/
    if (start) {
        check = start[0][1]
        missing[check] = [] as Set
    }
    def found = it =~ /Undefined reference: (.*)/
    if (found) {
        missing[check] << found[0][1]
    }
}
def tooNew = ['String java.net.URLDecoder.decode(String, java.nio.charset.Charset)'] as Set
assert missing == [
    'library-26': ['void Record.<init>()'] as Set,
    'factories-26': tooNew,
    'desugared-26': tooNew,
    'shrunk-26': [] as Set,
    'desugared-32': tooNew,
    'library-34': [] as Set,
    'factories-34': [] as Set,
]

// What a device gets is of the format of level 26, and refers to no record.
def dex = { name -> new ZipFile(new File(basedir, "target/${name}.zip")).withCloseable { it.getInputStream(it.getEntry('classes.dex')).getText('ISO-8859-1') } }
[dex('dex'), dex('dex-shrunk')].each {
    assert it.startsWith('dex\n038'): it.take(8)
    def hasRecord = it.contains('Ljava/lang/Record;')
    assert !hasRecord
}
// R8 did remove and rename classes.
def named = ['dex', 'dex-shrunk'].collect { dex(it).contains('FleetUrlFactory') }
assert named == [true, false]
