package org.onecert.application.trail;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.trail.Extension;

/// Chains the entries that are settled and seals the chain (P-2).
public interface SealTrail {

  /// Goes on by so many entries as are taken at once. There may be more: ask again after
  /// [Extension.Extended].
  Uni<Extension> seal();
}
