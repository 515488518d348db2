package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.RevocationSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Utf8;

@DisplayName("L-3 Revocation")
class RevocationTest {

  private final Authority authority = Authority.p256();
  private final List<Octets> asked = new ArrayList<>();

  @Test
  void is_asked_for_with_certificate_and_issuer() {
    var token = authority.issue();

    assertThat(server(new NotRevoked()).isShown(token)).isInstanceOf(Accepted.class);
    assertThat(asked.getFirst()).isEqualTo(Server.certificate(token));
    assertThat(asked.getLast())
        .isEqualTo(EnterpriseReader.encoded(authority.intermediates().getFirst()));
  }

  @Test
  void keeps_the_certificate_out() {
    assertThat(server(new Revoked(Instant.now())).isShown(authority.issue()))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_REVOKED));
  }

  @Test
  @DisplayName("M-6: leaves it known whose token was shown")
  void leaves_it_known_whose_token_was_shown() {
    var token = authority.issue();

    assertThat(server(new Revoked(Instant.now())).verifies(token).holder())
        .hasValueSatisfying(
            facts -> assertThat(facts.uscc().value()).isEqualTo(token.imprint().uscc()));
  }

  @Test
  void is_asked_again_for_a_certificate_that_is_remembered() {
    var server = server(new NotRevoked());
    var token = authority.issue();
    server.isShown(token);
    server.isShown(token);
    assertThat(asked).hasSize(4);
  }

  @Test
  void is_nobodys_business_who_does_not_hold_the_key() {
    var outcome =
        server(new Revoked(Instant.now()))
            .isAnswered(Server.certificate(authority.issue()), Utf8.octets("no signature"));
    assertThat(outcome).isEqualTo(Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
    assertThat(asked).isEmpty();
  }

  @Test
  void that_was_not_checked_is_logged_with_the_serial_number_alone() {
    var token = authority.issue();
    List<String> lines = linesWhile(() -> Server.trusting(authority).isShown(token));

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst())
        .contains(token.serialNumber())
        .doesNotContain(token.imprint().enterpriseName(), token.imprint().uscc());
  }

  private Server server(Revocation answer) {
    RevocationSource source =
        (certificate, issuer) -> {
          asked.add(certificate);
          asked.add(issuer);
          return Uni.createFrom().item(answer);
        };
    return Server.at(InstantSource.system(), authority, source);
  }

  private static List<String> linesWhile(Runnable act) {
    var log = Logger.getLogger(X509TokenVerifier.class.getName());
    var lines = new Lines(new ArrayList<>());
    log.addHandler(lines);
    act.run();
    log.removeHandler(lines);
    return lines.lines;
  }

  private static final class Lines extends Handler {

    private final List<String> lines;

    Lines(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(new SimpleFormatter().formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
