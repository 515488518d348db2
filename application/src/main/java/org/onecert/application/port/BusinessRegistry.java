package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;

/// The authority's register of local enterprises (工商法人库).
public interface BusinessRegistry {

  /// What it says; empty if it does not know the enterprise. A register that cannot be reached is a
  /// failure, never an empty answer.
  Uni<Optional<RegistryEntry>> find(UnifiedSocialCreditCode uscc);
}
