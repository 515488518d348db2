package org.onecert.application.history;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.login.Session.Admitted;

/// Reads the operation history of the caller's enterprise, the latest first, page by page (M-6).
public interface ReadOperations {

  Uni<Outcome<List<PastOperation>>> read(Caller<Admitted> caller, Query query);

  /// @param wanted which of them
  /// @param before where the page before ended; empty for the first page
  record Query(Wanted wanted, OptionalLong before, int size) {}

  /// An empty part wants everything.
  ///
  /// @param certificate to which it was done
  /// @param refused whether it was turned down
  /// @param from this moment on
  /// @param until before this moment
  record Wanted(
      Optional<CertificateId> certificate,
      Optional<Act> act,
      Optional<Boolean> refused,
      Optional<Instant> from,
      Optional<Instant> until) {}
}
