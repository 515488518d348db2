package org.onecert.bootstrap.configuration;

/// A value of the configuration with which the server does not start: one line that names it and
/// says what is wrong, without the value.
public final class WrongConfiguration extends RuntimeException {

  public WrongConfiguration(String name, String wrong) {
    super(name + " " + wrong);
  }
}
