package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// Sixty-four at once, on two nodes: one effect, and a clear answer for everybody.
@ExtendWith(SharedSite.class)
class CertificatesAtOnceIT {

  private static final int CROWD = 64;

  private final Site site;
  private final Records records;
  private final Firm firm;
  private TokenUser main;
  private TokenUser deputy;
  private CertificatesPage page;
  private String deputyId;

  CertificatesAtOnceIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
    this.firm = Firm.local(site, Algorithm.P256);
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    deputy = firm.deputy("201");
    page = new CertificatesPage(main);
    deputyId = page.id(Firm.imprint(deputy).uniqueId());
  }

  @Test
  @DisplayName("M-2, D-2: a certificate that is added and activates itself becomes one deputy")
  void becomes_one_deputy() {
    TokenUser newcomer = firm.token("301");
    TokenUser activating = firm.arrives(newcomer);
    Map<String, Object> mains = firm.deputyForm(main);
    Map<String, Object> own = firm.deputyForm(activating);
    List<Map<String, Object>> proofs =
        IntStream.range(0, CROWD / 2).mapToObj(_ -> proof(newcomer)).toList();

    List<Reply> replies =
        Crowd.of(
            CROWD,
            i ->
                i % 2 == 0
                    ? pageAt(i / 2).posts(proofs.get(i / 2), mains)
                    : activating.movedTo(site.api(i / 2 % 2)).activatesAsDeputy(own));

    assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> reply.status() != 201)
        .extracting(Reply::code)
        .isSubsetOf("certificate-active-already", "code-gone");
    assertThat(records.certificates(firm.enterprise().uscc())).isEqualTo(3);
  }

  private Map<String, Object> proof(TokenUser newcomer) {
    return newcomer.proof(main.challenge("add", main.session().at("/enterpriseId")));
  }

  @Test
  @DisplayName("M-3: a deputy is deregistered once")
  void a_deputy_is_deregistered_once() {
    List<Reply> replies = Crowd.of(CROWD, i -> pageAt(i).deregisters(deputyId));

    assertThat(replies).filteredOn(reply -> reply.status() == 204).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> reply.code().equals("certificate-deregistered-already"))
        .hasSize(CROWD - 1);
    assertThat(records.done("DEREGISTER", firm.enterprise().uscc())).isEqualTo(1);
  }

  @Test
  @DisplayName("M-4, L-2: one answer of a token enables a deputy once")
  void one_answer_enables_a_deputy_once() {
    page.deregisters(deputyId).expect(204);
    Map<String, Object> proof = deputy.proof(main.challenge("enable", deputyId));

    List<Reply> replies = Crowd.of(CROWD, i -> pageAt(i).enables(deputyId, proof));

    assertThat(replies).filteredOn(reply -> reply.status() == 204).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> reply.code().equals("challenge-gone"))
        .hasSize(CROWD - 1);
  }

  @Test
  @DisplayName("C-2: a change that is confirmed by many is recorded once")
  void a_change_is_recorded_once() {
    TokenUser updating = firm.arrives(firm.renewed(deputy));

    List<Reply> replies = Crowd.of(CROWD, i -> updating.movedTo(site.api(i % 2)).confirmsUpdate());

    assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> reply.code().equals("certificate-active-already"))
        .hasSize(CROWD - 1);
    assertThat(records.done("UPDATE_CERTIFICATE", firm.enterprise().uscc())).isEqualTo(1);
  }

  @Test
  @DisplayName("S-5: a repeated request with an idempotency key has one effect and one answer")
  void a_repeated_request_has_one_effect_and_one_answer() {
    TokenUser repeating = main.calling(main.api().with("Idempotency-Key", "once"));
    CertificatesPage same = new CertificatesPage(repeating);

    List<Integer> statuses =
        IntStream.range(0, 3).mapToObj(_ -> same.deregisters(deputyId).status()).toList();

    assertThat(statuses).containsOnly(204);
    assertThat(records.done("DEREGISTER", firm.enterprise().uscc())).isEqualTo(1);
  }

  private CertificatesPage pageAt(int number) {
    return new CertificatesPage(main.movedTo(site.api(number % 2)));
  }
}
