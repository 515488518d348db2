package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.Newcomer;
import org.onecert.application.port.SentMessagesContract;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;

@ExtendWith(OnPostgres.class)
class PostgresSentMessagesTest extends SentMessagesContract {

  private static final int AT_ONCE = 4;

  private final PostgresPorts ports;

  PostgresSentMessagesTest(Postgres postgres) {
    super(new PostgresPorts(postgres));
    this.ports = new PostgresPorts(postgres);
  }

  @Test
  void wait_for_nobody_within_a_scope_that_is_of_no_interest() {
    Asker asker =
        new Asker(
            new SessionId(UUID.randomUUID()),
            Newcomer.arrives().enterprise().uscc(),
            new ClientAddress("192.0.2.7"));
    var everybody = new Everybody();

    List<Integer> claimed = ports.runAtOnce(AT_ONCE, () -> claim(asker, everybody));

    assertThat(claimed).hasSize(AT_ONCE);
  }

  /// Claims a mobile of its own until everybody has.
  private Uni<Integer> claim(Asker asker, Everybody everybody) {
    Mobile mobile = new Mobile("139%08d".formatted(UUID.randomUUID().hashCode() & 0x3ffffff));
    var message =
        new TextMessage(new MessageId(UUID.randomUUID()), mobile, Wording.holderMobile("123456"));
    return ports
        .transactions()
        .inTransaction(() ->
            ports
                .messages()
                .claim(message, asker, Set.of(SendingScope.MOBILE), NOW)
                .call(everybody::comes)
                .replaceWith(1));
  }

  private static final class Everybody {

    private final CountDownLatch missing = new CountDownLatch(AT_ONCE);
    private final CompletableFuture<Void> here = new CompletableFuture<>();

    Uni<Void> comes() {
      Context own = Objects.requireNonNull(Vertx.currentContext());
      missing.countDown();
      if (missing.getCount() == 0) {
        here.complete(null);
      }
      return Uni.createFrom()
          .completionStage(here)
          .ifNoItem()
          .after(Duration.ofSeconds(20))
          .fail()
          .emitOn(work -> own.runOnContext(_ -> work.run()));
    }
  }
}
