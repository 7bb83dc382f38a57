package io.github.connectconfig.quickstart.broken;

import io.github.connectconfig.ConnectConfig;

/** What Connect requires and nobody says. */
@ConnectConfig
public interface NothingIsBound {}
