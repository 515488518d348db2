package org.onecert.persistence.signing;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.DeputyUpgrade.Party;

/// The two certificates that an upgrade is about, as the text of a column: `{"deputy": {...},
/// "main": {...}}`.
final class PartiesText {

  private PartiesText() {}

  static String of(DeputyUpgrade upgrade) {
    return new JsonObject()
        .put("deputy", json(upgrade.deputy()))
        .put("main", json(upgrade.main()))
        .encode();
  }

  static Party deputy(String text) {
    return party(new JsonObject(text).getJsonObject("deputy"));
  }

  static Party main(String text) {
    return party(new JsonObject(text).getJsonObject("main"));
  }

  private static JsonObject json(Party party) {
    return NamedCertificateText.of(party.certificate())
        .put("validUntil", party.validUntil().toString());
  }

  private static Party party(JsonObject json) {
    return new Party(NamedCertificateText.read(json), Instant.parse(json.getString("validUntil")));
  }
}
