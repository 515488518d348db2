package org.onecert.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;

/// A step of a transaction that the database holds up, so that the server can be killed in the
/// middle of it: a trigger that sleeps.
///
/// @param name of the trigger and its function
/// @param trigger when it fires: `before insert on form`
record HeldStep(Records records, String name, String trigger) implements AutoCloseable {

  private static final boolean EVERY_STEP = Boolean.getBoolean("onecert.soak.every-step");

  private static final Set<Held> A_FEW =
      EnumSet.of(
          Held.KEEPING_THE_SIGNATURE,
          Held.COMPLETING_THE_UPGRADE,
          Held.NOTING_IT,
          Held.COMMITTING_THE_ENTERPRISE,
          Held.COMMITTING_THE_ITEMS,
          Held.COMMITTING_THE_SWAP);

  /// Of these steps the few that are worth it every time; all with
  /// `-Donecert.soak.every-step=true`.
  static Stream<Held> of(Held... all) {
    return Stream.of(all).filter(step -> EVERY_STEP || A_FEW.contains(step));
  }

  private static final String SLEEPERS =
      "select count(*) from pg_stat_activity where wait_event = 'PgSleep'";

  /// What a killed server had begun ends when the database finds that nobody listens.
  private static final String WORKING =
      "select count(*) from pg_stat_activity where backend_type = 'client backend'"
          + " and pid <> pg_backend_pid() and state <> 'idle'";

  /// Holds whoever takes the step for a while.
  static HeldStep hold(Records records, Held step) {
    String name = "hold_" + step.name().toLowerCase(Locale.ROOT);
    records.execute(
        """
        create function %1$s() returns trigger language plpgsql as $$
        begin
          perform pg_sleep(2);
          return coalesce(new, old);
        end $$;
        create %2$s execute function %1$s();
        """
            .formatted(name, step.trigger().formatted(name)));
    return new HeldStep(records, name, step.trigger());
  }

  /// Sends the request, waits until the database holds it up at a step, kills the server that was
  /// started last, and waits until the database has noticed.
  static void killWhile(Site site, Held step, Runnable request) {
    Records records = Records.of(site);
    try (HeldStep held = hold(records, step)) {
      CompletableFuture<Void> answer = CompletableFuture.runAsync(request);
      held.awaitSomebody();
      site.lastNode().kill();
      await().atMost(Duration.ofSeconds(10)).until(answer::isDone);
      assertThat(answer.exceptionNow()).isInstanceOf(UncheckedIOException.class);
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> records.number(WORKING) == 0);
  }

  /// Waits until somebody is held.
  void awaitSomebody() {
    await().atMost(Duration.ofSeconds(30)).until(() -> records.number(SLEEPERS) > 0);
  }

  /// Lets everybody pass, those who are held after their time.
  @Override
  public void close() {
    records.execute("drop function %s() cascade".formatted(name));
  }

  /// The steps between which a process can die while a form takes effect.
  enum Held {
    TRYING_THE_CODE("trigger %s before insert or update on one_time_code for each row"),
    KEEPING_THE_SIGNATURE("trigger %s before insert on released_signature for each row"),
    ENTERING_THE_ENTERPRISE("trigger %s before insert on enterprise for each row"),
    ENTERING_THE_CERTIFICATE("trigger %s before insert on certificate for each row"),
    TAKING_ITEMS_AWAY("trigger %s before delete on granted_item for each row"),
    GRANTING_ITEMS("trigger %s before insert on granted_item for each row"),
    KEEPING_THE_FORM("trigger %s before insert on form for each row"),
    NOTING_IT("trigger %s before insert on audit_entry for each row"),
    COMPLETING_THE_SESSION("trigger %s before insert or update on signing_session for each row"),
    SWAPPING("trigger %s before update on enterprise for each row"),
    TELLING_OTHERS("trigger %s before insert on change_event for each row"),
    COMPLETING_THE_UPGRADE("trigger %s before update on upgrade for each row"),
    ENDING_SESSIONS("trigger %s before update on session for each row"),
    TELLING_THE_HOLDERS("trigger %s before insert on notice for each row"),
    LOGGING_IN("trigger %s before insert on session for each row"),
    COMMITTING_THE_ENTERPRISE(
        "constraint trigger %s after insert on enterprise deferrable initially deferred"
            + " for each row"),
    COMMITTING_THE_SWAP(
        "constraint trigger %s after update on enterprise deferrable initially deferred"
            + " for each row"),
    COMMITTING_THE_ITEMS(
        "constraint trigger %s after insert on granted_item deferrable initially deferred"
            + " for each row");

    private final String trigger;

    Held(String trigger) {
      this.trigger = trigger;
    }

    String trigger() {
      return trigger;
    }
  }
}
