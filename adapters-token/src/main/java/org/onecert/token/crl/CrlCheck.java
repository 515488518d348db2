package org.onecert.token.crl;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.onecert.domain.certificate.Revocation;
import org.onecert.token.x509.CertificatePath;

/// Whether a certificate is revoked, by the lists at hand and at one moment (RFC 5280, 6.3.3).
///
/// It is not revoked only if lists that are current, of its scope and rightly signed cover every
/// reason and none has it.
final class CrlCheck {

  private final List<Crl> complete;
  private final Deltas deltas;
  private final CrlSigners signers;
  private final Instant now;

  CrlCheck(List<Crl> lists, CrlSigners signers, Instant now) {
    this.complete = lists.stream().filter(list -> !list.isDelta()).toList();
    this.deltas = new Deltas(lists.stream().filter(Crl::isDelta).toList());
    this.signers = signers;
    this.now = now;
  }

  /// @param path of the certificate in question, to its anchor
  Revocation of(CertificatePath path) {
    return findings(path).conclusion();
  }

  /// @param path of the certificate in question, to its anchor
  Findings findings(CertificatePath path) {
    Findings findings = Findings.NONE;
    for (Point point : Point.of(path.holder())) {
      findings = look(point, path, findings);
    }
    return findings;
  }

  private Findings look(Point point, CertificatePath path, Findings before) {
    Findings findings = before;
    for (Crl list : complete) {
      Reasons reasons = point.reasons().and(list.header().scope().reasons());
      if (!findings.areComplete()
          && reasons.hasWhatIsMissingIn(findings.covered())
          && canBeReliedOn(list, point, path)) {
        findings = findings.with(reasons, revoked(list, path.holder()), list);
      }
    }
    return findings;
  }

  private boolean canBeReliedOn(Crl list, Point point, CertificatePath path) {
    boolean authority = path.holder().getBasicConstraints() >= 0;
    return list.header().isCurrent(now)
        && PointRules.match(point, list.header(), authority)
        && signers.vouchFor(list, path, this);
  }

  private Optional<Instant> revoked(Crl list, X509Certificate certificate) {
    X500Name issuer = Names.issuer(certificate);
    return deltas
        .to(list, now)
        .filter(delta -> signers.agreeOn(list, delta))
        .flatMap(delta -> delta.find(issuer, certificate.getSerialNumber()))
        .or(() -> list.find(issuer, certificate.getSerialNumber()))
        .filter(entry -> !entry.takenOff())
        .map(CrlEntry::since);
  }

  Instant now() {
    return now;
  }
}
