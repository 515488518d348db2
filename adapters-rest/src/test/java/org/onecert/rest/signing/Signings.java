package org.onecert.rest.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.signing.Completion;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.rest.Api;

/// A signing session as the tests of this package see it.
final class Signings {

  static final SigningSessionId ID =
      new SigningSessionId(UUID.fromString("c3c521dd-e9a9-4ce0-a4a9-390a59aeb0b8"));
  static final String PATH = Api.SIGNING_SESSIONS + "/" + ID.value();
  static final FormId FORM = new FormId(new UUID(3, 3));
  static final Octets PDF = Octets.of(new byte[] {'%', 'P', 'D', 'F'});
  static final DocumentHash HASH = DocumentHash.of(PDF);

  private Signings() {}

  static SigningTerms terms(MainActivation matter) {
    return new SigningTerms(ID, matter, Samples.NOW, Samples.NOW.plus(Duration.ofHours(1)));
  }

  static SigningTerms terms() {
    return terms(Samples.mainActivation());
  }

  static Completed completed() {
    Instant lateInLondon = Instant.parse("2026-11-22T23:30:00Z");
    return new Completed(
        terms(),
        new Completion(
            lateInLondon,
            FORM,
            new EnterpriseId(new UUID(1, 1)),
            Optional.of(new SessionId(new UUID(4, 4)))));
  }
}
