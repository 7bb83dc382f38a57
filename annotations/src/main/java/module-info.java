/** Annotations, vocabulary and the small run time of Connect Config. */
module io.github.connectconfig {
    exports io.github.connectconfig;
    exports io.github.connectconfig.runtime;
}
