package org.onecert.bootstrap.configuration;

import java.util.List;
import java.util.Optional;

/// Operators' requests.
public interface OperatorConfiguration {
  /// SHA-256, 64 hexadecimal digits, of the token that operators present; of several, with commas,
  /// while it is changed.
  ///
  /// Wrong: missing: every operator's request is refused (`operator-unknown`). Not 64 digits: no
  /// start.
  Optional<List<String>> tokenSha256();
}
