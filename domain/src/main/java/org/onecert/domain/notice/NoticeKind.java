package org.onecert.domain.notice;

import org.onecert.domain.message.MessagePurpose;

/// What a holder is told of.
public enum NoticeKind {
  /// The certificate is the main one now (U-3).
  UPGRADED(MessagePurpose.UPGRADED),
  /// The certificate was the main one and is a deputy without items now (U-3).
  DEMOTED(MessagePurpose.DEMOTED);

  private final MessagePurpose purpose;

  NoticeKind(MessagePurpose purpose) {
    this.purpose = purpose;
  }

  MessagePurpose purpose() {
    return purpose;
  }
}
