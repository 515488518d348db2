package org.onecert.domain.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;

/// What the records hold that may concern a certificate that proved itself: the enterprise of its
/// organisation code, and those of the enterprise's certificates whose unique ids begin with the
/// same digits.
///
/// @param uscc the enterprise's credit code as recorded; the certificate may name another
/// @param alike candidates for being an earlier issue of the certificate
/// @param replaced whether this very issue was recorded once and another has taken its place
public record Records(
    EnterpriseId enterprise, UnifiedSocialCreditCode uscc, List<Recorded> alike, boolean replaced) {

  public Records {
    alike = List.copyOf(alike);
  }

  /// The recorded certificate that this one is an issue of: the one with its unique id, else the
  /// one with its credit code and digits, else the one with its organisation code and digits. Never
  /// by name, and never one of several (C-1).
  public Optional<Recorded> accountOf(CertificateFacts presented) {
    return only(known -> known.uniqueId().equals(presented.uniqueId()))
        .or(() -> only(known -> haveSameDigits(known, presented) && haveSameUscc(known, presented)))
        .or(() ->
            only(known ->
                haveSameDigits(known, presented) && haveSameOrganisation(known, presented)));
  }

  private Optional<Recorded> only(Predicate<CertificateFacts> matching) {
    List<Recorded> found =
        alike.stream().filter(candidate -> matching.test(candidate.facts())).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean haveSameDigits(CertificateFacts one, CertificateFacts other) {
    return one.uniqueId().digits().equals(other.uniqueId().digits());
  }

  private static boolean haveSameUscc(CertificateFacts one, CertificateFacts other) {
    return one.uscc().equals(other.uscc());
  }

  private static boolean haveSameOrganisation(CertificateFacts one, CertificateFacts other) {
    return one.uscc().organisationCode().equals(other.uscc().organisationCode());
  }
}
