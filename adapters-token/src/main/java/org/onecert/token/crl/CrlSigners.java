package org.onecert.token.crl;

import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.PathFinder;

/// Who signed a list, and whether he may (RFC 5280, 6.3.3, f and g): the issuer of the certificate
/// in question himself, or somebody of the list's issuer's name whose path leads to the same
/// anchor, may sign lists and is not revoked.
final class CrlSigners {

  /// RFC 5280, 4.2.1.3.
  private static final int CRL_SIGN = 6;

  private final PathFinder finder;
  private final Set<X509Certificate> asked = new HashSet<>();

  CrlSigners(PathFinder finder) {
    this.finder = finder;
  }

  boolean vouchFor(Crl list, CertificatePath path, CrlCheck check) {
    return signed(path.issuer(), list)
        || of(list).anyMatch(signer -> isTrusted(signer, path, check));
  }

  /// Everybody known who signed a list.
  Stream<X509Certificate> of(Crl list) {
    return finder.known().stream().filter(signer -> signed(signer, list));
  }

  /// Whether the differences are signed by one who signed the complete list (6.3.3, c and h).
  boolean agreeOn(Crl list, Crl delta) {
    return finder.known().stream().anyMatch(one -> signed(one, list) && signed(one, delta));
  }

  private static boolean signed(X509Certificate signer, Crl list) {
    return Names.subject(signer).equals(list.header().issuer())
        && maySignLists(signer)
        && list.isSignedBy(signer.getPublicKey());
  }

  private static boolean maySignLists(X509Certificate signer) {
    boolean[] usage = signer.getKeyUsage();
    return usage == null || usage[CRL_SIGN];
  }

  /// A signer whose own revocation is in the list that he signs is asked once: the list then must
  /// not have him.
  private boolean isTrusted(X509Certificate signer, CertificatePath path, CrlCheck check) {
    return !asked.add(signer)
        || finder
            .find(signer, check.now())
            .filter(own -> own.anchor().equals(path.anchor()))
            .filter(own -> isUnrevoked(own, check))
            .isPresent();
  }

  private static boolean isUnrevoked(CertificatePath path, CrlCheck check) {
    return path.belowAnchor().allMatch(below -> check.of(below) instanceof NotRevoked);
  }
}
