package org.onecert.bootstrap.wiring;

import static org.onecert.bootstrap.configuration.PersonalCheck.needed;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.operator.EnrolElsewhereService;
import org.onecert.application.operator.EnrolRepresentative;
import org.onecert.application.operator.EnrolRepresentativeService;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.PersonalCertificateIssuer;
import org.onecert.application.port.Transactions;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.PersonalConfiguration;
import org.onecert.bootstrap.configuration.PrivateKeyFile;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.domain.Octets;
import org.onecert.token.KeyedHash;
import org.onecert.token.Surroundings;
import org.onecert.token.personal.BouncyCastlePersonalCertificateIssuer;
import org.onecert.token.personal.IssuingAuthority;
import org.onecert.token.personal.PersonalTerms;

/// Who issues personal certificates: we do, if we host them.
@Singleton
class EnrolmentWiring {

  private static final String ISSUER_CHAIN = "onecert.personal.issuer-chain";
  private static final String ISSUER_KEY = "onecert.personal.issuer-key";

  private final PersonalConfiguration configuration;
  private final KeyedHash hash;
  private final Surroundings surroundings;

  EnrolmentWiring(OneCertConfiguration configuration, Secrets secrets, Surroundings surroundings) {
    this.configuration = configuration.personal();
    this.hash = new KeyedHash(secrets.digestKey());
    this.surroundings = surroundings;
  }

  @Produces
  @Singleton
  EnrolRepresentative enrolRepresentative(
      HostedKeys keys, Identifiers identifiers, Trail trail, Transactions transactions) {
    InstantSource clock = surroundings.clock();
    return switch (configuration.service()) {
      case HOSTED ->
          new EnrolRepresentativeService(issuer(), keys, identifiers, trail, transactions, clock);
      case CSC -> new EnrolElsewhereService(trail, clock);
    };
  }

  private PersonalCertificateIssuer issuer() {
    return new BouncyCastlePersonalCertificateIssuer(
        authority(), new PersonalTerms(configuration.validity(), hash), surroundings);
  }

  private IssuingAuthority authority() {
    Path chain = needed(ISSUER_CHAIN, configuration.issuerChain());
    Path key = needed(ISSUER_KEY, configuration.issuerKey());
    try {
      return new IssuingAuthority(certificates(chain), PrivateKeyFile.read(ISSUER_KEY, key));
    } catch (IllegalStateException unusable) {
      throw new WrongConfiguration(ISSUER_KEY, "names a file whose key cannot be used");
    }
  }

  private static List<Octets> certificates(Path chain) {
    return TrustFiles.atLeastOne(ISSUER_CHAIN, List.of(chain)).stream()
        .map(EnrolmentWiring::encoded)
        .toList();
  }

  private static Octets encoded(X509Certificate certificate) {
    try {
      return Octets.of(certificate.getEncoded());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
