package org.onecert.sms.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;
import org.onecert.sms.web.Reply.Answered;

/// How a gateway says that it took a message, and how that it sent nothing for certain. What it
/// says otherwise is told by the status: 4xx is no, the rest is unclear.
///
/// @param statuses it took the message with one of these,
/// @param taken and where this is found in the first 1024 octets of the body
/// @param refused found there, nothing was sent; looked for where `taken` is not found
public record HttpConsent(Set<Integer> statuses, Pattern taken, Optional<Pattern> refused) {

  private static final int LOOKED_AT = 1024;

  public HttpConsent {
    statuses = Set.copyOf(statuses);
  }

  Submission submission(Answered answered) {
    String status = "status " + answered.status();
    String body = beginning(answered);
    if (statuses.contains(answered.status()) && taken.matcher(body).find()) {
      return new Taken("");
    }
    if (refused.filter(pattern -> pattern.matcher(body).find()).isPresent()) {
      return new Passed("refused, " + status);
    }
    return byStatus(answered.status(), status);
  }

  /// 401, 403, 407 and 429 are about us, 408 comes from whoever waited; all other 4xx are about the
  /// message (RFC 9110, 15.5).
  private static Submission byStatus(int status, String why) {
    return switch (status) {
      case 401, 403, 407 -> new NotTaken(why);
      case 429 -> new Busy(why);
      case 408 -> new Unclear(why);
      default -> status / 100 == 4 ? new Passed(why) : new Unclear(why);
    };
  }

  private static String beginning(Answered answered) {
    int length = Math.min(LOOKED_AT, answered.body().length());
    return answered.body().getString(0, length, StandardCharsets.UTF_8.name());
  }
}
