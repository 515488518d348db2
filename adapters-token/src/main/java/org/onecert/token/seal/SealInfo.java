package org.onecert.token.seal;

import java.util.List;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Seal;

/// SES_SealInfo: what a seal says, and who may use it.
///
/// @param users each admits a certificate
record SealInfo(Seal seal, List<SealUser> users) {

  /// Whether a certificate, DER, is in its list.
  boolean admits(Octets certificate) {
    return users.stream().anyMatch(user -> user.is(certificate));
  }
}
