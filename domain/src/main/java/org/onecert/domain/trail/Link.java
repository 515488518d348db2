package org.onecert.domain.trail;

import java.util.UUID;

/// A link of the chain: which entry stands at a position.
///
/// @param head the chain up to and with the entry
/// @param name of the entry
/// @param row its number among the rows
public record Link(Head head, UUID name, long row, Authenticity authenticity) {

  static Link of(Head head, PlacedEntry entry) {
    return new Link(head, entry.entry().name(), entry.place().row(), entry.authenticity());
  }
}
