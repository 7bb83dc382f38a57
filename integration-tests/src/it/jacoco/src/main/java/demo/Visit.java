package demo;

record Visit(String state) {
  String url() {
    return new FleetUrlFactory().request(state).url();
  }
}
