package io.github.connectconfig.quickstart.broken;

/** Code that uses a broken config: one mistake stays one error, and nothing is reported here. */
final class Caller {
    private Caller() {}

    static String url(String state) {
        return new SlipsOfTheKeyboardUrlFactory().request(state).user("owner-42").url();
    }
}
