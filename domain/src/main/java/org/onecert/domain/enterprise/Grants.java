package org.onecert.domain.enterprise;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a deputy was granted, each item once (G-1). A main certificate needs no grants: it may do
/// every item.
public record Grants(Set<Grant> all) {

  public static final Grants NONE = new Grants(Set.of());

  public Grants {
    all = Set.copyOf(all);
    if (all.stream().map(Grant::item).distinct().count() < all.size()) {
      throw new IllegalArgumentException("An item is granted twice");
    }
  }

  /// Items for good.
  public static Grants of(BusinessItemCode... items) {
    return new Grants(Stream.of(items).map(Grant::of).collect(Collectors.toSet()));
  }

  /// Those that hold; the others have ended.
  public Grants asOf(Instant now) {
    return only(grant -> grant.holds(now));
  }

  /// Those of other items.
  public Grants without(Set<BusinessItemCode> items) {
    return only(grant -> !items.contains(grant.item()));
  }

  /// Those of some items.
  public Grants of(Predicate<BusinessItemCode> items) {
    return only(grant -> items.test(grant.item()));
  }

  Grants only(Predicate<Grant> which) {
    return new Grants(all.stream().filter(which).collect(Collectors.toSet()));
  }

  /// In the order of their codes.
  public List<Grant> inOrder() {
    return all.stream().sorted(Comparator.comparing(grant -> grant.item().value())).toList();
  }

  /// All of it in one line, for the history: the codes, each with its last day if it has one.
  public String inOneLine() {
    return inOrder().stream().map(Grant::inOneLine).collect(Collectors.joining(","));
  }

  public Set<BusinessItemCode> items() {
    return all.stream().map(Grant::item).collect(Collectors.toUnmodifiableSet());
  }

  /// Of this item, if there is one.
  public Optional<Grant> find(BusinessItemCode item) {
    return all.stream().filter(grant -> grant.item().equals(item)).findFirst();
  }
}
