package org.onecert.domain.refusal;

import java.time.Duration;

/// This very certificate logged in too often, by its own token.
///
/// @param remaining until it may log in again
public record TooManyLogIns(Duration remaining) implements Refusal {

  @Override
  public String code() {
    return "too-many-log-ins";
  }
}
