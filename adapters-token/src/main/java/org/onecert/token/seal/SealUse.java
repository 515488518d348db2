package org.onecert.token.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.token.x509.CertificateParser;

/// TBS_Sign: what an SM2 key signs when a seal is put under a document. It is laid out as the
/// version of the seal has it ([SealUseLayout]).
///
/// @param seal which is in it whole
/// @param at when the seal was used, as its user claims; whole seconds
/// @param named the certificate of the key, DER; only GM/T 0031-2014 has it in here
public record SealUse(
    ElectronicSeal seal, Instant at, SealedDocument document, Optional<Octets> named) {

  /// @param seal DER SESeal
  /// @param certificate of the key that will sign, DER
  /// @throws IllegalArgumentException if the seal is none
  public static SealUse of(Octets seal, Instant at, SealedDocument document, Octets certificate) {
    ElectronicSeal used =
        SealParser.parse(seal).orElseThrow(() -> new IllegalArgumentException("Not a seal"));
    return new SealUse(
        used,
        at.truncatedTo(ChronoUnit.SECONDS),
        document,
        Optional.of(certificate).filter(_ -> used.version().namesTheSigner()));
  }

  /// @throws IllegalArgumentException if these octets are anything else
  public static SealUse parse(Octets der) {
    SealUse use = Der.read(der, SealUseLayout::read, SealUse::structure);
    if (use.encoded().size() != der.size()) {
      throw new IllegalArgumentException("More than the use of a seal");
    }
    return use;
  }

  /// What is signed, DER.
  public Octets encoded() {
    return Der.of(structure());
  }

  ASN1Sequence structure() {
    return SealUseLayout.write(this);
  }

  /// Whether the seal is one of this certificate: it is in the seal's list, octet by octet or by
  /// its hash, and no other is named beside.
  ///
  /// @param certificate DER
  public boolean isBy(Octets certificate) {
    return seal.info().admits(certificate) && named.filter(it -> !it.equals(certificate)).isEmpty();
  }

  /// Whether the seal was valid when it was used.
  public boolean isTimely() {
    return seal.info().seal().validity().includes(at);
  }

  /// Whether the maker whose certificate the seal brings signed it. Whether he may make seals was
  /// looked at when it was used.
  public boolean isWhole() {
    return CertificateParser.parse(seal.signInfo().maker())
            .then(maker -> MakerSignature.check(seal, maker))
        instanceof Outcome.Accepted<ElectronicSeal>;
  }

  /// Whether a time stamp over the signature has a place beside it: GM/T 0031-2014 has none.
  public boolean takesTimeStamp() {
    return !seal.version().namesTheSigner();
  }
}
