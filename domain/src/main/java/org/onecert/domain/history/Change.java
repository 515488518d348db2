package org.onecert.domain.history;

import java.util.Optional;

/// What an act changed: before and after (M-6). Mobiles are masked, identity numbers never in it.
///
/// @param before empty if there was nothing before
/// @param after empty if nothing is left
public record Change(Trait trait, Optional<String> before, Optional<String> after) {

  /// Something that was not there before.
  public static Change to(Trait trait, String after) {
    return new Change(trait, Optional.empty(), Optional.of(after));
  }

  /// One thing in the place of another.
  public static Change between(Trait trait, String before, String after) {
    return new Change(trait, Optional.of(before), Optional.of(after));
  }

  /// Whether it is one at all.
  public boolean changesAnything() {
    return !before.equals(after);
  }
}
