package demo;

import org.jspecify.annotations.Nullable;

final class Use {
  private Use() {}

  static String nulls(String state, @Nullable String user) {
    NullsUrlFactory nulls = new NullsUrlFactory(null, null);
    return nulls.listed(state, null) + nulls.authorize(state, user, null);
  }
}
