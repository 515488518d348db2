package org.onecert.token.csc;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.token.csc.Vetted.Unusable;
import org.onecert.token.csc.Vetted.Usable;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.EncodedCertificate;
import org.onecert.token.x509.SigningAlgorithm;

/// Whether a credential can do what the legal representative's signature needs (S-3), and whether
/// its certificate is that person's: what the service says proves nothing.
final class CredentialVetting {

  private final CertificatePaths paths;
  private final InstantSource clock;

  CredentialVetting(CertificatePaths paths, InstantSource clock) {
    this.paths = paths;
    this.clock = clock;
  }

  /// @param name of the person whose it must be
  Vetted vet(CredentialInfo info, Line name) {
    return objection(info)
        .<Vetted>map(Unusable::new)
        .or(() -> info.certificate().map(certificate -> vet(info, certificate, name)))
        .orElseGet(() -> new Unusable("it has no certificate"));
  }

  /// The first thing that speaks against it before its certificate is looked at.
  private static Optional<String> objection(CredentialInfo info) {
    return Stream.of(
            unless(info.status().equals("enabled"), "its key is not enabled"),
            unless(info.certificateStatus().equals("valid"), "its certificate is not valid"),
            unless(info.mode().equals("explicit"), "it is not released by a code"),
            unless(info.code().isPresent(), "it asks for something else than one code"),
            unless(info.scal().equals("2"), "its codes are not bound to a hash (SCAL 2)"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> unless(boolean good, String objection) {
    return good ? Optional.empty() : Optional.of(objection);
  }

  private Vetted vet(CredentialInfo info, Octets certificate, Line name) {
    Instant now = clock.instant();
    return switch (paths.lead(certificate, now)) {
      case Accepted<CertificatePath>(var path) -> vet(info, path, name);
      case Refused<CertificatePath>(var refusal) -> new Unusable(refusal.code());
    };
  }

  private static Vetted vet(CredentialInfo info, CertificatePath path, Line name) {
    if (!names(path.holder()).equals(List.of(name.value()))) {
      return new Unusable("its certificate names somebody else");
    }
    return SigningAlgorithm.of(path.holder())
        .flatMap(key -> HashSigning.of(key, info.algorithms()))
        .<Vetted>map(_ -> usable(info, path))
        .orElseGet(() -> new Unusable("it signs no SHA-256 hash by RSA or on P-256"));
  }

  private static Vetted usable(CredentialInfo info, CertificatePath path) {
    List<Octets> chain = path.certificates().stream().map(EncodedCertificate::of).toList();
    return new Usable(
        new PersonalCredential(info.id(), chain), path.holder().getNotAfter().toInstant());
  }

  private static List<String> names(X509Certificate certificate) {
    X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return Stream.of(subject.getRDNs(BCStyle.CN))
        .map(name -> IETFUtils.valueToString(name.getFirst().getValue()))
        .toList();
  }
}
