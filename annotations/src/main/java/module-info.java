/** The annotations, the known names and the run-time library of Connect Config. */
module io.github.connectconfig {
    exports io.github.connectconfig;
    exports io.github.connectconfig.runtime;
}
