package org.onecert.token.personal;

import java.time.Duration;
import org.onecert.token.KeyedHash;

/// On what terms personal certificates are issued.
///
/// @param lifetime how long they are good
/// @param pseudonyms under a secret of its own; who knows it can tell whether a certificate is of a
///   given identity number, and nobody else can
public record PersonalTerms(Duration lifetime, KeyedHash pseudonyms) {

  public PersonalTerms {
    if (!lifetime.isPositive()) {
      throw new IllegalArgumentException("A personal certificate that is never good");
    }
  }
}
