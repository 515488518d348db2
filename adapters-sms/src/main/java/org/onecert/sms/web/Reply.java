package org.onecert.sms.web;

import io.vertx.core.buffer.Buffer;
import java.util.function.Function;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Unclear;

/// What came of a request to a provider. `why` is in our own words.
public sealed interface Reply {

  /// What it means for a message that was handed over with the request.
  ///
  /// @param meaning of an answer, in the provider's language
  default Submission submission(Function<Answered, Submission> meaning) {
    return switch (this) {
      case Answered answered -> meaning.apply(answered);
      case NotReached(var why) -> new Busy(why);
      case Unanswered(var why) -> new Unclear(why);
    };
  }

  /// It answered.
  ///
  /// @param body its beginning, if it is long; may repeat what was asked
  record Answered(int status, Buffer body) implements Reply {

    /// Never the body.
    @Override
    public String toString() {
      return "status " + status;
    }
  }

  /// Nothing was written to it.
  record NotReached(String why) implements Reply {}

  /// It may have read the request, or a part of it.
  record Unanswered(String why) implements Reply {}
}
