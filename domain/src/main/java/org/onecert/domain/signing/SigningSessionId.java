package org.onecert.domain.signing;

import java.util.UUID;

/// The name of a signing session.
public record SigningSessionId(UUID value) {

  /// How the form of the session is called as a file: `c3c521dde9a94ce0a4a9390a59aeb0b8.pdf`.
  public String fileName() {
    return value.toString().replace("-", "") + ".pdf";
  }
}
