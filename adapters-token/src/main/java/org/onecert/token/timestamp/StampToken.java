package org.onecert.token.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;

/// A time stamp token (RFC 3161, 2.4.2), read but not yet trusted.
///
/// @param token with one signer
record StampToken(TimeStampToken token) {

  /// Hashes that may be stamped and signed (L-3).
  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256,
          NISTObjectIdentifiers.id_sha384,
          NISTObjectIdentifiers.id_sha512,
          GMObjectIdentifiers.sm3);

  /// How a signature over one of them may be named: RSA by its key alone too (RFC 3370, 3.2).
  private static final Set<ASN1ObjectIdentifier> SIGNATURES =
      Set.of(
          PKCSObjectIdentifiers.rsaEncryption,
          PKCSObjectIdentifiers.sha256WithRSAEncryption,
          PKCSObjectIdentifiers.sha384WithRSAEncryption,
          PKCSObjectIdentifiers.sha512WithRSAEncryption,
          X9ObjectIdentifiers.ecdsa_with_SHA256,
          X9ObjectIdentifiers.ecdsa_with_SHA384,
          X9ObjectIdentifiers.ecdsa_with_SHA512,
          GMObjectIdentifiers.sm2sign_with_sm3);

  /// Empty if it is none; Bouncy Castle says that by many exceptions.
  static Optional<StampToken> parse(Octets der) {
    try {
      var content = ContentInfo.getInstance(der.toArray());
      return Optional.of(new StampToken(new TimeStampToken(content)));
    } catch (TSPException | IOException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  /// When it was made (genTime).
  Instant at() {
    return token.getTimeStampInfo().getGenTime().toInstant();
  }

  /// The certificate of whoever signed it, DER, if the token brings it. What it brings besides is
  /// read with it, and not before: Bouncy Castle says by many exceptions that this is malformed.
  Optional<Octets> signer() {
    try {
      var holders = token.getCertificates().getMatches(null).stream();
      Optional<X509CertificateHolder> own = holders.filter(token.getSID()::match).findFirst();
      return own.isPresent() ? Optional.of(Octets.of(own.get().getEncoded())) : Optional.empty();
    } catch (IOException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  /// Whether it is about these octets.
  boolean isOver(Octets octets) {
    var info = token.getTimeStampInfo();
    return DIGESTS.contains(info.getMessageImprintAlgOID())
        && MessageDigest.isEqual(
            digest(info.getMessageImprintAlgOID(), octets), info.getMessageImprintDigest());
  }

  private static byte[] digest(ASN1ObjectIdentifier algorithm, Octets octets) {
    try {
      return MessageDigest.getInstance(algorithm.getId(), BouncyCastle.PROVIDER)
          .digest(octets.toArray());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("No provider has " + algorithm, broken);
    }
  }

  /// Whether it is signed by this certificate, which it names (RFC 5816), which is for time stamps
  /// alone (RFC 3161, 2.3), and which was valid when it was made.
  boolean isSignedBy(X509Certificate authority) {
    try {
      token.validate(
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(BouncyCastle.PROVIDER)
              .build(authority));
      return DIGESTS.contains(new ASN1ObjectIdentifier(signature().getDigestAlgOID()))
          && SIGNATURES.contains(new ASN1ObjectIdentifier(signature().getEncryptionAlgOID()));
    } catch (TSPException | OperatorCreationException | RuntimeException another) {
      return false;
    }
  }

  private SignerInformation signature() {
    return token.toCMSSignedData().getSignerInfos().iterator().next();
  }
}
