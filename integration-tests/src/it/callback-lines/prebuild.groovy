// Writes the program of docs/callback.md, with a free port.
def page = new File(new File(readme).parentFile, 'docs/callback.md').text
def port = new ServerSocket(0).withCloseable { it.localPort } as String
['LocalConnect', 'Main'].each { name ->
    def block = page =~ /(?ms)`${name}\.java`:\n\n```java\n(.*?)\n```$/
    assert block.find() && block.group(1).contains('8080'): name
    new File(basedir, "src/main/java/demo/${name}.java").text = block.group(1).replace('8080', port)
}
return true
