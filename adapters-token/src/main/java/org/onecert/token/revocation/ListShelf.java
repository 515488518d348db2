package org.onecert.token.revocation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.token.OffEventLoop;
import org.onecert.token.Pace;
import org.onecert.token.crl.Crl;
import org.onecert.token.crl.CrlMalformed;
import org.onecert.token.crl.CrlParser;

/// The revocation lists at hand, by the address that they came from, and those that the operator
/// filed.
public final class ListShelf {

  private static final Logger LOG = System.getLogger(ListShelf.class.getName());
  private static final int MOST = 1000;

  private final AuthorityServers servers;
  private final ListsWanted wanted;
  private final OffEventLoop offEventLoop;
  private final InstantSource clock;
  private final Cache<URI, Kept<FetchedList>> fetched =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
  private volatile List<Crl> filed = List.of();

  public ListShelf(
      AuthorityServers servers,
      ListsWanted wanted,
      OffEventLoop offEventLoop,
      InstantSource clock) {
    this.servers = servers;
    this.wanted = wanted;
    this.offEventLoop = offEventLoop;
    this.clock = clock;
  }

  /// Those that the operator wants always and those at such addresses as he allowed. Waits for what
  /// is not at hand yet.
  Uni<ListsAtHand> atHand(List<String> addresses) {
    return awaited(asked(addresses)).map(this::withFiled).map(this::withDifferences);
  }

  /// The same where nobody has to wait; else empty.
  Optional<ListsAtHand> atOnce(List<String> addresses) {
    return known(asked(addresses)).map(this::withFiled).map(this::withDifferences);
  }

  private List<Kept<FetchedList>> asked(List<String> addresses) {
    return Stream.concat(wanted.addresses().stream(), allowed(addresses))
        .distinct()
        .map(this::kept)
        .toList();
  }

  /// With the differences that are at hand. Nobody waits for them: complete lists are good without.
  private ListsAtHand withDifferences(ListsAtHand complete) {
    List<ListsAtHand> differences =
        differences(complete.differences())
            .flatMap(one -> one.atHand().map(ListShelf::found).stream())
            .toList();
    return differences.isEmpty() ? complete : complete.and(ListsAtHand.all(differences));
  }

  private Stream<Kept<FetchedList>> differences(List<String> addresses) {
    return allowed(addresses).distinct().map(this::kept);
  }

  private Stream<URI> allowed(List<String> addresses) {
    return addresses.stream().flatMap(address -> servers.allowed().allowed(address).stream());
  }

  private static Optional<ListsAtHand> known(List<Kept<FetchedList>> all) {
    List<ListsAtHand> each = all.stream().flatMap(one -> known(one).stream()).toList();
    return each.size() == all.size() ? Optional.of(ListsAtHand.all(each)) : Optional.empty();
  }

  private static Optional<ListsAtHand> known(Kept<FetchedList> one) {
    return one.atHand().map(ListShelf::found).or(() -> one.failure().map(ListsAtHand::without));
  }

  private static Uni<ListsAtHand> awaited(List<Kept<FetchedList>> all) {
    return known(all).map(lists -> Uni.createFrom().item(lists)).orElseGet(() -> together(all));
  }

  private static Uni<ListsAtHand> together(List<Kept<FetchedList>> all) {
    return Uni.join()
        .all(all.stream().map(ListShelf::awaited).toList())
        .andFailFast()
        .map(ListsAtHand::all);
  }

  private static Uni<ListsAtHand> awaited(Kept<FetchedList> one) {
    return one.get().map(ListShelf::found).onFailure().recoverWithItem(ListsAtHand::without);
  }

  private static ListsAtHand found(FetchedList one) {
    return ListsAtHand.of(List.of(one.list()));
  }

  private ListsAtHand withFiled(ListsAtHand fetched) {
    return ListsAtHand.of(filed).and(fetched);
  }

  private Kept<FetchedList> kept(URI address) {
    return fetched.get(address, _ -> new Kept<>(() -> fetch(address, kept(address).pace()), clock));
  }

  Uni<FetchedList> fetch(URI address, Pace pace) {
    return servers
        .list(address, pace)
        .chain(file -> offEventLoop.run(() -> read(address, file, pace)))
        .invoke(list -> wantDifferences(list.list()))
        .invoke(list -> log(address, list));
  }

  private void wantDifferences(Crl complete) {
    differences(complete.differences()).forEach(Kept::want);
  }

  private FetchedList read(URI address, byte[] file, Pace pace) {
    try {
      Instant now = clock.instant();
      Optional<Crl> before = kept(address).atHand().map(FetchedList::list);
      var list = new FetchedList(read(file, before, pace), now, wanted.refreshEvery());
      if (now.isBefore(list.end())) {
        return list;
      }
      throw new RevocationUnavailable(address.getHost() + ": the list there ended " + list.end());
    } catch (CrlMalformed malformed) {
      throw new RevocationUnavailable(address.getHost() + ": " + malformed.getMessage());
    }
  }

  /// Most of the time it is the one that is at hand.
  private static Crl read(byte[] file, Optional<Crl> before, Pace pace) {
    return before.filter(list -> list.isIn(file)).orElseGet(() -> another(file, before, pace));
  }

  private static Crl another(byte[] file, Optional<Crl> before, Pace pace) {
    Crl list = CrlParser.parse(file, pace);
    return before.map(one -> newer(one, list, pace)).orElse(list);
  }

  /// A server that lags behind is not asked again at once: the newer one stays as if it had come
  /// anew.
  private static Crl newer(Crl before, Crl list, Pace pace) {
    if (before.from().isAfter(list.from())) {
      return before;
    }
    list.follow(before, pace);
    return list;
  }

  private static void log(URI address, FetchedList fetched) {
    LOG.log(
        Level.INFO,
        "Revocation list of {0} with {1} entries, good until {2}, came from {3}",
        fetched.list().issuer(),
        fetched.list().size(),
        fetched.end(),
        address);
  }

  /// Puts lists there that the operator filed, in the place of those that he filed before.
  public void file(List<Crl> lists) {
    filed = List.copyOf(lists);
    filed.forEach(this::wantDifferences);
  }

  /// Fetches what will soon be good no more, and what the operator wants and is not there yet; then
  /// the differences to it. What cannot be had is told in the log.
  public Uni<Void> refresh() {
    wanted.addresses().stream().map(this::kept).forEach(Kept::want);
    return Refreshing.of(fetched.asMap().values())
        .chain(() -> Refreshing.of(fetched.asMap().values()));
  }

  /// When the first list at hand ends.
  public Optional<Instant> firstEnd() {
    return Stream.concat(
            filed.stream().map(Crl::until),
            fetched.asMap().values().stream().flatMap(one -> one.end().stream()))
        .min(Comparator.naturalOrder());
  }
}
