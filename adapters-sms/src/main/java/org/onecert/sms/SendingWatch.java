package org.onecert.sms;

import java.time.Duration;

/// Whoever counts what providers do.
public interface SendingWatch {

  /// What came of a submission, and how long it took.
  void submitted(String provider, Submission answer, Duration took);
}
