package org.onecert.application.port;

import org.onecert.domain.Octets;
import org.onecert.domain.people.CodeBinding;

/// Keyed digests of codes and of what they are bound to: without the key, which is not in the
/// database, six digits cannot be guessed from them (S-3).
public interface CodeDigests {

  /// Names a binding without telling what is in it.
  Octets ofBinding(CodeBinding binding);

  /// Of a code together with its binding.
  Octets ofCode(CodeBinding binding, String code);
}
