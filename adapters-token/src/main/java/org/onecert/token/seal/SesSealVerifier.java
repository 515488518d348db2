package org.onecert.token.seal;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import org.onecert.application.Outcomes;
import org.onecert.application.port.SealVerifier;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.signing.Seal;
import org.onecert.token.OffEventLoop;
import org.onecert.token.x509.CertificateParser;
import org.onecert.token.x509.CertificatePath;

/// Verifies seal data (SES; A-3) of every version in the order of GM/T 0031, 6.1.2: a) format, b)
/// the maker's signature, c) the maker's certificate: path, validity, use, d) the seal's own
/// validity; then that the certificate which wants to use the seal is in its list. Whether the
/// maker was revoked, a part of c), is asked last: only a seal that is whole makes the server ask.
public final class SesSealVerifier implements SealVerifier {

  private final SealMakers makers;
  private final OffEventLoop offEventLoop;
  private final InstantSource clock;

  public SesSealVerifier(SealMakers makers, OffEventLoop offEventLoop, InstantSource clock) {
    this.makers = makers;
    this.offEventLoop = offEventLoop;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Seal>> verify(Octets sealData, GenuineCertificate certificate) {
    return offEventLoop
        .run(() -> verify(sealData, certificate.encoded(), clock.instant()))
        .chain(Outcomes.ifAccepted(this::unrevoked));
  }

  private Uni<Outcome<Seal>> unrevoked(MadeSeal seal) {
    return makers.objection(seal.maker()).map(objection -> Outcome.unless(objection, seal.seal()));
  }

  private Outcome<MadeSeal> verify(Octets sealData, Octets certificate, Instant now) {
    return format(sealData)
        .then(SesSealVerifier::signature)
        .then(seal -> made(seal, certificate, now));
  }

  private Outcome<MadeSeal> made(ElectronicSeal seal, Octets certificate, Instant now) {
    return makers
        .path(seal.signInfo().maker(), now)
        .then(maker ->
            validity(seal.info(), now)
                .then(info -> user(info, certificate))
                .map(used -> new MadeSeal(used, maker)));
  }

  private static Outcome<ElectronicSeal> format(Octets sealData) {
    return sealData.size() == 0
        ? Outcome.refused(SealRefusal.SEAL_MISSING)
        : Outcome.of(SealParser.parse(sealData), SealRefusal.SEAL_MALFORMED);
  }

  private static Outcome<ElectronicSeal> signature(ElectronicSeal seal) {
    return called(SealRefusal.SEAL_MALFORMED, CertificateParser.parse(seal.signInfo().maker()))
        .then(maker -> MakerSignature.check(seal, maker));
  }

  private static Outcome<SealInfo> validity(SealInfo info, Instant now) {
    return info.seal().validity().includes(now)
        ? Outcome.accepted(info)
        : Outcome.refused(SealRefusal.SEAL_NOT_VALID_NOW);
  }

  private static Outcome<Seal> user(SealInfo info, Octets certificate) {
    return info.admits(certificate)
        ? Outcome.accepted(info.seal())
        : Outcome.refused(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);
  }

  /// The same outcome; what is wrong with the maker's certificate is wrong with the seal.
  private static <T> Outcome<T> called(SealRefusal refusal, Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T> accepted -> accepted;
      case Refused<T> _ -> Outcome.refused(refusal);
    };
  }

  /// A seal, and the path of who made it.
  private record MadeSeal(Seal seal, CertificatePath maker) {}
}
