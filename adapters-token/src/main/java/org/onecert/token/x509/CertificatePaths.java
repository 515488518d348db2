package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;

/// The checks of L-3 that ask who issued a certificate, for any kind of holder: enterprises and
/// makers of seals alike.
///
/// In this order, cheap before dear, and so that the user is told what helps most:
///
/// 1. it is one well-formed certificate;
/// 2. its key, and its issuer's signature, are of allowed algorithms;
/// 3. its use allows signing: so the encryption certificate is called that, even an expired one;
/// 4. a path leads to an anchor. It is sought at the moment of the certificate's validity that is
///    nearest to now, so that an expired certificate of a trusted authority is "expired" and one
///    that somebody made himself is "untrusted";
/// 5. keys and signatures of the path are of allowed algorithms;
/// 6. every certificate of the path is valid now.
///
/// Nothing that the certificate says of its holder is looked at before the first five hold.
public final class CertificatePaths {

  private static final CertificateRule KEY = new AllowedKey();
  private static final CertificateRule SIGNATURE = new AllowedSignature();
  private static final List<CertificateRule> OF_HOLDER = List.of(KEY, SIGNATURE, new MaySign());

  private final Trust trust;
  private final FoundPaths found = new FoundPaths();

  public CertificatePaths(Trust trust) {
    this.trust = trust;
  }

  /// Whether key and signature of a certificate are of allowed algorithms.
  public static boolean areAllowed(X509Certificate certificate) {
    return Stream.of(KEY, SIGNATURE).allMatch(rule -> rule.objection(certificate).isEmpty());
  }

  /// Whom it asks for paths.
  Trust trust() {
    return trust;
  }

  /// The path of a certificate in DER that passes every check.
  public Outcome<CertificatePath> lead(Octets der, Instant now) {
    Octets fingerprint = der.sha256();
    PathFinder finder = trust.finder();
    return found
        .recall(fingerprint, finder, now)
        .map(Outcome::accepted)
        .orElseGet(() -> found.keep(fingerprint, finder, anew(der, now)));
  }

  private Outcome<CertificatePath> anew(Octets der, Instant now) {
    return trace(der, now).then(path -> PathValidity.check(path, now));
  }

  /// The path of a certificate in DER that passes every check but the last: it may be valid no
  /// more, or not yet.
  Outcome<CertificatePath> trace(Octets der, Instant now) {
    return CertificateParser.parse(der)
        .then(holder -> Outcome.unless(objection(holder), holder))
        .then(holder -> path(holder, now))
        .then(path -> Outcome.unless(objection(path), path));
  }

  private Outcome<CertificatePath> path(X509Certificate holder, Instant now) {
    Instant moment = PathValidity.nearest(holder, now);
    return Outcome.of(
        trust.finder().find(holder, moment).filter(path -> PathValidity.issuersHold(path, moment)),
        CertificateRefusal.CERTIFICATE_UNTRUSTED);
  }

  private static Optional<CertificateRefusal> objection(X509Certificate holder) {
    return OF_HOLDER.stream()
        .map(rule -> rule.objection(holder))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The anchor's own signature proves nothing, so it is not looked at.
  private static Optional<CertificateRefusal> objection(CertificatePath path) {
    List<X509Certificate> all = path.certificates();
    var keys = all.stream().map(KEY::objection);
    var signatures = all.stream().limit(all.size() - 1L).map(SIGNATURE::objection);
    return Stream.concat(keys, signatures).flatMap(Optional::stream).findFirst();
  }
}
