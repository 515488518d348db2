package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.Octets;
import org.onecert.domain.people.LegalRepresentative;

/// Makes a key pair and a personal certificate for a legal representative, by the authority that
/// the operator configured.
public interface PersonalCertificateIssuer {

  Uni<IssuedKey> issue(LegalRepresentative person, KeyKind kind);

  /// The algorithm of a hosted key.
  enum KeyKind {
    P256,
    RSA_2048,
    SM2
  }

  /// @param chain the person's certificate first, DER
  /// @param privateKey PKCS #8, DER; secret
  record IssuedKey(List<Octets> chain, Octets privateKey) {}
}
