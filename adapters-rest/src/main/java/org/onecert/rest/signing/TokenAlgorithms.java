package org.onecert.rest.signing;

import org.onecert.domain.Octets;

/// How a token has to sign, told by the kind of key in its certificate. A hint for clients: what
/// counts is decided where signatures are verified.
final class TokenAlgorithms {

  /// AlgorithmIdentifier of an RSA key (RFC 8017, A.1), DER.
  private static final String RSA = "300d06092a864886f70d0101010500";

  /// AlgorithmIdentifier of an SM2 key: an elliptic curve key on 1.2.156.10197.1.301 (GM/T 0015).
  private static final String SM2 = "301306072a8648ce3d020106082a811ccf5501822d";

  private TokenAlgorithms() {}

  /// @param certificate that passed its checks, DER
  static String of(Octets certificate) {
    String der = certificate.toHex();
    if (der.contains(RSA)) {
      return "SHA256withRSA";
    }
    return der.contains(SM2) ? "SM3withSM2" : "SHA256withECDSA";
  }
}
