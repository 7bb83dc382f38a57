package io.github.connectconfig.quickstart.broken;

import io.github.connectconfig.ConnectConfig;

/** Nothing binds the parameters that Connect requires. */
@ConnectConfig
public interface NothingIsBound {}
