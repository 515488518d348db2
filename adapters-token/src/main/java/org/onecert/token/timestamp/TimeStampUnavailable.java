package org.onecert.token.timestamp;

/// No time stamp could be had. The message is for the operator.
public final class TimeStampUnavailable extends RuntimeException {

  TimeStampUnavailable(String why) {
    super(why);
  }
}
