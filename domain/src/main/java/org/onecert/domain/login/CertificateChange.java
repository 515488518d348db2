package org.onecert.domain.login;

import java.util.List;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Differences;
import org.onecert.domain.history.Trait;

/// A certificate as it is recorded and as it proved itself now, side by side (figure 7, C-2).
public record CertificateChange(CertificateFacts recorded, CertificateFacts presented) {

  /// The fields of figure 7 that differ, which the page marks.
  public List<Trait> changed() {
    return Differences.between(recorded, presented).stream().map(Change::trait).toList();
  }
}
