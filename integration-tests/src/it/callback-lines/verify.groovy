// The lines of docs/callback.md and the compiled lines are the same.
def line = ~/ConnectCallback\.from\w+\(.*\)(?=;)/
def compiled = new File(basedir, 'src/main/java/demo/Lines.java').readLines().collectMany { (it =~ line).collect { it } } as Set
def table = new File(basedir, '../../../../docs/callback.md').text.split('## The line for your framework')[1].split('\n## ')[0]
def told = table.readLines().collectMany { row -> (row =~ /`(ConnectCallback\.from[^`]+)`/).collect { it[1] } } as Set
assert told.size() > 12
assert told == compiled

// The program of that page accepts the callback of its visit, and ends.
def path = [new File(basedir, 'target/classes'), new File(library)].join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
def program = new ProcessBuilder(java, '-cp', path, 'demo.Main').redirectErrorStream(true).start()
try {
    def output = program.inputReader()
    def url = output.readLine()
    assert url.startsWith('open https://connect.smartcar.com/oauth/authorize?')
    def query = URI.create(url.substring('open '.length())).query.split('&').collectEntries { it.split('=', 2) as List }
    def status = { parameters -> new URL(query.redirect_uri + parameters).openConnection().responseCode }
    assert status('') == 400
    assert status('?code=another&state=forged') == 403
    assert status("?user_id=another&state=$query.state") == 400 // a success of another flow
    assert status("?code=the-code&state=$query.state") == 200
    assert program.waitFor(30, java.util.concurrent.TimeUnit.SECONDS) && program.exitValue() == 0
    assert output.readLines() == ['exchange the code now']
} finally {
    program.destroyForcibly()
}
return true
