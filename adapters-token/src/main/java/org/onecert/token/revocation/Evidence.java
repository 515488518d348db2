package org.onecert.token.revocation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.onecert.token.crl.Crl;
import org.onecert.token.x509.EncodedCertificate;

/// What proves in years that certificates were not revoked at a time. Each in DER, and once.
///
/// @param certificates of paths, and of whoever signed lists
/// @param answers of OCSP responders, whole
public record Evidence(List<Octets> certificates, List<Octets> answers, List<Octets> lists) {

  public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

  public Evidence {
    certificates = List.copyOf(certificates);
    answers = List.copyOf(answers);
    lists = List.copyOf(lists);
  }

  static Evidence answer(Octets answer) {
    return new Evidence(List.of(), List.of(answer), List.of());
  }

  static Evidence lists(List<Crl> lists, List<X509Certificate> signers) {
    return certificates(signers)
        .and(new Evidence(List.of(), List.of(), lists.stream().map(Crl::encoded).toList()));
  }

  static Evidence certificates(List<X509Certificate> certificates) {
    return new Evidence(
        certificates.stream().map(EncodedCertificate::of).toList(), List.of(), List.of());
  }

  /// Both.
  public Evidence and(Evidence more) {
    return new Evidence(
        both(certificates, more.certificates),
        both(answers, more.answers),
        both(lists, more.lists));
  }

  private static List<Octets> both(List<Octets> some, List<Octets> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
