// Makes a new project of README's code blocks: the pom, the config and the call.
def block = { language, part ->
    def found = (new File(readme).text =~ /(?ms)^```(\w+)\n(.*?)\n```$/).find { it[1] == language && it[2].contains(part) }
    assert found: "README has no block of $language with $part"
    found[2]
}
def sources = new File(basedir, 'src/main/java/demo')
sources.mkdirs()
new File(basedir, 'pom.xml').text = block('xml', '<project')
new File(sources, 'FleetConnect.java').text = block('java', 'interface FleetConnect')
new File(sources, 'Main.java').text =
        "package demo; public class Main { public static String url() { ${block('java', 'new FleetConnectUrlFactory()')} return url; } }"
return true
