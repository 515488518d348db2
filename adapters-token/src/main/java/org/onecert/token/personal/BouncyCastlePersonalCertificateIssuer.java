package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.onecert.application.port.PersonalCertificateIssuer;
import org.onecert.domain.Octets;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.token.Surroundings;

/// Issues personal certificates with the authority that the operator configured. A new key pair for
/// each; it leaves with the certificate and is not kept here.
public final class BouncyCastlePersonalCertificateIssuer implements PersonalCertificateIssuer {

  private final IssuingAuthority authority;
  private final PersonalCertificates certificates;
  private final Surroundings surroundings;

  /// @throws IllegalStateException if the authority's key and certificate do not belong together
  public BouncyCastlePersonalCertificateIssuer(
      IssuingAuthority authority, PersonalTerms terms, Surroundings surroundings) {
    this.authority = authority.proven(surroundings.random());
    this.certificates = new PersonalCertificates(authority, terms, surroundings.random());
    this.surroundings = surroundings;
  }

  @Override
  public Uni<IssuedKey> issue(LegalRepresentative person, KeyKind kind) {
    return surroundings.offEventLoop().run(() -> make(person, kind));
  }

  private IssuedKey make(LegalRepresentative person, KeyKind kind) {
    KeyPair pair = PersonalKeyPairs.make(kind, surroundings.random());
    List<Octets> chain = new ArrayList<>();
    chain.add(certificates.write(person, pair.getPublic(), surroundings.clock().instant()));
    chain.addAll(authority.chain());
    return new IssuedKey(List.copyOf(chain), Octets.of(pair.getPrivate().getEncoded()));
  }
}
