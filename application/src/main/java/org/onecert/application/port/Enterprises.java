package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.login.Standing;

/// All enterprises.
public interface Enterprises {

  /// What the records say of a certificate that proved itself.
  Uni<Standing> standing(CertificateFacts facts);

  /// The enterprise of a credit code, locked until the transaction ends. The lock holds for one
  /// that does not exist yet, too: of two who claim it, one waits.
  Uni<Optional<Enterprise>> claim(UnifiedSocialCreditCode uscc);

  Uni<Void> put(Enterprise enterprise);
}
