package org.onecert.rest.operator;

import java.util.Optional;
import java.util.regex.Pattern;

/// By what operators are known.
///
/// @param tokenSha256 SHA-256 of the token that they present, 64 hexadecimal digits; without it
///   nobody is an operator
public record OperatorSettings(Optional<String> tokenSha256) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{64}");

  public OperatorSettings {
    if (!tokenSha256.stream().allMatch(SHAPE.asMatchPredicate())) {
      throw new IllegalArgumentException("The operator token's hash must have 64 hex digits");
    }
  }

  @Override
  public String toString() {
    return "operator settings";
  }
}
