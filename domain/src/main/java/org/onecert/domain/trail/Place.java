package org.onecert.domain.trail;

/// Where a row stands among the rows of the trail: by the transaction that wrote it, then by its
/// number. Rows are chained in this order, because it is that in which they can be seen for good.
///
/// @param transaction a decimal number
public record Place(String transaction, long row) {

  /// Before every row.
  public static final Place BEGINNING = new Place("0", Long.MIN_VALUE);
}
