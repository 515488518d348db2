package org.onecert.bootstrap.failover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.AuthorisationPage.Pick;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.inbox.Inbox;

/// Those who log in, activate and authorise, without a pause, until they are told to stop.
final class Work {

  private static final Duration A_MOMENT = Duration.ofSeconds(3);
  private static final List<String> ITEMS = List.of("construction-permit", "green-construction");

  final Acknowledged logIns = new Acknowledged();
  final Acknowledged activations = new Acknowledged();
  final Acknowledged authorisations = new Acknowledged();
  final Insistence insistence = new Insistence();

  private final Site site;
  private final Api front;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> workers = new ArrayList<>();
  private final Queue<Firm> newcomers = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  /// @param front where all of them go
  Work(Site site, Api front) {
    this.site = site;
    this.front = front;
  }

  /// A firm whose main certificate logs in again and again.
  void logsIn(Firm firm) {
    TokenUser main = firm.settles().movedTo(front);
    work(() -> {
      insistence.logsIn(main);
      logIns.add(firm.enterprise().uscc());
    });
  }

  /// A firm that waits until somebody activates it.
  void waits(Firm firm) {
    newcomers.add(firm);
  }

  /// One more who activates those who wait.
  void activates() {
    work(() -> {
      Firm next = newcomers.remove();
      activate(next, next.token().movedTo(front));
      activations.add(next.enterprise().uscc());
    });
  }

  private void activate(Firm firm, TokenUser token) {
    TokenUser user = token.in(insistence.logsIn(token));
    String holder = firm.holder().mobile();
    String own = code(holder, user, one -> one.asksForMobileCode(holder));
    Map<String, Object> form = user.form(holder, own);
    String id = insistence.until(user, one -> one.opensActivation(form)).at("/id");
    seal(user, id);
    String representative = firm.enterprise().representative().mobile();
    String code = code(representative, user, one -> one.asksForRepresentativeCode(id));
    insistence.until(user, one -> one.signsAsRepresentative(id, code));
  }

  private void seal(TokenUser user, String id) {
    Reply prepared = insistence.until(user, one -> one.preparesSeal(id));
    String signature = user.token().sign(prepared.at("/toBeSigned"));
    insistence.until(user, one -> one.postsSeal(id, signature));
  }

  /// Asks until a code has come: a node that was killed had perhaps not sent it yet.
  private String code(String mobile, TokenUser user, Function<TokenUser, Reply> ask) {
    Optional<String> code = Optional.empty();
    while (code.isEmpty()) {
      insistence.untilSent(user, ask);
      code = comes(mobile);
    }
    return code.get();
  }

  private Optional<String> comes(String mobile) {
    long deadline = System.nanoTime() + A_MOMENT.toNanos();
    Inbox inbox = site.world().inbox();
    while (inbox.latestCode(mobile).isEmpty() && System.nanoTime() < deadline) {
      Insistence.pause();
    }
    return inbox.latestCode(mobile);
  }

  /// A firm whose main certificate grants its deputy one item, then another.
  void authorises(Firm firm) {
    TokenUser main = firm.settles();
    String deputy = new CertificatesPage(main).id(Firm.imprint(firm.deputy("201")).uniqueId());
    List<Pick> picks = ITEMS.stream().map(item -> AuthorisationPage.pick(deputy, item)).toList();
    work(() -> picks.forEach(pick -> authorise(main.movedTo(front), pick, firm)));
  }

  private void authorise(TokenUser main, Pick pick, Firm firm) {
    seal(main, insistence.until(main, one -> new AuthorisationPage(one).opens(pick)).at("/id"));
    authorisations.add(firm.enterprise().uscc());
  }

  private void work(Runnable once) {
    workers.add(
        threads.submit(() -> {
          while (!stopped) {
            once.run();
          }
        }));
  }

  /// Nobody has given up.
  ///
  /// @throws ExecutionException why somebody has
  void goesOn() throws ExecutionException, InterruptedException {
    for (Future<?> worker : workers) {
      if (worker.isDone()) {
        worker.get();
      }
    }
  }

  /// Waits until all have finished what they are at.
  void stop() throws ExecutionException, InterruptedException {
    stopped = true;
    for (Future<?> worker : workers) {
      worker.get();
    }
    threads.close();
  }
}
