package org.onecert.token.crl;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.Trust;

/// Asks revocation lists about certificates.
public final class RevocationLists {

  private final Trust trust;

  /// @param trust in everybody who may have signed a list
  public RevocationLists(Trust trust) {
    this.trust = trust;
  }

  /// What the lists at hand say of a certificate. Where one of them cannot be read, nobody knows.
  ///
  /// @param path of the certificate, to its anchor
  public Revocation ask(CertificatePath path, List<Crl> lists, Instant now) {
    try {
      return new CrlCheck(lists, new CrlSigners(trust.finder()), now).of(path);
    } catch (CrlMalformed malformed) {
      return new Unknown(String.valueOf(malformed.getMessage()));
    }
  }

  /// The complete lists that show a certificate unrevoked by themselves, and who signed them; empty
  /// if none do, or differences that came since say otherwise.
  ///
  /// @param path of the certificate, to its anchor
  public Optional<Proof> proof(CertificatePath path, List<Crl> lists, Instant now) {
    try {
      CrlSigners signers = new CrlSigners(trust.finder());
      List<Crl> complete = lists.stream().filter(list -> !list.isDelta()).toList();
      Findings findings = new CrlCheck(complete, signers, now).findings(path);
      return findings.conclusion() instanceof NotRevoked
              && ask(path, lists, now) instanceof NotRevoked
          ? Optional.of(
              new Proof(findings.lists(), findings.lists().stream().flatMap(signers::of).toList()))
          : Optional.empty();
    } catch (CrlMalformed malformed) {
      return Optional.empty();
    }
  }

  /// What shows a certificate unrevoked.
  public record Proof(List<Crl> lists, List<X509Certificate> signers) {}

  /// Where lists about a certificate can be fetched, by its own account.
  public static List<String> addresses(X509Certificate certificate) {
    return Point.addresses(certificate);
  }
}
