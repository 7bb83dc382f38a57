package demo;

import lombok.Value;

/** Lombok generates the getters; the config uses a constant of this class. */
@Value
public class Owner {
  static final String REDIRECT = "https://example.com/callback";

  String id;
  String csrfState;

  public String url() {
    return new FleetUrlFactory().request(getCsrfState()).user(getId()).url();
  }
}
