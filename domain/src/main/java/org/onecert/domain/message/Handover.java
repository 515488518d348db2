package org.onecert.domain.message;

import java.time.Duration;

/// What came of handing a message to those who send; delivery is another matter.
public sealed interface Handover {

  /// A provider took it.
  ///
  /// @param provider its name in the configuration
  /// @param reference the provider's name for the message; empty if it gave none
  record Taken(String provider, String reference) implements Handover {}

  /// It may arrive or not: the provider's answer did not come in time, or made no sense. Nobody
  /// sends it again, for then it could arrive twice.
  record Unclear(String provider) implements Handover {}

  /// It went nowhere, for certain.
  sealed interface NotSent extends Handover {}

  /// Nobody who sends could be reached, or they are all in trouble.
  record Unreached() implements NotSent {}

  /// A provider says that nothing can be sent to this mobile.
  record MobileRefused() implements NotSent {}

  /// A provider says that this mobile had too many.
  ///
  /// @param remaining until another may be sent, as far as the provider tells
  record TooMany(Duration remaining) implements NotSent {}
}
