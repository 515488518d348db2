package org.onecert.domain.signing;

import java.time.Instant;
import java.util.Optional;
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

  /// How a PDF that bears its number differs from it; empty if it does not.
  public Optional<Deviation> deviationOf(Octets presented) {
    if (presented.equals(content)) {
      return Optional.empty();
    }
    if (presented.startWith(content)) {
      return Optional.of(Deviation.APPENDED);
    }
    return Optional.of(content.startWith(presented) ? Deviation.CUT_OFF : Deviation.ALTERED);
  }
}
