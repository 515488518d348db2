package org.onecert.domain.refusal;

import java.time.Duration;

/// Too many text messages went to this mobile, or were asked for by this enterprise or from this
/// address. Which of them is not told.
///
/// @param remaining until another may be asked for
public record TooManyMessages(Duration remaining) implements Refusal {

  @Override
  public String code() {
    return "too-many-messages";
  }
}
