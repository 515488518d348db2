package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.signing.SigningSessionId;

/// The service that hosts the personal certificates of legal representatives. Shaped like remote
/// signing (Cloud Signature Consortium API v2: credentials/info, sendOTP, authorize with hashes,
/// signHash): a code releases one signature over one hash, and nothing signs without it.
public interface PersonalSigning {

  /// The credential of a person; empty if there is none.
  Uni<Optional<PersonalCredential>> find(LegalRepresentative person);

  /// Sends a code to the mobile that the credential is registered with.
  ///
  /// @param asker who wants it
  Uni<Outcome<CodeTicket>> sendCode(
      PersonalCredential credential, SignatureRequest request, Asker asker);

  /// Exchanges the code for the right to one signature over the hash of the request. The same code
  /// for the same request yields it again, so that a lost answer can be asked for once more.
  Uni<Outcome<SignatureActivation>> authorise(
      PersonalCredential credential, SignatureRequest request, String code);

  /// The signature over the octets whose hash was authorised; always the same for one activation.
  Uni<Octets> sign(SignatureActivation activation, Octets toBeSigned);

  /// @param id the service's name for it
  /// @param chain the person's certificate first, DER
  record PersonalCredential(String id, List<Octets> chain) {}

  /// @param hash SHA-256 of what is to be signed
  /// @param formTitle shown in the text message
  /// @param enterprise shown in the text message
  record SignatureRequest(
      SigningSessionId session, Octets hash, String formTitle, Line enterprise) {}

  /// @param data what the service wants to see when it signs (CSC: SAD); secret
  record SignatureActivation(PersonalCredential credential, SignatureRequest request, String data) {

    @Override
    public String toString() {
      return "activation of " + credential.id() + " for " + request;
    }
  }

  /// A code is on its way.
  ///
  /// @param mobile masked; stars alone if the service does not say where it goes
  /// @param message what is known of the message; empty if the service sends its own
  record CodeTicket(
      String mobile, Instant resendAt, Instant expiresAt, Optional<MessageStanding> message) {}
}
