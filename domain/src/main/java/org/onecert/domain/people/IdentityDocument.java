package org.onecert.domain.people;

import java.util.Locale;
import java.util.Optional;

/// A person's identity document: its kind and its number, upper case. Shown masked (P-1).
public record IdentityDocument(DocumentKind kind, String number) {

  public IdentityDocument {
    if (!kind.accepts(number)) {
      throw new IllegalArgumentException("Not a number of this kind of document");
    }
  }

  /// The document of this kind that a text stands for; empty if it is none.
  public static Optional<IdentityDocument> parse(DocumentKind kind, String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT))
        .filter(kind::accepts)
        .map(number -> new IdentityDocument(kind, number));
  }

  /// The first and the last two characters; the rest would tell birthplace or birthday.
  public String masked() {
    int last = number.length() - 2;
    return number.charAt(0) + "*".repeat(last - 1) + number.substring(last);
  }

  @Override
  public String toString() {
    return kind + " " + masked();
  }
}
