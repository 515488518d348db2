package org.onecert.domain.refusal;

/// Another code than the one that was sent (S-3).
///
/// @param triesLeft before it is burnt
public record CodeWrong(int triesLeft) implements Refusal {

  @Override
  public String code() {
    return "code-wrong";
  }
}
