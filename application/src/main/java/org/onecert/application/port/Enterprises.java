package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Standing;

/// All enterprises. An enterprise is found by the organisation code within a credit code, which
/// stays when the credit code changes (C-1).
public interface Enterprises {

  /// What the records hold that may concern a certificate that proved itself; empty if nobody knows
  /// its enterprise. Has no place in a transaction.
  Uni<Optional<Records>> records(CertificateFacts facts);

  /// What they say of it (L-4). Has no place in a transaction either.
  default Uni<Standing> standing(CertificateFacts facts) {
    return records(facts).map(records -> Standing.of(facts, records));
  }

  /// The enterprise of a credit code, locked until the transaction ends. The lock holds for one
  /// that does not exist yet, too: of two who claim it, one waits.
  Uni<Optional<Enterprise>> claim(UnifiedSocialCreditCode uscc);

  /// An enterprise that exists, locked until the transaction ends.
  Uni<Enterprise> claim(EnterpriseId id);

  Uni<Optional<Enterprise>> find(UnifiedSocialCreditCode uscc);

  Uni<Void> put(Enterprise enterprise);
}
