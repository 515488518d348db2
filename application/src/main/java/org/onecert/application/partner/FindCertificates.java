package org.onecert.application.partner;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.ListedCertificate;

/// Tells a business system which certificates an enterprise has.
public interface FindCertificates {

  /// In the order of their activation. Refused if no such enterprise is known.
  ///
  /// @param after where the page before ended; empty for the first page
  Uni<Outcome<List<ListedCertificate>>> find(
      UnifiedSocialCreditCode uscc, Optional<CertificateId> after, int size);
}
