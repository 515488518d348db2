package org.onecert.rest.upgrade;

import java.net.URI;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.rest.Api;
import org.onecert.rest.input.Names;
import org.onecert.rest.problem.ProblemCode;

/// Addresses of upgrades. A text that cannot be a name names nothing.
final class UpgradeAddresses {

  private UpgradeAddresses() {}

  static URI upgrade(UpgradeId id) {
    return URI.create(Api.UPGRADES + "/" + id.value());
  }

  /// @throws ProblemException `upgrade-unknown` if the text is no name
  static UpgradeId id(String text) {
    return new UpgradeId(Names.uuid(text, ProblemCode.UPGRADE_UNKNOWN));
  }
}
