package org.onecert.token.personal;

import java.security.SecureRandom;

/// Codes of six digits, each as likely as any other (S-3).
public final class SixDigitCodes {

  private static final int HOW_MANY = 1_000_000;

  private final SecureRandom random;

  public SixDigitCodes(SecureRandom random) {
    this.random = random;
  }

  /// `000000` to `999999`. A secret.
  public String next() {
    return "%06d".formatted(random.nextInt(HOW_MANY));
  }
}
