package io.github.connectconfig.runtime;

import java.net.URI;

/** A request for one URL, for one visit of one owner. All fluent requests of generated factories implement it. */
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
