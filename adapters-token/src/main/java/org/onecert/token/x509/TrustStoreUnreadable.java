package org.onecert.token.x509;

import java.nio.file.Path;

/// A file of trusted certificates that the operator configured cannot be used. The message names it
/// and says why.
public final class TrustStoreUnreadable extends RuntimeException {

  TrustStoreUnreadable(Path file, String why) {
    super("Trusted certificates cannot be read from " + file + ": " + why);
  }

  TrustStoreUnreadable(Path file, Throwable cause) {
    super("Trusted certificates cannot be read from " + file + ": " + cause, cause);
  }
}
