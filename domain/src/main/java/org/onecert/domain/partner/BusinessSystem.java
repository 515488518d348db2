package org.onecert.domain.partner;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.onecert.domain.Line;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.refusal.PartnerRefusal;

/// A business system that operators registered.
///
/// @param scopes what it may ask
/// @param items those that it offers, and may ask for
/// @param everyItem whether it may ask for all others too
/// @param admitted whether it may ask at all now
public record BusinessSystem(
    BusinessSystemId id,
    Line name,
    Set<Scope> scopes,
    Set<BusinessItemCode> items,
    boolean everyItem,
    boolean admitted) {

  public BusinessSystem {
    scopes = Set.copyOf(scopes);
    items = Set.copyOf(items);
  }

  /// Itself, if it may ask this.
  public Outcome<BusinessSystem> within(Scope scope) {
    return scopes.contains(scope)
        ? Outcome.accepted(this)
        : Outcome.refused(PartnerRefusal.BEYOND_SCOPE);
  }

  /// Whether it may ask for an item.
  public boolean serves(BusinessItemCode item) {
    return everyItem || items.contains(item);
  }

  /// All of it in one line, for the history.
  public String inOneLine() {
    return "%s %s, scopes: %s, items: %s, %s"
        .formatted(id.value(), name, words(), codes(), admitted ? "admitted" : "shut out");
  }

  private String words() {
    return new TreeSet<>(scopes)
        .stream().map(scope -> scope.name().toLowerCase(Locale.ROOT)).collect(joined());
  }

  private String codes() {
    return everyItem
        ? "all"
        : items.stream().map(BusinessItemCode::value).sorted().collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ");
  }
}
