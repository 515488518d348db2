package org.onecert.bootstrap.configuration;

import io.quarkus.runtime.configuration.ConfigurationException;

/// A value of the configuration with which the server does not start: one line that names it and
/// says what is wrong, without the value.
public final class WrongConfiguration extends ConfigurationException {

  public WrongConfiguration(String name, String wrong) {
    super(name + " " + wrong);
  }
}
