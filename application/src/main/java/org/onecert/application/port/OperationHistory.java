package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.PastOperation;

/// The audit trail, read as operation history (M-6).
public interface OperationHistory {

  /// What happened in an enterprise, the latest first.
  ///
  /// @param before where the page before ended; empty for the first page
  Uni<List<PastOperation>> page(
      OrganisationCode enterprise, Filter filter, OptionalLong before, int size);

  /// What of it is wanted; an empty part wants everything.
  ///
  /// @param digits of the unique id of the certificate that it was done to
  /// @param refused whether it was turned down
  /// @param from this moment on
  /// @param until before this moment
  record Filter(
      Optional<String> digits,
      Optional<Act> act,
      Optional<Boolean> refused,
      Optional<Instant> from,
      Optional<Instant> until) {}
}
