package org.onecert.rest.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

/// What is held for connections while they wait for something, or are waited for. There is room for
/// so much; where more is needed, those have to go for whom it has been held for longest. So
/// whoever comes finds room, and whoever stays without getting on makes it.
final class Hold {

  private final long most;
  private final SequencedMap<Conversation, Long> held = new LinkedHashMap<>();
  private long sum;

  Hold(long most) {
    this.most = most;
  }

  /// Holds so much more for somebody.
  void add(Conversation whose, long amount) {
    makeRoom(whose, amount).forEach(Conversation::end);
  }

  /// @return who has to go
  private synchronized List<Conversation> makeRoom(Conversation whose, long amount) {
    held.merge(whose, amount, Long::sum);
    sum += amount;
    List<Conversation> going = sum > most ? new ArrayList<>() : List.of();
    while (sum > most) {
      going.add(letGo(held.pollFirstEntry()));
    }
    return going;
  }

  private Conversation letGo(Map.Entry<Conversation, Long> longest) {
    sum -= longest.getValue();
    return longest.getKey();
  }

  /// Holds nothing for somebody any more.
  ///
  /// @return what it held until now
  synchronized long release(Conversation whose) {
    long amount = Optional.ofNullable(held.remove(whose)).orElse(0L);
    sum -= amount;
    return amount;
  }

  /// What it holds for somebody, if it does.
  synchronized OptionalLong of(Conversation whose) {
    Long amount = held.get(whose);
    return amount == null ? OptionalLong.empty() : OptionalLong.of(amount);
  }

  synchronized long sum() {
    return sum;
  }
}
