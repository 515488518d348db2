package org.onecert.token.pdf;

import io.vertx.core.json.JsonObject;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.DeputyUpgrade.Party;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.Matter;

/// The facts of a form for machines: the JSON that is embedded in it, always in this order.
/// Identity number and mobile are masked as on the page (P-1).
final class FormFacts {

  /// Changes when a reader of an older version would misread the rest.
  private static final String SCHEMA = "onecert-form/1";

  private FormFacts() {}

  static JsonObject of(MainActivation activation, FormDetails details) {
    return common(activation, details)
        .put("profile", profile(activation.profile()))
        .put("information", information(activation.information()));
  }

  static JsonObject of(DeputyUpgrade upgrade, FormDetails details) {
    return common(upgrade, details)
        .put("representative", representative(upgrade.profile().representative()))
        .put("deputy", party(upgrade.deputy()))
        .put("main", party(upgrade.main()));
  }

  /// What every form says, whatever it is about.
  static JsonObject common(Matter matter, FormDetails details) {
    return new JsonObject()
        .put("schema", SCHEMA)
        .put("kind", matter.kind().name())
        .put("title", matter.kind().title())
        .put("authority", details.authority().value())
        .put("session", details.session().value().toString())
        .put("printedAt", ChinaTime.timestamp(details.at()))
        .put("certificate", certificate(matter.sealingCertificate().facts()));
  }

  private static JsonObject certificate(CertificateFacts facts) {
    return new JsonObject()
        .put("enterpriseName", facts.enterpriseName().value())
        .put("uscc", facts.uscc().value())
        .put("uniqueId", facts.uniqueId().value())
        .put("serialNumber", facts.serialNumber().hex())
        .put("notBefore", ChinaTime.timestamp(facts.validity().notBefore()))
        .put("notAfter", ChinaTime.timestamp(facts.validity().notAfter()))
        .put("sha256Fingerprint", facts.fingerprint().hex());
  }

  private static JsonObject profile(EnterpriseProfile profile) {
    return new JsonObject()
        .put("local", profile.local())
        .put("economicType", profile.economicType().value())
        .put("address", profile.address().value())
        .put("representative", representative(profile.representative()));
  }

  private static JsonObject representative(LegalRepresentative representative) {
    return new JsonObject()
        .put("name", representative.name().value())
        .put("documentKind", representative.document().kind().name())
        .put("maskedDocumentNumber", representative.document().masked());
  }

  private static JsonObject party(Party party) {
    return named(party.certificate()).put("notAfter", ChinaTime.timestamp(party.validUntil()));
  }

  /// A certificate with its holder.
  static JsonObject named(NamedCertificate certificate) {
    return new JsonObject()
        .put("uniqueId", certificate.uniqueId().value())
        .put("serialNumber", certificate.serialNumber().hex())
        .put("nickname", certificate.nickname().value())
        .put("holder", certificate.holder().value())
        .put("maskedMobile", certificate.maskedMobile());
  }

  private static JsonObject information(AdditionalInformation information) {
    return new JsonObject()
        .put("nickname", information.nickname().value())
        .put("holder", information.holder().value())
        .put("maskedMobile", information.mobile().masked());
  }
}
