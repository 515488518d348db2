package org.onecert.sms.kannel;

import java.io.Serial;

/// Something answers that is not Kannel.
final class AnswerTooLong extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
}
