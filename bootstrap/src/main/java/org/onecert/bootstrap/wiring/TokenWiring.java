package org.onecert.bootstrap.wiring;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.port.ChallengeNotary;
import org.onecert.application.port.FormPrinter;
import org.onecert.application.port.FormReader;
import org.onecert.application.port.SealVerifier;
import org.onecert.application.port.TokenVerifier;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.domain.Line;
import org.onecert.token.KeyedHash;
import org.onecert.token.OffEventLoop;
import org.onecert.token.Surroundings;
import org.onecert.token.challenge.HmacChallengeNotary;
import org.onecert.token.pdf.OpenPdfFormPrinter;
import org.onecert.token.pdf.OpenPdfFormReader;
import org.onecert.token.seal.SealMakers;
import org.onecert.token.seal.SesSealVerifier;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.CertificateProfile;
import org.onecert.token.x509.CertificateVetting;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.VettedCertificates;
import org.onecert.token.x509.X509TokenVerifier;

/// The token and its certificates: challenges, paths, seals, PDF.
@Singleton
class TokenWiring {

  private final OneCertConfiguration configuration;
  private final InstantSource clock;

  TokenWiring(OneCertConfiguration configuration, InstantSource clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  @Produces
  @Singleton
  OffEventLoop offEventLoop(Vertx vertx) {
    return new OffEventLoop(vertx);
  }

  @Produces
  @Singleton
  Surroundings surroundings(OffEventLoop offEventLoop, SecureRandom random) {
    return new Surroundings(offEventLoop, clock, random);
  }

  @Produces
  @Singleton
  ChallengeNotary challengeNotary(Secrets secrets) {
    return new HmacChallengeNotary(
        secrets.challengeKeys().stream().map(KeyedHash::new).toList(),
        configuration.origin().toString());
  }

  @Produces
  @Singleton
  VettedCertificates vettedCertificates(Trusts trusts) {
    var paths = new CertificatePaths(trusts.tokens());
    return new VettedCertificates(
        new CertificateVetting(paths, CertificateProfile.SHANGHAI),
        configuration.trust().pathsRememberedFor(),
        configuration.trust().pathsRemembered());
  }

  @Produces
  @Singleton
  Trusts trusts() {
    return new Trusts(
        new Trust(TrustFiles.tokens(configuration.trust())),
        new Trust(TrustFiles.sealMakers(configuration.trust())),
        new Trust(TrustFiles.personal(configuration.personal())),
        new Trust(TrustFiles.timeStamps(configuration.signatures())));
  }

  @Produces
  @Singleton
  TokenVerifier tokenVerifier(
      VettedCertificates certificates, RevocationChecks revocation, OffEventLoop offEventLoop) {
    return new X509TokenVerifier(certificates, revocation.tokens(), offEventLoop, clock);
  }

  @Produces
  @Singleton
  SealVerifier sealVerifier(Trusts trusts, RevocationChecks revocation, OffEventLoop offEventLoop) {
    var makers =
        new SealMakers(
            new CertificatePaths(trusts.sealMakers()),
            CertificateProfile.SHANGHAI,
            revocation.sealMakers());
    return new SesSealVerifier(makers, offEventLoop, clock);
  }

  @Produces
  @Singleton
  FormReader formReader(OffEventLoop offEventLoop) {
    return new OpenPdfFormReader(offEventLoop);
  }

  @Produces
  @Singleton
  FormPrinter formPrinter(OffEventLoop offEventLoop) {
    return new OpenPdfFormPrinter(new Line(configuration.authorityName()), offEventLoop);
  }
}
