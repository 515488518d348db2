package org.onecert.domain.partner;

import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.Octets;

/// By what a business system proves who it is, as hashes alone: SHA-256, since secrets are 32
/// octets of chance that nobody can guess. The newest first; of two, the older one is good until
/// the system has changed over.
public record ClientSecrets(List<Octets> hashes) {

  public static final ClientSecrets NONE = new ClientSecrets(List.of());

  private static final int MOST = 2;

  public ClientSecrets {
    hashes = List.copyOf(hashes);
    if (hashes.size() > MOST) {
      throw new IllegalArgumentException("Too many secrets");
    }
  }

  /// These with a new one; of those before, the newest stays good.
  public ClientSecrets with(Octets hash) {
    return new ClientSecrets(Stream.concat(Stream.of(hash), hashes.stream()).limit(MOST).toList());
  }

  /// The newest alone.
  public ClientSecrets newest() {
    return new ClientSecrets(hashes.stream().limit(1).toList());
  }

  /// Whether this is the hash of one of them.
  public boolean include(Octets hash) {
    return hashes.stream().anyMatch(hash::matchesSecretly);
  }

  @Override
  public String toString() {
    return hashes.size() + " client secrets";
  }
}
