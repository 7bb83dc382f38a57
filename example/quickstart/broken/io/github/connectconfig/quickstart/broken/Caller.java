package io.github.connectconfig.quickstart.broken;

/** Uses the factory of a broken config: each mistake is one error, so no error is reported here. */
final class Caller {
    private Caller() {}

    static String url(String state) {
        return new SlipsOfTheKeyboardUrlFactory().request(state).user("owner-42").url();
    }
}
