package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;

/// What holds of the items that deputies were granted, whoever keeps them.
public abstract class GrantedItemsContract {

  private static final Grant PERMIT = Grant.of(new BusinessItemCode("construction-permit"));
  private static final Grant SITE =
      new Grant(new BusinessItemCode("civilised-site"), Optional.of(LocalDate.parse("2027-03-31")));

  private final Ports ports;

  protected GrantedItemsContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  @DisplayName("D-2 are none at first")
  void are_none_at_first() {
    assertThat(of(deputy())).isEmpty();
  }

  @Test
  void are_those_that_were_granted_to_this_deputy_for_good_or_to_a_last_day() {
    CertificateId deputy = deputy();
    CertificateId other = deputy();
    ports.grant(deputy, PERMIT);
    ports.grant(deputy, SITE);
    ports.grant(other, SITE);

    assertThat(of(deputy)).isEqualTo(Set.of(PERMIT, SITE));
    assertThat(of(other)).isEqualTo(Set.of(SITE));
  }

  @Test
  @DisplayName("G-1 are what was put last, and nothing else")
  void are_what_was_put_last_and_nothing_else() {
    Newcomer settled = ports.settled();
    CertificateId deputy = ports.deputy(settled, "209").id();
    CertificateId other = ports.deputy(settled, "309").id();
    ports.grant(other, PERMIT);

    put(settled, deputy, PERMIT, SITE);
    assertThat(of(deputy)).isEqualTo(Set.of(PERMIT, SITE));
    put(settled, deputy, Grant.of(SITE.item()));
    assertThat(of(deputy)).isEqualTo(Set.of(Grant.of(SITE.item())));
    put(settled, deputy);
    assertThat(of(deputy)).isEmpty();
    assertThat(of(other)).isEqualTo(Set.of(PERMIT));
  }

  private void put(Newcomer settled, CertificateId deputy, Grant... grants) {
    Grants all = new Grants(Set.of(grants));
    ports.run(() -> ports.granted().put(settled.id(), deputy, all, Samples.NOW));
  }

  @Test
  @DisplayName("M-3 are all gone once they are revoked, and nobody else's are")
  void are_all_gone_once_they_are_revoked() {
    CertificateId deputy = deputy();
    CertificateId other = deputy();
    ports.grant(deputy, PERMIT);
    ports.grant(deputy, SITE);
    ports.grant(other, PERMIT);

    ports.run(() -> ports.granted().revoke(deputy));
    ports.run(() -> ports.granted().revoke(deputy));
    assertThat(of(deputy)).isEmpty();
    assertThat(of(other)).isEqualTo(Set.of(PERMIT));

    ports.grant(deputy, SITE);
    assertThat(of(deputy)).isEqualTo(Set.of(SITE));
  }

  @Test
  void stay_when_the_transaction_that_revoked_them_fails() {
    CertificateId deputy = deputy();
    ports.grant(deputy, PERMIT);

    assertThatThrownBy(
            () -> ports.run(() -> ports.transactions().inTransaction(() -> failing(deputy))))
        .hasStackTraceContaining("broken on purpose");
    assertThat(of(deputy)).isEqualTo(Set.of(PERMIT));
  }

  private Uni<Void> failing(CertificateId deputy) {
    return ports
        .granted()
        .revoke(deputy)
        .invoke(() -> {
          throw new IllegalStateException("broken on purpose");
        });
  }

  private CertificateId deputy() {
    return ports.deputy(ports.settled(), "209").id();
  }

  private Set<Grant> of(CertificateId deputy) {
    return ports.run(() -> ports.granted().of(deputy)).all();
  }
}
