// docs/builds.md shows what the tests ran with.
def page = new File(new File(readme).parentFile, 'docs/builds.md').text
['extensions.xml', 'maven-build-cache-config.xml'].each {
    def file = new File(basedir, "target/first/checkout/.mvn/$it").text.replaceFirst('<url>.*<', '<url>https://cache.example.com<')
    def shown = page.contains("`.mvn/$it`:\n\n```xml\n$file```")
    assert shown: it
}
// All of them ran.
def ran = new File(basedir, 'build.log').text.contains('Tests run: 9, Failures: 0, Errors: 0, Skipped: 0')
assert ran
