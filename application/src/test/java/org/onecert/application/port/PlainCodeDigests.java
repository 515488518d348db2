package org.onecert.application.port;

import org.onecert.domain.Octets;
import org.onecert.domain.people.CodeBinding;

/// Digests without a key.
public final class PlainCodeDigests implements CodeDigests {

  @Override
  public Octets ofBinding(CodeBinding binding) {
    return PlainToken.text(
            String.join(
                "|",
                binding.purpose().name(),
                binding.subject().toString(),
                binding.document().toHex(),
                binding.mobile().number()))
        .sha256();
  }

  @Override
  public Octets ofCode(CodeBinding binding, String code) {
    return PlainToken.text(ofBinding(binding).toHex() + "|" + code).sha256();
  }
}
