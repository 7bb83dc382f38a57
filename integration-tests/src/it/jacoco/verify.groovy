def classes = new File(basedir, 'target/site/jacoco/jacoco.csv').readLines().drop(1).collect { it.split(',')[2] }
assert classes == ['Visit']: classes
