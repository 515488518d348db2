package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;

/// The keys of legal representatives that we host ourselves, encrypted at rest.
public interface HostedKeys {

  /// Keeps it unless the person has one already. Part of a transaction.
  ///
  /// @return whether it was kept
  Uni<Boolean> put(HostedKey key);

  /// The key of the person with this name and this document, both exactly.
  Uni<Optional<HostedKey>> find(LegalRepresentative person);

  /// The key of this name; empty if there is none.
  Uni<Optional<HostedKey>> find(String id);

  /// @param id unique, opaque
  /// @param chain the person's certificate first, DER
  /// @param privateKey PKCS #8, DER; secret
  record HostedKey(
      String id, LegalRepresentative owner, Mobile mobile, List<Octets> chain, Octets privateKey) {}
}
