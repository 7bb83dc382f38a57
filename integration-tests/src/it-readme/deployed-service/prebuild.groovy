// Makes a project of the code blocks of docs/deployed-service.md. The line before a block begins with its file's name.
def page = new File(new File(readme).parentFile, 'docs/deployed-service.md').text
def files = page =~ /(?ms)^`([\w.\/-]+)`[^`]*?(?:`[^`\n]+`[^`]*?)*\n\n```\w+\n(.*?)\n```$/
def written = files.collect { match ->
    def file = new File(basedir, match[1])
    file.parentFile.mkdirs()
    file.text = match[2]
    file.name
}
assert written.size() == 8: written
def loose = page =~ /(?ms)^```java\n(FleetConnect connect = .*?)\n```$/
assert loose.find()
new File(basedir, 'src/main/java/com/example/fleet/WithoutSpring.java').text = """package com.example.fleet;
import io.github.connectconfig.Mode;
import java.net.URI;
public class WithoutSpring {
    public static FleetConnect connect() {
        ${loose.group(1)}
        return connect;
    }
}
"""
return true
