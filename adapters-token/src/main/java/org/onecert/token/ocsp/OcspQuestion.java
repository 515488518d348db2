package org.onecert.token.ocsp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;
import org.onecert.token.x509.CertificatePath;

/// A question about one certificate (RFC 6960, 4.1), with a nonce of 32 octets (RFC 9654).
///
/// The certificate is named by SHA-1 hashes of its issuer, as every responder understands (RFC
/// 5019, 2.1.1). Nothing is signed or authenticated by them.
///
/// @param id what names the certificate
public record OcspQuestion(CertificateID id, Octets nonce) {

  private static final int NONCE = 32;
  private static final DigestCalculatorProvider DIGESTS = digests();

  public static OcspQuestion about(CertificatePath path, SecureRandom random) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    return new OcspQuestion(id(path), Octets.of(nonce));
  }

  /// The request in DER.
  public byte[] encoded() {
    try {
      var octets = new DEROctetString(nonce.toArray());
      var extension =
          new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, octets.getEncoded());
      return new OCSPReqBuilder()
          .addRequest(id)
          .setRequestExtensions(new Extensions(extension))
          .build()
          .getEncoded();
    } catch (IOException | OCSPException broken) {
      throw new IllegalStateException("A question cannot be encoded", broken);
    }
  }

  /// Whether an answer was made for this question; one that does not say so was made for many.
  boolean isAnsweredBy(BasicOCSPResp answer, boolean nonceRequired) {
    Extension found = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    return found == null ? !nonceRequired : Arrays.equals(octets(found), nonce.toArray());
  }

  boolean names(CertificateID other) {
    return id.getSerialNumber().equals(other.getSerialNumber())
        && id.getHashAlgOID().equals(other.getHashAlgOID())
        && Arrays.equals(id.getIssuerNameHash(), other.getIssuerNameHash())
        && Arrays.equals(id.getIssuerKeyHash(), other.getIssuerKeyHash());
  }

  private static byte[] octets(Extension nonce) {
    return ASN1OctetString.getInstance(nonce.getParsedValue()).getOctets();
  }

  private static CertificateID id(CertificatePath path) {
    try {
      var sha1 = DIGESTS.get(CertificateID.HASH_SHA1);
      BigInteger serial = path.holder().getSerialNumber();
      return new CertificateID(sha1, new JcaX509CertificateHolder(path.issuer()), serial);
    } catch (GeneralSecurityException | OperatorCreationException | OCSPException broken) {
      throw new IllegalStateException("A certificate cannot be named", broken);
    }
  }

  private static DigestCalculatorProvider digests() {
    try {
      return new JcaDigestCalculatorProviderBuilder().setProvider(BouncyCastle.PROVIDER).build();
    } catch (OperatorCreationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
