package org.onecert.token.revocation;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The lists that an operator wants at hand, whatever certificates say.
///
/// @param addresses where they are fetched
/// @param files PEM or DER, or folders of `.crl` files
/// @param refreshEvery how long a list is used before it is looked whether there is a newer one
public record ListsWanted(List<URI> addresses, List<Path> files, Duration refreshEvery) {

  public ListsWanted {
    addresses = List.copyOf(addresses);
    files = List.copyOf(files);
  }
}
