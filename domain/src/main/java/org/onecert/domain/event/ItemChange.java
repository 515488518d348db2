package org.onecert.domain.event;

import java.util.function.Predicate;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grants;

/// What a deputy may do, before and after.
public record ItemChange(Grants before, Grants after) {

  boolean changesAnything() {
    return !before.equals(after);
  }

  /// Of some items alone.
  ItemChange of(Predicate<BusinessItemCode> items) {
    return new ItemChange(before.of(items), after.of(items));
  }
}
