package org.onecert.token.x509;

import java.security.cert.PKIXParameters;
import java.util.Set;

/// The certificate policies that an operator asks for (RFC 5280, 6.1.1, c and e to g).
///
/// @param accepted object identifiers, dotted; none means any
/// @param required whether a path without a policy that is accepted is refused
/// @param mapped whether an authority may call a policy of another by a name of its own
/// @param any whether an authority may stand for every policy
public record CertificatePolicies(
    Set<String> accepted, boolean required, boolean mapped, boolean any) {

  /// No policy is asked for.
  public static final CertificatePolicies ANY =
      new CertificatePolicies(Set.of(), false, true, true);

  public CertificatePolicies {
    accepted = Set.copyOf(accepted);
  }

  /// Every path must have one of these.
  public static CertificatePolicies oneOf(Set<String> accepted) {
    return new CertificatePolicies(accepted, true, true, true);
  }

  void applyTo(PKIXParameters order) {
    order.setInitialPolicies(accepted);
    order.setExplicitPolicyRequired(required);
    order.setPolicyMappingInhibited(!mapped);
    order.setAnyPolicyInhibited(!any);
  }
}
