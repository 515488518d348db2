package org.onecert.rest.login;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Purpose;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;
import org.onecert.rest.problem.FieldFault;

/// Asks for a challenge.
@Schema(name = "ChallengeOrder", description = "Asks for something that the token can sign")
public record ChallengeOrderJson(
    @Schema(
            description = "The act that the challenge serves, and no other",
            required = true,
            enumeration = {"logIn", "enable", "add", "upgrade"})
        @Nullable String purpose,
    @Schema(
            description =
                "What the act is about, by our name: the enterprise that a deputy is added to, the"
                    + " certificate that is enabled, the upgrade that is completed. Absent for logIn",
            format = "uuid",
            maxLength = 36)
        @Nullable String subject) {

  Occasion read() {
    Reading in = new Reading();
    var act = in.required("purpose", purpose, Purposes.WORD);
    var about = act.then(known -> subject(in, known));
    return in.whole(() -> new Occasion(act.get(), about.get()));
  }

  private Checked<String> subject(Reading in, Purpose known) {
    return switch (known) {
      case LOG_IN -> noSubject(in);
      case ADD, ENABLE, UPGRADE ->
          in.required("subject", subject, Words.UUID_TEXT).map(UUID::toString);
    };
  }

  private Checked<String> noSubject(Reading in) {
    return subject == null
        ? Checked.right(Challenge.NO_SUBJECT)
        : in.fault("subject", FieldFault.UNKNOWN);
  }
}
