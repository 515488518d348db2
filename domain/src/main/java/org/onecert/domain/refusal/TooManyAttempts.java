package org.onecert.domain.refusal;

import java.time.Duration;

/// Too many challenges were asked for from this address, or too many answers came from it that
/// proved nothing.
///
/// @param remaining until the next makes sense
public record TooManyAttempts(Duration remaining) implements Refusal {

  @Override
  public String code() {
    return "too-many-attempts";
  }
}
