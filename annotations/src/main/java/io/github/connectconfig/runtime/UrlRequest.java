package io.github.connectconfig.runtime;

import java.net.URI;

/** A URL being built for one visit of one owner: what the fluent requests of generated factories end in. */
public interface UrlRequest {
    /**
     * {@return the URL, percent-encoded}
     */
    String url();

    /**
     * {@return the URL, percent-encoded}
     */
    default URI uri() {
        return URI.create(url());
    }
}
