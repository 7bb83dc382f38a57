/** Exports its factory, but does not re-export the library: the factory has to suppress the lint warning about that. */
module demo {
  requires io.github.connectconfig;

  exports demo.api;
}
