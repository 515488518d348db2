package org.onecert.sms;

import org.onecert.domain.message.Handover.NotSent;

/// What a provider said to a message.
///
/// `why` is for the operator's log: in our own words or the provider's stable codes, without text
/// or number of the message.
public sealed interface Submission {

  /// It took it.
  ///
  /// @param reference its name for the message; empty if it gave none
  record Taken(String reference) implements Submission {}

  /// It will not send this message, and nobody else would do better.
  record Declined(NotSent answer, String why) implements Submission {}

  /// It has sent nothing, for certain, and may do so in a moment: somebody else may now.
  record Busy(String why) implements Submission {}

  /// It has sent nothing, for certain, because it is in trouble: somebody else may.
  record NotTaken(String why) implements Submission {}

  /// It has sent nothing, for a reason of this message, and is well itself: somebody else may.
  record Passed(String why) implements Submission {}

  /// It may have taken it: its answer did not come in time, or made no sense. Whoever sends it
  /// again may send it twice.
  record Unclear(String why) implements Submission {}
}
