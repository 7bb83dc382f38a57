package demo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What is missing below level 33, before desugaring and after it. Main does not use it. */
public final class TooNew {
  private TooNew() {}

  public static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
