package org.onecert.domain.login;

/// The act that a challenge serves, and no other (L-2).
public enum Purpose {
  LOG_IN,
  ENABLE,
  ADD,
  UPGRADE
}
