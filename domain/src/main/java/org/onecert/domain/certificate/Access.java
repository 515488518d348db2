package org.onecert.domain.certificate;

import java.time.Instant;

/// Whether an activated certificate may log in (M-3, M-4).
public sealed interface Access {

  Access NORMAL = new Normal();

  boolean isDeregistered();

  /// 正常
  record Normal() implements Access {
    @Override
    public boolean isDeregistered() {
      return false;
    }
  }

  /// 注销: the main certificate took its access away.
  record Deregistered(Instant since) implements Access {
    @Override
    public boolean isDeregistered() {
      return true;
    }
  }
}
