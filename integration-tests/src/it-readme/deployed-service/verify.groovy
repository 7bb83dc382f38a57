// All tests ran: the page's and ours.
def log = new File(basedir, 'build.log').text
['ConnectControllerTest', 'OtherFaultsTest', 'VariablesTest'].each { assert log.contains("Running com.example.fleet.$it") }
assert log =~ /Tests run: 9, Failures: 0, Errors: 0, Skipped: 0/
// `java -jar` can start the jar: Spring Boot's launcher has the class of the application.
new java.util.jar.JarFile(new File(basedir, 'target/fleet-1.jar')).withCloseable {
    assert it.manifest.mainAttributes.getValue('Start-Class') == 'com.example.fleet.FleetApplication'
}
