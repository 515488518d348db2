package org.onecert.rest.operator;

import java.util.List;
import java.util.regex.Pattern;

/// By what operators are known.
///
/// @param tokenSha256 SHA-256 of the tokens that they present, 64 hexadecimal digits each: several
///   while tokens are changed; without any nobody is an operator
public record OperatorSettings(List<String> tokenSha256) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{64}");

  public OperatorSettings {
    tokenSha256 = List.copyOf(tokenSha256);
    if (!tokenSha256.stream().allMatch(SHAPE.asMatchPredicate())) {
      throw new IllegalArgumentException("The operator token's hash must have 64 hex digits");
    }
  }

  @Override
  public String toString() {
    return "operator settings";
  }
}
