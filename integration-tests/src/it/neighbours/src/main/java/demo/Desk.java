package demo;

import javax.inject.Inject;

final class Desk {
  private final FleetUrlFactory factory;
  private final Links links;

  @Inject
  Desk(FleetUrlFactory factory, Links links) {
    this.factory = factory;
    this.links = links;
  }

  Link invite(String state, String owner) {
    return links.link(Visit.of(factory, owner), state, factory);
  }
}
