package org.onecert.token.crl;

/// What was to be a certificate revocation list is none, or says something critical that nobody
/// understands (RFC 5280, 5.2). The message is for the operator.
public final class CrlMalformed extends RuntimeException {

  CrlMalformed(String why) {
    super(why);
  }

  CrlMalformed(String why, Throwable cause) {
    super(why, cause);
  }

  static void unless(boolean holds, String why) {
    if (!holds) {
      throw new CrlMalformed(why);
    }
  }
}
