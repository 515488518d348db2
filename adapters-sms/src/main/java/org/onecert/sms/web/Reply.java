package org.onecert.sms.web;

import io.vertx.core.buffer.Buffer;

/// What came of a request to a provider. `why` is in our own words.
public sealed interface Reply {

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
