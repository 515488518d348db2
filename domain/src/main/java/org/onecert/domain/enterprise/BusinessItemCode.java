package org.onecert.domain.enterprise;

import java.util.Optional;
import org.onecert.domain.HyphenatedWords;

/// The code of a business item (业务事项) in the catalogue: lower-case words joined by hyphens.
public record BusinessItemCode(String value) {

  public BusinessItemCode {
    if (!HyphenatedWords.are(value)) {
      throw new IllegalArgumentException("Not the code of a business item");
    }
  }

  /// The code that a text stands for; empty if it is none.
  public static Optional<BusinessItemCode> parse(String text) {
    return Optional.of(text).filter(HyphenatedWords::are).map(BusinessItemCode::new);
  }
}
