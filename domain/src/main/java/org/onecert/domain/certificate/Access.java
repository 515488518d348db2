package org.onecert.domain.certificate;

import java.time.Instant;
import java.util.Optional;

/// Whether an activated certificate may log in (M-3, M-4).
public sealed interface Access {

  Access NORMAL = new Normal();

  /// @param since when the certificate was deregistered; empty if it is normal
  static Access of(Optional<Instant> since) {
    return since.<Access>map(Deregistered::new).orElse(NORMAL);
  }

  /// Since when the certificate is deregistered; empty if it is normal.
  Optional<Instant> deregisteredAt();

  boolean isDeregistered();

  /// How the history and the interface word it.
  String word();

  /// 正常
  record Normal() implements Access {
    @Override
    public Optional<Instant> deregisteredAt() {
      return Optional.empty();
    }

    @Override
    public boolean isDeregistered() {
      return false;
    }

    @Override
    public String word() {
      return "normal";
    }
  }

  /// 注销: the main certificate took its access away.
  record Deregistered(Instant since) implements Access {
    @Override
    public Optional<Instant> deregisteredAt() {
      return Optional.of(since);
    }

    @Override
    public boolean isDeregistered() {
      return true;
    }

    @Override
    public String word() {
      return "deregistered";
    }
  }
}
