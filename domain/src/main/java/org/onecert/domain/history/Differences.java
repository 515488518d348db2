package org.onecert.domain.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.Mobile;

/// What differs between a certificate as it was recorded and as it is afterwards (figure 7, M-5).
public final class Differences {

  private Differences() {}

  /// Of what two issues say.
  public static List<Change> between(CertificateFacts before, CertificateFacts after) {
    return only(
        change(Trait.ENTERPRISE_NAME, before.enterpriseName(), after.enterpriseName()),
        change(Trait.USCC, before.uscc(), after.uscc()),
        change(Trait.UNIQUE_ID, before.uniqueId(), after.uniqueId()),
        change(Trait.SERIAL_NUMBER, before.serialNumber(), after.serialNumber()),
        change(Trait.VALID_UNTIL, before.validity().notAfter(), after.validity().notAfter()));
  }

  /// Of what the enterprise says of its certificate.
  public static List<Change> between(AdditionalInformation before, AdditionalInformation after) {
    List<Change> legible =
        only(
            change(Trait.NICKNAME, before.nickname(), after.nickname()),
            change(Trait.HOLDER, before.holder(), after.holder()));
    return Stream.concat(legible.stream(), mobile(before.mobile(), after.mobile())).toList();
  }

  /// Of all that is recorded of a certificate.
  public static List<Change> between(Certificate before, Certificate after) {
    return Stream.of(
            between(before.facts(), after.facts()),
            between(before.information(), after.information()),
            only(change(Trait.STATE, before.access().word(), after.access().word())))
        .flatMap(List::stream)
        .toList();
  }

  /// Of what a certificate is to its enterprise.
  public static List<Change> between(Role before, Role after) {
    return only(change(Trait.ROLE, word(before), word(after)));
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /// Of what a deputy was granted.
  public static List<Change> between(Grants before, Grants after) {
    return only(new Change(Trait.ITEMS, inOneLine(before), inOneLine(after)));
  }

  private static Optional<String> inOneLine(Grants grants) {
    return Optional.of(grants.inOneLine()).filter(Predicate.not(String::isEmpty));
  }

  /// Of a certificate that had not been recorded before.
  public static List<Change> appearing(Certificate certificate, Role role) {
    CertificateFacts facts = certificate.facts();
    AdditionalInformation information = certificate.information();
    return List.of(
        Change.to(Trait.ENTERPRISE_NAME, facts.enterpriseName().value()),
        Change.to(Trait.USCC, facts.uscc().value()),
        Change.to(Trait.UNIQUE_ID, facts.uniqueId().value()),
        Change.to(Trait.SERIAL_NUMBER, facts.serialNumber().hex()),
        Change.to(Trait.VALID_UNTIL, facts.validity().notAfter().toString()),
        Change.to(Trait.ROLE, word(role)),
        Change.to(Trait.NICKNAME, information.nickname().value()),
        Change.to(Trait.HOLDER, information.holder().value()),
        Change.to(Trait.MOBILE, information.mobile().masked()));
  }

  /// A change even where both look alike when masked.
  private static Stream<Change> mobile(Mobile before, Mobile after) {
    return before.equals(after)
        ? Stream.empty()
        : Stream.of(Change.between(Trait.MOBILE, before.masked(), after.masked()));
  }

  private static Change change(Trait trait, Object before, Object after) {
    return Change.between(trait, before.toString(), after.toString());
  }

  private static List<Change> only(Change... changes) {
    return Stream.of(changes).filter(Change::changesAnything).toList();
  }
}
