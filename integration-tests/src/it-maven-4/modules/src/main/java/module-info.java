/** Hands its factory on, but not the library: the factory has to stay quiet about that. */
module demo {
  requires io.github.connectconfig;

  exports demo.api;
}
