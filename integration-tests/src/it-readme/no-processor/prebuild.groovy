// The project of `wrong` with the library only: the processor path is empty.
evaluate(new File(new File(readme).parentFile, 'integration-tests/src/it-readme/wrong/prebuild.groovy'))
def pom = new File(basedir, 'pom.xml')
def without = pom.text.replaceFirst('(?s)<configuration>.*?</configuration>', '')
assert without != pom.text
pom.text = without
return true
