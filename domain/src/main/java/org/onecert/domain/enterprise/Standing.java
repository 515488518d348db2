package org.onecert.domain.enterprise;

import java.util.Optional;
import org.onecert.domain.certificate.CertificateFacts;

/// What the records say of a certificate that proved itself (L-4).
public sealed interface Standing {

  /// No certificate of its enterprise is active.
  record NoEnterprise() implements Standing {}

  /// Its enterprise has a main certificate, and this one is new.
  record NewToEnterprise(EnterpriseId enterprise) implements Standing {}

  /// This very issue is recorded.
  record Current(Records records, Recorded recorded) implements Standing {}

  /// It is recorded in an earlier issue (C-1).
  record Changed(Records records, Recorded recorded) implements Standing {}

  /// A newer issue is recorded, or has been (C-2, C-3).
  record Superseded(EnterpriseId enterprise) implements Standing {}

  /// @param records empty if nobody knows the enterprise
  static Standing of(CertificateFacts presented, Optional<Records> records) {
    return records.map(known -> of(presented, known)).orElseGet(NoEnterprise::new);
  }

  private static Standing of(CertificateFacts presented, Records records) {
    return records.replaced()
        ? new Superseded(records.enterprise())
        : records
            .accountOf(presented)
            .map(account -> of(presented, records, account))
            .orElseGet(() -> new NewToEnterprise(records.enterprise()));
  }

  private static Standing of(CertificateFacts presented, Records records, Recorded account) {
    if (presented.isSameIssueAs(account.facts())) {
      return new Current(records, account);
    }
    return presented.isOlderThan(account.facts())
        ? new Superseded(records.enterprise())
        : new Changed(records, account);
  }
}
