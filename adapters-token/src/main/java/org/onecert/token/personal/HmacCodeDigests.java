package org.onecert.token.personal;

import java.util.Locale;
import org.onecert.application.port.CodeDigests;
import org.onecert.domain.Octets;
import org.onecert.domain.people.CodeBinding;
import org.onecert.token.KeyedHash;
import org.onecert.token.Utf8;

/// Digests of codes and bindings by HMAC-SHA-256 (S-3). Each field goes in behind its length, and
/// bindings and codes have labels of their own, so that neither can be taken for the other.
public final class HmacCodeDigests implements CodeDigests {

  private final KeyedHash hash;

  /// @param hash under a secret that the nodes share and the database does not hold
  public HmacCodeDigests(KeyedHash hash) {
    this.hash = hash;
  }

  @Override
  public Octets ofBinding(CodeBinding binding) {
    return hash.of(
        "OneCert code binding 1",
        Utf8.octets(binding.purpose().name().toLowerCase(Locale.ROOT)),
        Utf8.octets(binding.subject().toString()),
        binding.document(),
        Utf8.octets(binding.mobile().number()));
  }

  @Override
  public Octets ofCode(CodeBinding binding, String code) {
    return hash.of("OneCert code 1", ofBinding(binding), Utf8.octets(code));
  }
}
