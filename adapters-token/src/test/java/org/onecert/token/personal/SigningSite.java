package org.onecert.token.personal;

import java.time.Duration;
import java.time.Instant;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.token.Waiting;

/// A signing service with one person in it, [People#ZHANG], as a node sees it; a clock that a test
/// moves, and the person's mobile.
public interface SigningSite {

  PersonalSigning signing();

  /// Another node over the same database.
  PersonalSigning node();

  void passes(Duration time);

  Instant now();

  /// Whether codes can be sent from now on.
  void sends(boolean works);

  /// How many codes came to the mobile.
  int messages();

  /// The six digits that came last.
  String lastCode();

  default PersonalCredential credential() {
    return Waiting.result(signing().find(People.ZHANG)).orElseThrow();
  }

  default String sendsCode(SignatureRequest request) {
    Waiting.result(signing().sendCode(credential(), request, People.ASKER));
    return lastCode();
  }

  default Outcome<SignatureActivation> authorises(SignatureRequest request, String code) {
    return Waiting.result(signing().authorise(credential(), request, code));
  }

  default Octets signs(SignatureActivation activation, Octets toBeSigned) {
    return Waiting.result(signing().sign(activation, toBeSigned));
  }
}
