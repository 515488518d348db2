package org.onecert.domain.notice;

/// What a holder is told of.
public enum NoticeKind {
  /// The certificate is the main one now (U-3).
  UPGRADED,
  /// The certificate was the main one and is a deputy without items now (U-3).
  DEMOTED
}
