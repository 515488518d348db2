package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningTerms;

/// What the legal representative's signature needs: the credential, and what was prepared for it.
public final class RepresentativeSignatures {

  private final PersonalSigning personalSigning;
  private final PreparedSignatures prepared;

  public RepresentativeSignatures(PersonalSigning personalSigning, PreparedSignatures prepared) {
    this.personalSigning = personalSigning;
    this.prepared = prepared;
  }

  /// The credential of the one who must sign.
  Uni<Outcome<PersonalCredential>> credential(SigningTerms terms) {
    return Outcomes.known(representative(terms.matter())).chain(ifAccepted(this::credential));
  }

  private static Outcome<LegalRepresentative> representative(Matter matter) {
    return Outcome.of(matter.representative(), SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
  }

  private Uni<Outcome<PersonalCredential>> credential(LegalRepresentative representative) {
    return personalSigning
        .find(representative)
        .map(found -> Outcome.of(found, ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE));
  }

  /// A credential together with the signature that was prepared for it; without one no code can
  /// have been sent.
  Uni<Outcome<Pending>> pending(SigningTerms terms) {
    return credential(terms).chain(ifAccepted(credential -> pending(terms, credential)));
  }

  private Uni<Outcome<Pending>> pending(SigningTerms terms, PersonalCredential credential) {
    return prepared
        .find(terms.id(), Signatory.LEGAL_REPRESENTATIVE)
        .map(found -> pending(terms, credential, found));
  }

  private static Outcome<Pending> pending(
      SigningTerms terms, PersonalCredential credential, Optional<PreparedSignature> found) {
    return found
        .map(ready -> Outcome.accepted(new Pending(terms, credential, ready)))
        .orElse(Outcome.refused(CodeRefusal.CODE_GONE));
  }

  /// A signature that waits for its code.
  record Pending(SigningTerms terms, PersonalCredential credential, PreparedSignature prepared) {

    /// What the code is bound to: this session, and the hash of exactly what is signed.
    SignatureRequest request() {
      Matter matter = terms.matter();
      return new SignatureRequest(
          terms.id(),
          prepared.toBeSigned().sha256(),
          matter.kind().title(),
          matter.sealingCertificate().facts().enterpriseName());
    }
  }
}
