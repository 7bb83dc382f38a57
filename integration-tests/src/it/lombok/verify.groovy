['first', 'last'].each {
    assert new File(basedir, "$it/target/classes/demo/Owner.class").file
    def source = new File(basedir, "$it/target/generated-sources/annotations/demo/FleetUrlFactory.java").text
    assert source.contains('redirect_uri=https%3A%2F%2Fexample.com%2Fcallback')
}
return true
