// What docs/callback.md tells users to write, and what was compiled, are the same lines.
def line = ~/ConnectCallback\.from\w+\(.*\)(?=;)/
def compiled = new File(basedir, 'src/main/java/demo/Lines.java').readLines().collectMany { (it =~ line).collect { it } } as Set
def table = new File(basedir, '../../../../docs/callback.md').text.split('## The line for your framework')[1].split('\n## ')[0]
def told = table.readLines().collectMany { row -> (row =~ /`(ConnectCallback\.from[^`]+)`/).collect { it[1] } } as Set
assert told.size() > 12
assert told == compiled
return true
