package org.onecert.persistence.signing;

import static java.util.Objects.requireNonNull;

import org.onecert.domain.Octets;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.enterprise.FactsColumns;
import org.onecert.persistence.enterprise.InformationColumns;
import org.onecert.persistence.enterprise.ProfileColumns;

/// What does not change in a signing session, and its columns.
final class TermsMapping {

  private TermsMapping() {}

  static SigningSessionRow row(SigningTerms terms, People people) {
    SigningSessionRow row = new SigningSessionRow();
    row.id = terms.id().value();
    row.kind = terms.matter().kind();
    row.openedAt = terms.openedAt();
    row.lapsesAt = terms.lapsesAt();
    row.facts = FactsColumns.of(terms.matter().sealingCertificate().facts());
    row.der = terms.matter().sealingCertificate().encoded().toArray();
    row.sealData = terms.matter().sealData().toArray();
    switch (terms.matter()) {
      case MainActivation activation -> add(activation, row, people);
      case Authorisation authorisation -> row.assignments = AssignmentsText.of(authorisation);
      case DeputyUpgrade upgrade -> add(upgrade, row, people);
    }
    return row;
  }

  static SigningTerms terms(SigningSessionRow row, People people) {
    Matter matter =
        switch (row.kind) {
          case MAIN_ACTIVATION -> mainActivation(row, people);
          case AUTHORISATION -> authorisation(row);
          case UPGRADE -> upgrade(row, people);
        };
    return new SigningTerms(new SigningSessionId(row.id), matter, row.openedAt, row.lapsesAt);
  }

  private static void add(DeputyUpgrade upgrade, SigningSessionRow row, People people) {
    row.profile = ProfileColumns.of(upgrade.profile(), people, row.representativePlace());
    row.parties = PartiesText.of(upgrade);
  }

  private static void add(MainActivation activation, SigningSessionRow row, People people) {
    row.profile = ProfileColumns.of(activation.profile(), people, row.representativePlace());
    row.information = InformationColumns.of(activation.information(), people, row.mobilePlace());
  }

  private static MainActivation mainActivation(SigningSessionRow row, People people) {
    return new MainActivation(
        sealing(row),
        requireNonNull(row.profile).profile(people, row.representativePlace()),
        requireNonNull(row.information).information(people, row.mobilePlace()),
        Octets.of(row.sealData));
  }

  private static Authorisation authorisation(SigningSessionRow row) {
    AssignmentsText text = AssignmentsText.read(requireNonNull(row.assignments));
    return new Authorisation(
        sealing(row), Octets.of(row.sealData), text.assignments(), text.itemNames());
  }

  private static DeputyUpgrade upgrade(SigningSessionRow row, People people) {
    String parties = requireNonNull(row.parties);
    return new DeputyUpgrade(
        sealing(row),
        Octets.of(row.sealData),
        requireNonNull(row.profile).profile(people, row.representativePlace()),
        PartiesText.deputy(parties),
        PartiesText.main(parties));
  }

  private static GenuineCertificate sealing(SigningSessionRow row) {
    return new GenuineCertificate(row.facts.facts(), Octets.of(row.der));
  }
}
