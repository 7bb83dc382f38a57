package demo;

import lombok.Value;

/** Its getters are Lombok's; the config reads one of its constants. */
@Value
public class Owner {
  static final String REDIRECT = "https://example.com/callback";

  String id;
  String csrfState;

  public String url() {
    return new FleetUrlFactory().request(getCsrfState()).user(getId()).url();
  }
}
