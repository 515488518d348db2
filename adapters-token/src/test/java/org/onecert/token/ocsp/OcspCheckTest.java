package org.onecert.token.ocsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.keys.Credential;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Utf8;
import org.onecert.token.x509.CertificatePath;

@DisplayName("L-3 An OCSP answer")
class OcspCheckTest {

  private static final Duration OLDEST = Duration.ofMinutes(5);

  private final Authority authority = Authority.p256();
  private final VirtualToken token = authority.issue();
  private final CertificatePath path = path(token);
  private final OcspQuestion question = OcspQuestion.about(path, new SecureRandom());
  private final SketchedAnswer good = SketchedAnswer.of(the(Role.ISSUING), question);

  @Test
  void is_believed_if_the_issuer_signed_it_for_this_question() {
    assertThat(heard(good)).isInstanceOf(NotRevoked.class);
  }

  @Test
  @SuppressWarnings("JavaUtilDate") // Bouncy Castle wants it
  void tells_since_when_a_certificate_is_revoked() {
    Instant since = Instant.parse("2026-01-02T03:04:05Z");
    var revoked = new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
    assertThat(heard(good.saying(revoked))).isEqualTo(new Revoked(since));
  }

  @Test
  void that_does_not_know_the_certificate_is_no_yes() {
    assertThat(heard(good.saying(new UnknownStatus()))).isInstanceOf(Unknown.class);
  }

  @Test
  void is_not_believed_of_a_stranger_the_root_or_the_holder_himself() {
    for (Credential other : List.of(the(Role.SEAL_MAKER), the(Role.ROOT), token.keys().signing())) {
      assertRefused(good.by(other), "nobody signed it who may answer for the issuer");
    }
  }

  @Test
  void over_sha_1_is_not_believed() {
    assertRefused(good.over("SHA1withECDSA"), "nobody signed it");
  }

  @Test
  void to_another_question_is_not_believed() {
    assertRefused(
        good.repeating(Optional.of(Utf8.octets("another nonce of 32 octets......"))),
        "it has not the nonce of the question");
  }

  @Test
  void made_for_many_is_believed_unless_the_operator_forbids_it() {
    var forMany = good.repeating(Optional.empty());
    assertThat(heard(forMany)).isInstanceOf(NotRevoked.class);
    assertThatThrownBy(() -> check(true, forMany.to(question)))
        .isInstanceOf(OcspRefused.class)
        .hasMessageContaining("nonce");
  }

  @Test
  void about_another_certificate_is_not_believed() {
    OcspQuestion other = OcspQuestion.about(path(authority.issue()), new SecureRandom());
    assertThatThrownBy(() -> check(false, good.to(other)))
        .hasMessage("it is about another certificate");
  }

  @Test
  void is_believed_no_longer_than_it_says() {
    assertRefused(good.madeAt(Instant.now().minus(Duration.ofHours(1))), "it is too old");
  }

  @Test
  void that_does_not_say_how_long_it_is_good_is_believed_for_a_while() {
    assertThat(heard(good.endless())).isInstanceOf(NotRevoked.class);
    assertRefused(good.endless().madeAt(Instant.now().minus(OLDEST)), "it is too old");
  }

  @Test
  void of_tomorrow_is_not_believed() {
    assertRefused(good.madeAt(Instant.now().plus(Duration.ofDays(1))), "it was made in the future");
  }

  @Test
  void that_puts_off_is_none() throws Exception {
    byte[] later = new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
    assertThatThrownBy(() -> check(false, later)).hasMessage("the responder answers with status 3");
  }

  @Test
  void with_one_octet_altered_is_never_believed_to_say_good_of_another() {
    byte[] answer = good.to(question);
    for (int i = 0; i < answer.length; i++) {
      byte[] altered = answer.clone();
      altered[i] ^= 1;
      assertHarmless(altered);
    }
  }

  /// Either it is refused, or what was altered is not signed and means nothing.
  private void assertHarmless(byte[] altered) {
    try {
      assertThat(check(false, altered).revocation()).isInstanceOf(NotRevoked.class);
    } catch (OcspRefused refused) {
      assertThat(refused).hasMessageNotContaining("null");
    }
  }

  private void assertRefused(SketchedAnswer answer, String why) {
    assertThatThrownBy(() -> heard(answer))
        .isInstanceOf(OcspRefused.class)
        .hasMessageContaining(why);
  }

  private Revocation heard(SketchedAnswer answer) {
    return check(false, answer.to(question)).revocation();
  }

  private OcspAnswer check(boolean nonceRequired, byte[] answer) {
    return new OcspCheck(nonceRequired, OLDEST).check(path, question, answer, Instant.now());
  }

  private Credential the(Role role) {
    return authority.hierarchy().the(role);
  }

  private CertificatePath path(VirtualToken of) {
    return new CertificatePath(
        List.of(of.signingCertificate(), authority.intermediates().getFirst(), authority.anchor()));
  }
}
