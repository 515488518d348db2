package org.onecert.sms.aliyun;

import java.io.Serial;

/// It cannot be found out now what became of a message.
final class InquiryUnanswered extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /// @param why in our own words or a code of theirs
  InquiryUnanswered(String why) {
    super(why);
  }
}
