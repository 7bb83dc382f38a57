// The generated factory builds the URL that README shows.
def classes = new File(basedir, 'target/classes').toURI().toURL()
def loader = new URLClassLoader([classes, new File(library).toURI().toURL()] as URL[])
def url = loader.loadClass('demo.Main').url()
assert url.startsWith('https://connect.smartcar.com/oauth/authorize?client_id=')
assert new File(readme).readLines().contains(url): url
// Maven prints no warning. The JDK prints others about an old Maven, without this prefix.
assert !new File(basedir, 'build.log').text.contains('[WARNING]')
