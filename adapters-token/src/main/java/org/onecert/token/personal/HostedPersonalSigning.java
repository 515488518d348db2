package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Asker;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.token.KeyedHash;

/// The signing service for legal representatives, hosted by ourselves (S-3): nothing signs without
/// the code, and a code releases one signature over one hash.
///
/// - `sendCode`: six digits to the registered mobile, bound to session, hash and mobile;
/// - `authorise`: the digits for an activation; wrong ones count;
/// - `sign`: the activation for the signature. The first one stands for ever, so that a repeated
///   request, or a second code for the same hash, yields the same octets.
public final class HostedPersonalSigning implements PersonalSigning {

  private final Vault vault;
  private final SignatureCodes codes;
  private final Activations activations;
  private final ReleasedSignatures released;

  /// @param hash under a secret that the nodes share and the database does not hold
  public HostedPersonalSigning(
      Vault vault, SignatureCodes codes, KeyedHash hash, ReleasedSignatures released) {
    this.vault = vault;
    this.codes = codes;
    this.activations = new Activations(hash);
    this.released = released;
  }

  @Override
  public Uni<Optional<PersonalCredential>> find(LegalRepresentative person) {
    return vault.find(person);
  }

  @Override
  public Uni<Outcome<CodeTicket>> sendCode(
      PersonalCredential credential, SignatureRequest request, Asker asker) {
    return vault.mobile(credential).chain(mobile -> codes.send(mobile, request, asker));
  }

  @Override
  public Uni<Outcome<SignatureActivation>> authorise(
      PersonalCredential credential, SignatureRequest request, String code) {
    return vault
        .mobile(credential)
        .chain(mobile -> codes.attempt(mobile, request, code))
        .map(outcome -> outcome.map(_ -> activations.grant(credential, request)));
  }

  @Override
  public Uni<Octets> sign(SignatureActivation activation, Octets toBeSigned) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> activations.check(activation, toBeSigned))
        .chain(() -> vault.sign(activation.credential(), toBeSigned))
        .chain(signature -> released.keepFirst(activations.release(activation), signature));
  }
}
