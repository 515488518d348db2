package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.util.Optional;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.domain.Octets;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;
import org.onecert.token.OffEventLoop;

/// The hosted keys, as far as signing needs them.
public final class Vault {

  private final HostedKeys keys;
  private final OffEventLoop offEventLoop;
  private final SecureRandom random;

  public Vault(HostedKeys keys, OffEventLoop offEventLoop, SecureRandom random) {
    this.keys = keys;
    this.offEventLoop = offEventLoop;
    this.random = random;
  }

  Uni<Optional<PersonalCredential>> find(LegalRepresentative person) {
    return keys.find(person)
        .map(found -> found.map(key -> new PersonalCredential(key.id(), key.chain())));
  }

  /// The mobile that the credential is registered with.
  Uni<Mobile> mobile(PersonalCredential credential) {
    return key(credential).map(HostedKey::mobile);
  }

  Uni<Octets> sign(PersonalCredential credential, Octets toBeSigned) {
    return key(credential).chain(key -> offEventLoop.run(() -> sign(key, toBeSigned)));
  }

  private Octets sign(HostedKey key, Octets toBeSigned) {
    return PersonalKey.of(key.chain().getFirst(), key.privateKey()).sign(toBeSigned, random);
  }

  /// Fails if there is none: whoever has a credential has it from [#find].
  private Uni<HostedKey> key(PersonalCredential credential) {
    return keys.find(credential.id())
        .map(found -> found.orElseThrow(() -> new IllegalStateException("No such credential")));
  }
}
