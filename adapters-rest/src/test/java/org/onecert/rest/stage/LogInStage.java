package org.onecert.rest.stage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.onecert.application.activation.OpenMainActivation;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.activation.ShowActivation;
import org.onecert.application.catalogue.ListBusinessItems;
import org.onecert.application.login.FindSession;
import org.onecert.application.login.IssueChallenge;
import org.onecert.application.login.LogIn;
import org.onecert.application.login.LogOut;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Entrance;

/// Logging in and activating, as scripted.
@Singleton
class LogInStage {

  private final Script script;

  LogInStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  IssueChallenge issueChallenge() {
    return purpose ->
        new NotarisedChallenge(
            new Challenge(
                purpose,
                "https://onecert.example",
                Octets.of(new byte[Challenge.NONCE_SIZE]),
                Samples.NOW.plusSeconds(300),
                Challenge.NO_SUBJECT),
            "opaque." + purpose,
            Octets.of(new byte[] {1, 2, 3}));
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
  ShowActivation showActivation() {
    return caller -> script.play(ShowActivation.class, caller);
  }

  @Produces
  @Singleton
  SendMobileCode sendMobileCode() {
    return (caller, mobile) -> script.play(SendMobileCode.class, caller, mobile);
  }

  @Produces
  @Singleton
  OpenMainActivation openMainActivation() {
    return (caller, request) -> script.play(OpenMainActivation.class, caller, request);
  }

  @Produces
  @Singleton
  ListBusinessItems listBusinessItems() {
    return () ->
        Uni.createFrom()
            .item(
                List.of(
                    new BusinessItem(
                        new BusinessItemCode("construction-permit"),
                        "建筑工程施工许可",
                        "建筑工程施工许可证的核发",
                        Entrance.ADMINISTRATIVE_LICENSING)));
  }
}
