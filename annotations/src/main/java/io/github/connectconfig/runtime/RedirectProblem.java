package io.github.connectconfig.runtime;

import java.util.Optional;

/** The problems that the form of a redirect URI can have, with their texts. */
enum RedirectProblem {
    SEVERAL(
            "several redirect URIs in one",
            "a URL has one redirect URI, which equals one that is registered",
            "write one of them; the others are for factories of their own"),
    RELATIVE(
            "redirect URI without a scheme",
            "a redirect URI is https://…, http://localhost… or sc{clientId}://…, as it is registered",
            "write the whole URI as it is registered for the application"),
    BLANK(
            "redirect URI with white space",
            "a URI has no white space and no line end",
            "remove the white space, or write `%20` for a blank that belongs to it"),
    HIDDEN(
            "redirect URI with hidden signs",
            "a URI has no control characters and no invisible ones",
            "remove the invisible character"),
    WRAPPED(
            "redirect URI with signs around it",
            "no quotes and brackets belong to a URI, in a variable such as SMARTCAR_REDIRECT_URI either",
            "remove the quotes or brackets around the URI"),
    TEMPLATE(
            "redirect URI of an unnamed client",
            "the client id itself follows sc, such as sc8229df9f-91a0-4ff0-a1ae-a1f38ee24d07://…",
            "write this config's client id after sc"),
    NO_AUTHORITY(
            "redirect URI without a host",
            "a redirect URI is https://…, http://localhost… or sc{clientId}://…, as it is registered",
            "write a host after the scheme and two slashes, such as `https://example.com/callback`"),
    SCHEME(
            "redirect URI with a bad scheme",
            "a scheme has letters, digits, hyphens, dots and plus signs only",
            "use `https`, `http://localhost` or `sc{clientId}`"),
    USER_INFO(
            "redirect URI with user info",
            "everybody who sees a URL sees the user name and the password in it",
            "remove the user name, the password and the at sign before the host"),
    PORT(
            "redirect URI with a bad port",
            "a port is a number from 1 to 65535",
            "write a port from 1 to 65535 after the colon, or remove the colon"),
    ADDRESS(
            "redirect URI with a bad address",
            "square brackets stand around an IPv6 address, and for nothing else before the path",
            "write the name of a host, or an IPv6 address in brackets such as `[2001:db8::1]`"),
    HOST(
            "redirect URI with a bad host",
            "a host is letters, digits, hyphens and single dots; browsers send owners to no other",
            "write the name of one host, such as `example.com`"),
    NUMBER(
            "redirect URI with a numeric host",
            "browsers take a host that ends in a number for an IPv4 address: four numbers from 0 to 255",
            "write the name of a host, or an IPv4 address such as `192.0.2.1`"),
    FRAGMENT(
            "redirect URI with a fragment",
            "a browser does not send the part after a number sign to the server",
            "remove the number sign and everything after it, or write `%23` for one that belongs to a value"),
    CHARACTER(
            "malformed redirect URI",
            "braces, pipes, quotes, backslashes, carets and angle brackets stand encoded in a URI",
            "write `%7B` and `%7D` for braces, `%7C` for a pipe, `%22` for a quote; `/` for a backslash"),
    ESCAPE(
            "redirect URI with a broken escape",
            "each percent sign is followed by two hexadecimal digits",
            "write `%25` for a percent sign that belongs to a value"),
    BRACKETS(
            "redirect URI with brackets",
            "browsers send brackets as they are, and Tomcat and others answer them with 400",
            "write `%5B` and `%5D` for the brackets"),
    NOT_UTF8(
            "redirect URI that is not UTF-8",
            "servers decode UTF-8, and answer what is none with 400",
            "encode the text as UTF-8, such as `%C3%A9` for é"),
    PATH(
            "redirect URI with encoded slash",
            "Tomcat, Jetty and others answer a path with %2F or %5C with 400",
            "write `/` where a part of the path ends; another name for the part, or the query, otherwise"),
    CONTROL(
            "redirect URI with control codes",
            "Jetty and others answer 400 to a path with a control character (%00 to %1F or %7F)",
            "remove the escape of a control character from the path"),
    SEMICOLON(
            "redirect URI with nameless `;`",
            "Jetty and others answer a path with `/;`, `/.;` or `/..;` with 400",
            "write a name before the semicolon, or remove the text between the slashes"),
    NAMELESS(
            "redirect URI with nameless value",
            "Tomcat answers a parameter without a name with 400",
            "write a name before the equals sign"),
    OTHER(
            "malformed redirect URI",
            "a redirect URI is https://…, http://localhost… or sc{clientId}://…, as it is registered",
            "write the whole URI as it is registered for the application");

    private final Optional<Violation> violation;

    RedirectProblem(String problem, String expectation, String remedy) {
        this.violation = Optional.of(new Violation(ValueRule.MALFORMED_REDIRECT_URI, problem, expectation, remedy));
    }

    Optional<Violation> violation() {
        return violation;
    }
}
