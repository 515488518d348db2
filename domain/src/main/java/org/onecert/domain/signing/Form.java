package org.onecert.domain.signing;

import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.enterprise.EnterpriseId;

/// A confirmation form that everybody has signed.
///
/// @param content the PDF with all signatures in it
public record Form(
    FormId id,
    EnterpriseId enterprise,
    FormKind kind,
    String fileName,
    Instant completedAt,
    Octets content) {

  /// How a PDF that bears its number is to it.
  public Likeness likenessOf(Octets presented) {
    if (presented.equals(content)) {
      return Likeness.SAME;
    }
    if (presented.startWith(content)) {
      return Likeness.CONTINUED;
    }
    return content.startWith(presented) ? Likeness.BEGINNING : Likeness.OTHER;
  }
}
