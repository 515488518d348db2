package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.installation.Installation;
import org.onecert.fixtures.kannel.Kannel;
import org.onecert.fixtures.keys.Algorithm;

/// Text messages go through a real Kannel and a network behind it to the mobiles of the world.
class KannelIT {

  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private static Site site;
  private static Kannel kannel;

  @BeforeAll
  static void start(@TempDir Path folder) {
    assumeTrue(Kannel.isInstalled(), "skipped: there is no Kannel on this machine");
    site = Site.named("kannel");
    kannel = Kannel.start(folder, site.world().inbox()::receive);
    site.startNode(Installation.through(kannel));
  }

  @AfterAll
  static void stop() {
    if (Kannel.isInstalled()) {
      site.close();
      kannel.close();
    }
  }

  @Test
  @DisplayName("A-2, S-3: the codes that arrive activate, and each is told to have been delivered")
  void the_codes_that_arrive_activate() throws IOException {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser activating = firm.arrives(firm.token());
    String holders = firm.holderCode(activating);
    String id =
        activating
            .opensActivation(activating.form(firm.holder().mobile(), holders))
            .expect(201)
            .at("/id");
    activating.seals(id, activating.preparesSeal(id)).expect(200);

    Reply ticket = activating.asksForRepresentativeCode(id).expect(202);
    String representatives = firm.code(firm.enterprise().representative());
    assertThat(ticket.at("/message/delivery")).isEqualTo("under-way");
    awaitDelivery(activating, ticket.at("/message/id"));
    activating.signsAsRepresentative(id, representatives).expect(200);

    assertThat(site.api().get("/q/metrics").text())
        .contains("onecert_messages_learnt_seconds_count{delivery=\"delivered\"");
    assertThat(Files.readString(site.log()))
        .doesNotContain(holders, representatives, firm.holder().mobile(), Kannel.PASSWORD);
  }

  @Test
  @DisplayName("S-3: nobody but Kannel can report, for it alone was given the key")
  void nobody_but_kannel_can_report() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser activating = firm.arrives(firm.token());
    Reply ticket = activating.asksForMobileCode(firm.holder().mobile()).expect(202);
    String report =
        "/api/v1/messages/%s/report?key=%s&status=2&network=FAKE"
            .formatted(ticket.at("/message/id"), "00".repeat(32));

    assertThat(site.api().get(report).expect(404).code()).isEqualTo("message-unknown");
    awaitDelivery(activating, ticket.at("/message/id"));
  }

  private static void awaitDelivery(TokenUser user, String message) {
    long deadline = System.nanoTime() + A_WHILE.toNanos();
    String delivery = "";
    while (!delivery.equals("delivered") && System.nanoTime() < deadline) {
      LockSupport.parkNanos(A_MOMENT.toNanos());
      delivery = user.message(message).expect(200).at("/delivery");
    }
    assertThat(delivery).isEqualTo("delivered");
  }
}
