package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.port.CodeDigests;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.PersonalCertificateIssuer;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.OneCertConfiguration.Personal;
import org.onecert.bootstrap.configuration.PrivateKeyFile;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.domain.Octets;
import org.onecert.token.KeyedHash;
import org.onecert.token.OffEventLoop;
import org.onecert.token.personal.BouncyCastlePersonalCertificateIssuer;
import org.onecert.token.personal.BouncyCastlePersonalCertificateIssuer.Surroundings;
import org.onecert.token.personal.HmacCodeDigests;
import org.onecert.token.personal.HostedPersonalSigning;
import org.onecert.token.personal.IssuingAuthority;
import org.onecert.token.personal.PersonalTerms;
import org.onecert.token.personal.SignatureCodes;
import org.onecert.token.personal.Vault;

/// The legal representatives' personal certificates, hosted by ourselves.
@Singleton
class PersonalWiring {

  private static final String ISSUER_CHAIN = "onecert.personal.issuer-chain";
  private static final String ISSUER_KEY = "onecert.personal.issuer-key";

  private final KeyedHash hash;

  PersonalWiring(Secrets secrets) {
    this.hash = new KeyedHash(secrets.dataKey());
  }

  @Produces
  @Singleton
  CodeDigests codeDigests() {
    return new HmacCodeDigests(hash);
  }

  @Produces
  @Singleton
  PersonalCertificateIssuer personalCertificateIssuer(
      OneCertConfiguration configuration,
      OffEventLoop offEventLoop,
      InstantSource clock,
      SecureRandom random) {
    return new BouncyCastlePersonalCertificateIssuer(
        authority(configuration.personal()),
        new PersonalTerms(configuration.personal().validity(), hash),
        new Surroundings(offEventLoop, clock, random));
  }

  @Produces
  @Singleton
  PersonalSigning personalSigning(
      Vault vault, Codes codes, CodeSending sending, ReleasedSignatures released) {
    return new HostedPersonalSigning(vault, new SignatureCodes(sending, codes), hash, released);
  }

  @Produces
  @Singleton
  Vault vault(HostedKeys keys, OffEventLoop offEventLoop, SecureRandom random) {
    return new Vault(keys, offEventLoop, random);
  }

  private static IssuingAuthority authority(Personal personal) {
    List<Octets> chain =
        TrustFiles.atLeastOne(ISSUER_CHAIN, List.of(personal.issuerChain())).stream()
            .map(PersonalWiring::encoded)
            .toList();
    try {
      return new IssuingAuthority(chain, PrivateKeyFile.read(ISSUER_KEY, personal.issuerKey()));
    } catch (IllegalStateException unusable) {
      throw new WrongConfiguration(ISSUER_KEY, "names a file whose key cannot be used");
    }
  }

  private static Octets encoded(X509Certificate certificate) {
    try {
      return Octets.of(certificate.getEncoded());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
