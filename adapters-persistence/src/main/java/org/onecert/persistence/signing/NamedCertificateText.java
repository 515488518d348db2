package org.onecert.persistence.signing;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.NamedCertificate;

/// A certificate as forms name it, in the text of a column.
final class NamedCertificateText {

  private NamedCertificateText() {}

  static JsonObject of(NamedCertificate certificate) {
    return new JsonObject()
        .put("id", certificate.id().value().toString())
        .put("uniqueId", certificate.uniqueId().value())
        .put("serialNumber", certificate.serialNumber().hex())
        .put("nickname", certificate.nickname().value())
        .put("holder", certificate.holder().value())
        .put("maskedMobile", certificate.maskedMobile());
  }

  static NamedCertificate read(JsonObject json) {
    return new NamedCertificate(
        new CertificateId(UUID.fromString(json.getString("id"))),
        new UniqueId(json.getString("uniqueId")),
        new SerialNumber(json.getString("serialNumber")),
        new Line(json.getString("nickname")),
        new Line(json.getString("holder")),
        json.getString("maskedMobile"));
  }
}
