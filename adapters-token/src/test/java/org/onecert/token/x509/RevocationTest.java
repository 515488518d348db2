package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Utf8;

@DisplayName("L-3 Revocation")
class RevocationTest {

  private final Authority authority = Authority.p256();
  private final List<CertificatePath> asked = new ArrayList<>();

  @Test
  void is_asked_for_with_the_whole_path() {
    var token = authority.issue();

    assertThat(unrevoked().isShown(token)).isInstanceOf(Accepted.class);
    assertThat(asked.getFirst().certificates())
        .containsExactly(
            token.signingCertificate(), authority.intermediates().getFirst(), authority.anchor());
  }

  @Test
  void keeps_the_certificate_out() {
    assertThat(revoked().isShown(authority.issue()))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_REVOKED));
  }

  @Test
  @DisplayName("M-6: leaves it known whose token was shown")
  void leaves_it_known_whose_token_was_shown() {
    var token = authority.issue();

    assertThat(revoked().verifies(token).holder())
        .hasValueSatisfying(
            facts -> assertThat(facts.uscc().value()).isEqualTo(token.imprint().uscc()));
  }

  @Test
  void is_asked_again_for_a_certificate_that_is_remembered() {
    var server = unrevoked();
    var token = authority.issue();
    server.isShown(token);
    server.isShown(token);
    assertThat(asked).hasSize(2);
  }

  @Test
  void is_nobodys_business_who_does_not_hold_the_key() {
    var outcome =
        revoked().isAnswered(Server.certificate(authority.issue()), Utf8.octets("no signature"));
    assertThat(outcome).isEqualTo(Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
    assertThat(asked).isEmpty();
  }

  private Server unrevoked() {
    return server(Optional.empty());
  }

  private Server revoked() {
    return server(Optional.of(CertificateRefusal.CERTIFICATE_REVOKED));
  }

  private Server server(Optional<CertificateRefusal> objection) {
    return Server.at(
        InstantSource.system(),
        authority,
        path -> {
          asked.add(path);
          return Uni.createFrom().item(objection);
        });
  }
}
