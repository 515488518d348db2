package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.List;

/// Whom the operator trusts: where paths end, and what they may lead through.
///
/// @param anchors end every path; without one nobody is trusted
/// @param intermediates the issuing authorities below them. A client cannot add to them
/// @param policies under which certificates have to be issued
public record TrustAnchors(
    List<X509Certificate> anchors,
    List<X509Certificate> intermediates,
    CertificatePolicies policies) {

  public TrustAnchors {
    anchors = List.copyOf(anchors);
    intermediates = List.copyOf(intermediates);
  }

  /// Whoever is under them, under whatever policy.
  public TrustAnchors(List<X509Certificate> anchors, List<X509Certificate> intermediates) {
    this(anchors, intermediates, CertificatePolicies.ANY);
  }
}
