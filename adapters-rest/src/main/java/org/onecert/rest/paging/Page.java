package org.onecert.rest.paging;

import java.util.List;
import java.util.Optional;

/// A page of a list: one row more was asked for, to know whether there is another page.
///
/// @param last the last row, if another page follows
public record Page<T>(List<T> rows, Optional<T> last) {

  /// @param found at most one row more than the page has
  public static <T> Page<T> of(List<T> found, int size) {
    return found.size() > size
        ? new Page<>(found.subList(0, size), Optional.of(found.get(size - 1)))
        : new Page<>(found, Optional.empty());
  }
}
