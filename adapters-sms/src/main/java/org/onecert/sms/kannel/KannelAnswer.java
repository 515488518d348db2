package org.onecert.sms.kannel;

import java.util.Map;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

/// What Kannel answered to a message. Its words say what they mean (user guide, "Response codes");
/// only of words that are not Kannel's the status has to say it.
///
/// @param body may repeat the number, and is told to nobody
record KannelAnswer(int status, String body) {

  /// How its answers begin. "Sent." is what it says at once if it is set up not to wait for its own
  /// other half (`immediate-sendsms-reply`).
  private static final Map<String, Submission> WORDS =
      Map.of(
          "0: Accepted for delivery", new Taken(""),
          "3: Queued for later delivery", new Taken(""),
          "Sent.", new Taken(""),
          "Authorization failed", new NotTaken("authorization failed"),
          "Not routable.", new NotTaken("not routable"),
          "Temporal failure", new Busy("temporal failure"),
          "Sending failed.", new NotTaken("sending failed"),
          "Number(s) has/have been denied",
              new Declined(new MobileRefused(), "denied by its white or black lists"));

  private static final int UNAVAILABLE = 503;

  /// In characters. Kannel's answers have one line.
  private static final int LONGEST = 4096;

  Submission meaning() {
    return body.length() > LONGEST ? new Unclear("answer too long") : meaningOfWords();
  }

  private Submission meaningOfWords() {
    return WORDS.entrySet().stream()
        .filter(words -> body.startsWith(words.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(this::meaningOfStatus);
  }

  /// Who redirects, refuses or is not available has sent nothing. Whatever else it is makes no
  /// sense, or comes from somebody between who does not know.
  private Submission meaningOfStatus() {
    String why = "status " + status;
    if (status == UNAVAILABLE) {
      return new Busy(why);
    }
    return status / 100 == 3 || status / 100 == 4 ? new NotTaken(why) : new Unclear(why);
  }

  @Override
  public String toString() {
    return "status " + status;
  }
}
