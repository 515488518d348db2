package org.onecert.sms.aliyun;

import java.time.Duration;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.TooMany;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

/// What an answer to `SendSms` means. The code decides, whatever the status: errors of the service
/// come with 200 too ("API error codes" of Alibaba Cloud SMS).
///
/// - The limits of one number are `isv.BUSINESS_LIMIT_CONTROL`. `isv.DAY_LIMIT_CONTROL` and
///   `isv.MONTH_LIMIT_CONTROL` are totals that the operator set for his account: somebody else may
///   send.
/// - `isv.BLACK_KEY_CONTROL_LIMIT` is a number whose owner complained or wants nothing.
/// - `isp.SYSTEM_ERROR` is answered with "call again", so nothing was sent; so is whatever begins
///   with `Throttling`, which comes before they look at the request.
final class SendSmsVerdict {

  /// Nobody else knows our nonce: another copy of this very request came before.
  private static final String NONCE_USED = "SignatureNonceUsed";

  private static final String FORBIDDEN = "isp.RAM_PERMISSION_DENY";
  private static final String THROTTLING = "Throttling";

  private SendSmsVerdict() {}

  static Submission of(AliyunAnswer answer) {
    return switch (answer.code()) {
      case "OK" -> taken(answer);
      case "isv.BUSINESS_LIMIT_CONTROL" ->
          new Declined(new TooMany(wait(answer.text("Message").orElse(""))), answer.code());
      case "isv.MOBILE_NUMBER_ILLEGAL", "isv.BLACK_KEY_CONTROL_LIMIT", "isv.CUSTOMER_REFUSED" ->
          new Declined(new MobileRefused(), answer.code());
      case "isv.PARAM_LENGTH_LIMIT", "isv.PARAM_NOT_SUPPORT_URL", "isv.INVALID_JSON_PARAM" ->
          new Passed(answer.code());
      case NONCE_USED -> new Unclear(answer.code());
      case "isp.SYSTEM_ERROR" -> new Busy(answer.code());
      case String code when code.startsWith(THROTTLING) -> new Busy(code);
      default -> sentNothing(answer) ? new NotTaken(answer.code()) : new Unclear(answer.code());
    };
  }

  /// Without the name of the message it is no proof.
  private static Submission taken(AliyunAnswer answer) {
    return answer
        .text("BizId")
        .<Submission>map(Taken::new)
        .orElseGet(() -> new Unclear("OK without BizId"));
  }

  /// `isv.` is what they find wrong with the request before they send it; a code that we do not
  /// know and that comes with 4xx is the gateway's before them.
  private static boolean sentNothing(AliyunAnswer answer) {
    return answer.code().startsWith("isv.")
        || FORBIDDEN.equals(answer.code())
        || answer.status() / 100 == 4;
  }

  /// `触发分钟级流控Permits:1` and the like; windows roll, so this is the longest it can be.
  private static Duration wait(String message) {
    if (message.contains("分钟级")) {
      return Duration.ofMinutes(1);
    }
    return message.contains("天级") ? Duration.ofDays(1) : Duration.ofHours(1);
  }
}
