package io.github.connectconfig.processor.model;

import java.util.List;

/** The names that Connect knew when the user's {@code connect-config} jar was made, plus those from the options. */
public record KnownNames(List<String> permissions, List<String> makes) {}
