package org.onecert.bootstrap.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.TimeStampJudge;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.SignaturesCheck;
import org.onecert.bootstrap.configuration.SignaturesConfiguration;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.token.OffEventLoop;
import org.onecert.token.Surroundings;
import org.onecert.token.lasting.FormEvidence;
import org.onecert.token.lasting.FormProving;
import org.onecert.token.lasting.LastingSigner;
import org.onecert.token.lasting.Shortfall;
import org.onecert.token.lasting.SignatureStamping;
import org.onecert.token.lasting.WhenUnavailable;
import org.onecert.token.pdf.PadesSigner;
import org.onecert.token.pdf.Sm2Encoding;
import org.onecert.token.revocation.AllowedAddresses;
import org.onecert.token.revocation.AuthorityServers;
import org.onecert.token.revocation.FetchLimits;
import org.onecert.token.timestamp.Rfc3161TimeStampJudge;
import org.onecert.token.timestamp.TimeStampCheck;
import org.onecert.token.timestamp.TimeStampTerms;
import org.onecert.token.timestamp.TimeStamps;
import org.onecert.token.x509.CertificatePaths;

/// Signatures in forms: how they are written, and how long they can be verified.
@Singleton
class LastingWiring {

  private final SignaturesConfiguration configuration;
  private final OffEventLoop offEventLoop;

  LastingWiring(OneCertConfiguration configuration, OffEventLoop offEventLoop) {
    this.configuration = configuration.signatures();
    this.offEventLoop = offEventLoop;
  }

  @Produces
  @Singleton
  PdfSigner pdfSigner(SignatureStamping stamping, FormProving proving) {
    return new LastingSigner(new PadesSigner(offEventLoop, sm2()), stamping, proving, offEventLoop);
  }

  private Sm2Encoding sm2() {
    return switch (configuration.sm2()) {
      case CADES -> Sm2Encoding.CADES;
      case GBT_35275 -> Sm2Encoding.GBT_35275;
      case GM_SEAL -> Sm2Encoding.GM_SEAL;
    };
  }

  /// They are counted from nothing on: what appears with the first of them is no growth to whoever
  /// watches.
  @Produces
  @Singleton
  Shortfall shortfall(MeterRegistry registry) {
    counter(registry, SigningRefusal.TIME_STAMP_UNAVAILABLE);
    counter(registry, SigningRefusal.VALIDATION_DATA_UNAVAILABLE);
    return new Shortfall(
        policy(),
        configuration.timeStamps().patience(),
        refusal -> counter(registry, refusal).increment());
  }

  private WhenUnavailable policy() {
    return switch (configuration.whenUnavailable()) {
      case REFUSE -> WhenUnavailable.REFUSE;
      case LOWER -> WhenUnavailable.LOWER;
    };
  }

  private static Counter counter(MeterRegistry registry, SigningRefusal refusal) {
    return registry.counter("onecert.signatures.shortfalls", "of", refusal.code());
  }

  @Produces
  @Singleton
  TimeStampCheck timeStampCheck(Trusts trusts) {
    return new TimeStampCheck(new CertificatePaths(trusts.timeStamps()));
  }

  @Produces
  @Singleton
  TimeStampJudge timeStampJudge(TimeStampCheck check) {
    return new Rfc3161TimeStampJudge(check, offEventLoop);
  }

  @Produces
  @Singleton
  TimeStamps.Judgement timeStampJudgement(TimeStampCheck check, RevocationChecks revocation) {
    return new TimeStamps.Judgement(check, revocation.timeStamps());
  }

  @Produces
  @Singleton
  SignatureStamping stamping(
      Vertx vertx, TimeStamps.Judgement judgement, Surroundings surroundings, Shortfall shortfall) {
    return switch (configuration.level()) {
      case B_B -> SignatureStamping.NONE;
      case B_T, B_LT ->
          SignatureStamping.by(
              new TimeStamps(servers(vertx), terms(), judgement, surroundings), shortfall);
    };
  }

  @Produces
  @Singleton
  FormProving proving(FormEvidence.Sources sources, InstantSource clock, Shortfall shortfall) {
    return switch (configuration.level()) {
      case B_B, B_T -> FormProving.NONE;
      case B_LT -> FormProving.by(new FormEvidence(sources, offEventLoop, clock), shortfall);
    };
  }

  private TimeStampTerms terms() {
    SignaturesConfiguration.TimeStamps stamps = configuration.timeStamps();
    return new TimeStampTerms(
        SignaturesCheck.needed("onecert.signatures.time-stamps.address", stamps.address()),
        stamps.policy());
  }

  /// The authority is the operator's own choice: nothing else of what it says is gone after.
  private AuthorityServers servers(Vertx vertx) {
    var patience = configuration.timeStamps().patience();
    return new AuthorityServers(
        vertx, new AllowedAddresses(List.of()), new FetchLimits(patience, patience, patience, 1));
  }
}
