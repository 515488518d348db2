package org.onecert.token.x509;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.token.BouncyCastle;

/// L-3: finds the path from a certificate to a trust anchor (RFC 5280, 6.1): names, signatures,
/// constraints, and no critical extension that nobody understands.
///
/// Only configured authorities are on the way, so no client can make the search long. Revocation is
/// another matter ([X509TokenVerifier]).
public final class PathFinder {

  /// Certificates, holder and anchor included.
  private static final int LONGEST = 6;

  private final TrustAnchors trust;
  private final Set<TrustAnchor> anchors;

  public PathFinder(TrustAnchors trust) {
    this.trust = trust;
    this.anchors =
        trust.anchors().stream()
            .map(anchor -> new TrustAnchor(anchor, null))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// The path as it held at a moment; empty if there is none.
  public Optional<CertificatePath> find(X509Certificate holder, Instant at) {
    try {
      var builder = CertPathBuilder.getInstance("PKIX", BouncyCastle.PROVIDER);
      var result = (PKIXCertPathBuilderResult) builder.build(order(holder, at));
      return Optional.of(path(result)).filter(PathFinder::isShort);
    } catch (CertPathBuilderException noPath) {
      return Optional.empty();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Paths cannot be built", broken);
    }
  }

  TrustAnchors trusted() {
    return trust;
  }

  /// Everybody whom the operator named.
  public List<X509Certificate> known() {
    return Stream.concat(trust.intermediates().stream(), trust.anchors().stream()).toList();
  }

  private PKIXBuilderParameters order(X509Certificate holder, Instant at)
      throws GeneralSecurityException {
    var order = new PKIXBuilderParameters(anchors, selecting(holder));
    order.addCertStore(knowing(holder));
    order.setDate(Date.from(at));
    order.setMaxPathLength(LONGEST - 2);
    order.setRevocationEnabled(false);
    trust.policies().applyTo(order);
    return order;
  }

  private static X509CertSelector selecting(X509Certificate holder) {
    var selector = new X509CertSelector();
    selector.setCertificate(holder);
    return selector;
  }

  private CertStore knowing(X509Certificate holder) throws GeneralSecurityException {
    List<X509Certificate> known = new ArrayList<>(trust.intermediates());
    known.add(holder);
    return CertStore.getInstance(
        "Collection", new CollectionCertStoreParameters(known), BouncyCastle.PROVIDER);
  }

  /// Bouncy Castle lets one more pass than was ordered.
  private static boolean isShort(CertificatePath path) {
    return path.certificates().size() <= LONGEST;
  }

  private static CertificatePath path(PKIXCertPathBuilderResult result) {
    List<X509Certificate> certificates = new ArrayList<>();
    result.getCertPath().getCertificates().forEach(one -> certificates.add((X509Certificate) one));
    X509Certificate anchor = result.getTrustAnchor().getTrustedCert();
    if (!certificates.contains(anchor)) {
      certificates.add(anchor);
    }
    return new CertificatePath(certificates);
  }
}
