package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.SigningSessionId;

/// Reads forms that come back as PDF.
public interface FormReader {

  /// The number that a file claims to be the form of; empty if it claims none. Whatever it is, it
  /// is not taken apart for that.
  Uni<Optional<SigningSessionId>> number(Octets file);

  /// What a form holds that was kept; empty if it is no form any more that is signed to its end.
  Uni<Optional<FormContents>> read(Octets form);

  /// What was done to a form, as far as it shows; for whoever is told, and nothing else depends on
  /// it. What is presented is hostile.
  ///
  /// @param presented is neither the form nor the beginning of it
  Uni<Deviation> deviation(Octets form, Octets presented);
}
