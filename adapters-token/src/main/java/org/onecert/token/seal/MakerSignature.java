package org.onecert.token.seal;

import static org.bouncycastle.asn1.gm.GMObjectIdentifiers.sm2sign;
import static org.bouncycastle.asn1.gm.GMObjectIdentifiers.sm2sign_with_sm3;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.sha256WithRSAEncryption;
import static org.bouncycastle.asn1.x9.X9ObjectIdentifiers.ecdsa_with_SHA256;
import static org.bouncycastle.asn1.x9.X9ObjectIdentifiers.ecdsa_with_SHA384;

import java.security.cert.X509Certificate;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.token.x509.SigningAlgorithm;
import org.onecert.token.x509.TokenSignature;

/// Step b: the maker's signature over what the seal says, by the certificate that the seal brings.
final class MakerSignature {

  private MakerSignature() {}

  /// A maker whose key is not on the allow-list is untrusted, whatever he signed.
  static Outcome<ElectronicSeal> check(ElectronicSeal seal, X509Certificate maker) {
    return SigningAlgorithm.of(maker)
        .map(algorithm -> check(seal, maker, algorithm))
        .orElseGet(() -> Outcome.refused(SealRefusal.SEAL_MAKER_UNTRUSTED));
  }

  private static Outcome<ElectronicSeal> check(
      ElectronicSeal seal, X509Certificate maker, SigningAlgorithm algorithm) {
    return names(algorithm).contains(seal.signInfo().algorithm())
            && TokenSignature.holds(
                maker.getPublicKey(), seal.signed(), seal.signInfo().signature())
        ? Outcome.accepted(seal)
        : Outcome.refused(SealRefusal.SEAL_ALTERED);
  }

  /// How a seal may name the signature of a key. Some makers name SM2 alone, without its hash.
  private static Set<ASN1ObjectIdentifier> names(SigningAlgorithm algorithm) {
    return switch (algorithm) {
      case RSA -> Set.of(sha256WithRSAEncryption);
      case P256 -> Set.of(ecdsa_with_SHA256);
      case P384 -> Set.of(ecdsa_with_SHA384);
      case SM2 -> Set.of(sm2sign_with_sm3, sm2sign);
    };
  }
}
