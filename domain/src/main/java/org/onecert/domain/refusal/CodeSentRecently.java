package org.onecert.domain.refusal;

import java.time.Duration;

/// The last code is too young to be replaced (S-3).
///
/// @param remaining until another may be asked for
public record CodeSentRecently(Duration remaining) implements Refusal {

  @Override
  public String code() {
    return "code-sent-recently";
  }
}
