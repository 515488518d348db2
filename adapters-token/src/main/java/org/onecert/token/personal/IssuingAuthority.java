package org.onecert.token.personal;

import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;

/// The authority that the operator configured to issue personal certificates. Its key may be RSA,
/// P-256, P-384 or SM2, and decides how it signs.
///
/// @param chain its own certificate first, then those above it, DER
/// @param privateKey PKCS #8, DER; secret
public record IssuingAuthority(List<Octets> chain, Octets privateKey) {

  public IssuingAuthority {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("The issuer of personal certificates has no certificate");
    }
  }

  /// Itself, once it is clear that the key is that of the certificate.
  ///
  /// @throws IllegalStateException if it is not
  IssuingAuthority proven(SecureRandom random) {
    if (!PersonalKey.of(chain.getFirst(), privateKey).fits(random)) {
      throw new IllegalStateException(
          "The key of the issuer of personal certificates is not that of its certificate");
    }
    return this;
  }

  X509CertificateHolder certificate() {
    return new X509CertificateHolder(Certificate.getInstance(chain.getFirst().toArray()));
  }

  X500Name name() {
    return certificate().getSubject();
  }

  ContentSigner signer(SecureRandom random) {
    PersonalKey key = PersonalKey.of(chain.getFirst(), privateKey);
    try {
      return new JcaContentSignerBuilder(key.signature())
          .setProvider(BouncyCastle.PROVIDER)
          .setSecureRandom(random)
          .build(key.key());
    } catch (OperatorCreationException broken) {
      throw new IllegalStateException("The issuer of personal certificates cannot sign", broken);
    }
  }
}
