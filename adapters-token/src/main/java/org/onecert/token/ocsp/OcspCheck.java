package org.onecert.token.ocsp;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.x509.CertificatePath;

/// Whether an answer can be believed (RFC 6960, 3.2), in this order: it is a successful basic
/// answer; to this question; its signer may answer for the issuer; it is about this certificate;
/// and it is fresh.
///
/// @param nonceRequired whether answers made for many are refused
/// @param oldest how long after it was made an answer is fresh that does not say until when it is
public record OcspCheck(boolean nonceRequired, Duration oldest) {

  /// How far the responder's clock may be ahead of ours.
  private static final Duration SKEW = Duration.ofMinutes(5);

  /// Bouncy Castle tells malformed input by many exceptions, and some parts it reads late.
  ///
  /// @param path of the certificate in question
  /// @param answer DER
  /// @throws OcspRefused if it cannot be believed
  public OcspAnswer check(CertificatePath path, OcspQuestion question, byte[] answer, Instant now) {
    try {
      return believed(path, question, basic(answer), now);
    } catch (OcspRefused refused) {
      throw refused;
    } catch (IOException | OCSPException | RuntimeException malformed) {
      throw new OcspRefused("it is no basic OCSP answer");
    }
  }

  private OcspAnswer believed(
      CertificatePath path, OcspQuestion question, BasicOCSPResp basic, Instant now) {
    OcspRefused.unless(
        question.isAnsweredBy(basic, nonceRequired), "it has not the nonce of the question");
    OcspResponder responder = OcspResponder.of(basic, path, now);
    SingleResp about = about(question, basic);
    checkFresh(about, now);
    return new OcspAnswer(
        status(about.getCertStatus()), instant(about.getNextUpdate()), responder.toBeAsked());
  }

  private static BasicOCSPResp basic(byte[] answer) throws IOException, OCSPException {
    OCSPResp response = new OCSPResp(answer);
    OcspRefused.unless(
        response.getStatus() == OCSPResp.SUCCESSFUL,
        "the responder answers with status " + response.getStatus());
    return (BasicOCSPResp) response.getResponseObject();
  }

  private static SingleResp about(OcspQuestion question, BasicOCSPResp basic) {
    return Arrays.stream(basic.getResponses())
        .filter(one -> question.names(one.getCertID()))
        .findFirst()
        .orElseThrow(() -> new OcspRefused("it is about another certificate"));
  }

  private void checkFresh(SingleResp about, Instant now) {
    Instant from = about.getThisUpdate().toInstant();
    Instant until = instant(about.getNextUpdate()).orElse(from.plus(oldest));
    OcspRefused.unless(!from.isAfter(now.plus(SKEW)), "it was made in the future");
    OcspRefused.unless(now.isBefore(until), "it is too old");
  }

  /// Bouncy Castle has null for good.
  private static Revocation status(@Nullable CertificateStatus status) {
    if (Objects.equals(status, CertificateStatus.GOOD)) {
      return new NotRevoked();
    }
    return status instanceof RevokedStatus revoked
        ? revoked(revoked)
        : new Unknown("the responder does not know the certificate");
  }

  /// One that was taken off a list is no more revoked (RFC 5280, 5.3.1).
  private static Revocation revoked(RevokedStatus status) {
    return status.hasRevocationReason() && status.getRevocationReason() == CRLReason.removeFromCRL
        ? new NotRevoked()
        : new Revoked(status.getRevocationTime().toInstant());
  }

  private static Optional<Instant> instant(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }
}
