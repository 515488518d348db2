package org.onecert.token.x509;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onecert.token.BouncyCastle;

/// L-3: finds the path from a certificate to a trust anchor (RFC 5280, 6.1): names, signatures,
/// constraints, and no critical extension that nobody understands.
///
/// Only configured authorities are on the way, so no client can make the search long; and where
/// these know each other in too many ways, it ends at a limit ([SearchLimit]). Each whole path is
/// validated by Bouncy Castle. Revocation is another matter ([X509TokenVerifier]).
public final class PathFinder {

  private static final int REHEARSALS = 64;

  private final TrustAnchors trust;
  private final Authorities authorities;

  public PathFinder(TrustAnchors trust) {
    this.trust = trust;
    this.authorities = new Authorities(trust);
    known().stream().limit(REHEARSALS).forEach(this::rehearse);
  }

  /// The first searches of a process take ten times as long as the others. They are for some of the
  /// authorities themselves, when the operator names them: so no client waits for that.
  private void rehearse(X509Certificate authority) {
    find(authority, authority.getNotBefore().toInstant());
  }

  /// The path as it held at a moment; empty if there is none.
  public Optional<CertificatePath> find(X509Certificate holder, Instant at) {
    return search(at).first(holder);
  }

  PathSearch search(Instant at) {
    return new PathSearch(authorities, issuer -> mayIssue(issuer, at), path -> isSound(path, at));
  }

  TrustAnchors trusted() {
    return trust;
  }

  /// Everybody whom the operator named.
  public List<X509Certificate> known() {
    return Stream.concat(trust.intermediates().stream(), trust.anchors().stream()).toList();
  }

  /// What Bouncy Castle would find out at last, and in every path again.
  private static boolean mayIssue(X509Certificate issuer, Instant at) {
    return issuer.getBasicConstraints() >= 0 && PathValidity.of(issuer).includes(at);
  }

  private boolean isSound(CertificatePath path, Instant at) {
    try {
      CertPathValidator.getInstance("PKIX", BouncyCastle.PROVIDER)
          .validate(belowAnchor(path), order(path.anchor(), at));
      return true;
    } catch (CertPathValidatorException unsound) {
      return false;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Paths cannot be validated", broken);
    }
  }

  /// An anchor's own path is itself.
  private static CertPath belowAnchor(CertificatePath path) throws GeneralSecurityException {
    List<X509Certificate> all = path.certificates();
    return CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER)
        .generateCertPath(all.subList(0, Math.max(1, all.size() - 1)));
  }

  private PKIXParameters order(X509Certificate anchor, Instant at) throws GeneralSecurityException {
    var order = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
    order.setDate(Date.from(at));
    order.setRevocationEnabled(false);
    trust.policies().applyTo(order);
    return order;
  }
}
