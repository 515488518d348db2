package org.onecert.domain.partner;

import java.util.Optional;
import org.onecert.domain.HyphenatedWords;

/// What a business system is called when it proves who it is (RFC 6749, 2.2: `client_id`):
/// lower-case words joined by hyphens.
public record BusinessSystemId(String value) {

  public BusinessSystemId {
    if (!HyphenatedWords.are(value)) {
      throw new IllegalArgumentException("Not the name of a business system");
    }
  }

  /// The name that a text stands for; empty if it is none.
  public static Optional<BusinessSystemId> parse(String text) {
    return Optional.of(text).filter(HyphenatedWords::are).map(BusinessSystemId::new);
  }
}
