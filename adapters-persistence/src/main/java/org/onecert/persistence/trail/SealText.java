package org.onecert.persistence.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.trail.Place;
import org.onecert.domain.trail.Seal;
import org.onecert.domain.trail.SealStatement;

/// A seal as its column has it, or none. What it claims is believed by nobody here.
final class SealText {

  private SealText() {}

  static Optional<Seal> seal(@Nullable String text) {
    return Optional.ofNullable(text).map(Seal::new);
  }

  static Optional<SealStatement> claim(@Nullable String text) {
    return seal(text).flatMap(Seal::claim);
  }

  /// The place that the chain had reached; the beginning where there is no seal, or none that can
  /// be read.
  static Place reached(@Nullable String text) {
    return claim(text).map(SealStatement::reached).orElse(Place.BEGINNING);
  }
}
