package org.onecert.rest.stage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.onecert.application.catalogue.ListBusinessItems;
import org.onecert.application.login.FindSession;
import org.onecert.application.login.IssueChallenge;
import org.onecert.application.login.LogIn;
import org.onecert.application.login.LogOut;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.Occasion;

/// Logging in, as scripted, and what everybody may ask for.
@Singleton
class LogInStage {

  private final Script script;

  LogInStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  IssueChallenge issueChallenge() {
    return (occasion, client) ->
        script.note(IssueChallenge.class, Outcome.accepted(challenge(occasion)), occasion);
  }

  private static NotarisedChallenge challenge(Occasion occasion) {
    Challenge challenge =
        new Challenge(
            occasion.purpose(),
            "https://onecert.example",
            Octets.of(new byte[Challenge.NONCE_SIZE]),
            Samples.NOW.plusSeconds(300),
            occasion.subject());
    return new NotarisedChallenge(
        challenge, "opaque." + occasion.purpose(), Octets.of(new byte[] {1, 2, 3}));
  }

  @Produces
  @Singleton
  LogIn logIn() {
    return answer -> script.play(LogIn.class, answer);
  }

  @Produces
  @Singleton
  LogOut logOut() {
    return caller -> script.play(LogOut.class, caller);
  }

  @Produces
  @Singleton
  FindSession findSession() {
    return id -> script.play(FindSession.class, id);
  }

  @Produces
  @Singleton
  ListBusinessItems listBusinessItems() {
    return () ->
        Uni.createFrom()
            .item(
                List.of(
                    item("construction-permit", "建筑工程施工许可", true),
                    item("new-wall-material-fund", "新型墙体材料专项基金", false)));
  }

  private static BusinessItem item(String code, String name, boolean offered) {
    return new BusinessItem(
        new BusinessItemCode(code),
        Samples.line(name),
        Samples.line("说明"),
        Entrance.ADMINISTRATIVE_LICENSING,
        offered);
  }
}
