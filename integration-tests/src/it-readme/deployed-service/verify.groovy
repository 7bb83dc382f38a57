// All tests ran: that of the page and ours.
def log = new File(basedir, 'build.log').text
['ConnectControllerTest', 'OtherFaultsTest', 'VariablesTest'].each { assert log.contains("Running com.example.fleet.$it") }
assert log =~ /Tests run: 9, Failures: 0, Errors: 0, Skipped: 0/
// The jar starts by itself: Spring Boot's launcher knows the application.
new java.util.jar.JarFile(new File(basedir, 'target/fleet-1.jar')).withCloseable {
    assert it.manifest.mainAttributes.getValue('Start-Class') == 'com.example.fleet.FleetApplication'
}
