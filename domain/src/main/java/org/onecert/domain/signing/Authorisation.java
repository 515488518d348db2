package org.onecert.domain.signing;

import static org.onecert.domain.refusal.AuthorisationRefusal.AUTHORISATION_CHANGES_NOTHING;
import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_CHANGED;
import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_DEREGISTERED;
import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_ITEMS_CHANGED;
import static org.onecert.domain.refusal.AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.Refusal;

/// The main certificate authorises deputies (G).
///
/// @param certificate the main one
/// @param sealData what its token carries as seal, verified
/// @param assignments each of another deputy; at least one
/// @param itemNames what the items are called that are spoken of, as the catalogue had it
public record Authorisation(
    GenuineCertificate certificate,
    Octets sealData,
    List<Assignment> assignments,
    Map<BusinessItemCode, Line> itemNames)
    implements Matter {

  public Authorisation {
    assignments = List.copyOf(assignments);
    itemNames = Map.copyOf(itemNames);
  }

  @Override
  public FormKind kind() {
    return FormKind.AUTHORISATION;
  }

  @Override
  public boolean standsOnTheMain() {
    return true;
  }

  @Override
  public GenuineCertificate sealingCertificate() {
    return certificate;
  }

  /// Nobody but the enterprise signs (G-2).
  @Override
  public Optional<LegalRepresentative> representative() {
    return Optional.empty();
  }

  /// What an item that is spoken of is called; one that the catalogue did not have goes by its
  /// code.
  public String nameOf(BusinessItemCode item) {
    return Optional.ofNullable(itemNames.get(item)).map(Line::value).orElse(item.value());
  }

  /// Itself, if there is anything to sign.
  public Outcome<Authorisation> worthSigning() {
    return assignments.stream().anyMatch(Assignment::changesAnything)
        ? Outcome.accepted(this)
        : Outcome.refused(AUTHORISATION_CHANGES_NOTHING);
  }

  /// Itself, if it can take effect: the ground has not shifted since its form was made (G-3). Time
  /// that has passed is no shift: what has ended since, has ended.
  ///
  /// @param main the main certificate as it is recorded now
  /// @param deputies as they are now, in the order of the assignments
  public Outcome<Authorisation> takeEffect(
      Certificate main, List<Grantee> deputies, Instant formMadeAt) {
    return main.facts().isSameIssueAs(certificate.facts())
        ? hindrance(deputies, formMadeAt)
            .map(Outcome::<Authorisation>refused)
            .orElse(Outcome.accepted(this))
        : Outcome.refused(MAIN_CERTIFICATE_CHANGED);
  }

  private Optional<Refusal> hindrance(List<Grantee> deputies, Instant formMadeAt) {
    return IntStream.range(0, assignments.size())
        .mapToObj(i -> hindrance(assignments.get(i), deputies.get(i), formMadeAt))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> hindrance(
      Assignment assignment, Grantee deputy, Instant formMadeAt) {
    if (deputy.certificate().isDeregistered()) {
      return Optional.of(DEPUTY_DEREGISTERED);
    }
    if (!NamedCertificate.of(deputy.certificate()).equals(assignment.deputy())) {
      return Optional.of(DEPUTY_CHANGED);
    }
    return deputy.grants().asOf(formMadeAt).equals(assignment.before())
        ? Optional.empty()
        : Optional.of(DEPUTY_ITEMS_CHANGED);
  }

  /// A deputy as it is now, and all that it was granted.
  public record Grantee(Certificate certificate, Grants grants) {}
}
