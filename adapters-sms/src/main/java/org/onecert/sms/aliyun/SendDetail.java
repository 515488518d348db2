package org.onecert.sms.aliyun;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.onecert.domain.message.Delivery;

/// What Dysms knows of one message: `SendStatus` 1, 2 or 3, and for 2 an `ErrCode`, theirs or the
/// network's ("Delivery receipt error codes" of Alibaba Cloud SMS).
final class SendDetail {

  private SendDetail() {}

  /// Empty if the message is not listed.
  static Optional<Delivery> delivery(AliyunAnswer answer) {
    return answer
        .objects("SmsSendDetailDTOs", "SmsSendDetailDTO")
        .findFirst()
        .map(SendDetail::delivery);
  }

  private static Delivery delivery(JsonObject detail) {
    int status = AliyunAnswer.value(detail, "SendStatus", Integer.class).orElse(0);
    return switch (status) {
      case 1 -> Delivery.UNDER_WAY;
      case 2 -> failure(AliyunAnswer.text(detail, "ErrCode").orElse(""));
      case 3 -> Delivery.DELIVERED;
      default -> throw new InquiryUnanswered("no such status");
    };
  }

  /// `MOBLLE` is how they spell it. Where a code stands for a mobile that is off or suspended as
  /// well as for a number that nobody has, it counts as the former: it may be in order tomorrow.
  private static Delivery failure(String code) {
    return switch (code) {
      case "MOBILE_NOT_ON_SERVICE",
          "MOBILE_ACCOUNT_ABNORMAL",
          "MOBILE_TERMINAL_ERROR",
          "MOBLLE_TERMINAL_ERROR",
          "EXPIRED" ->
          Delivery.MOBILE_UNREACHABLE;
      case "INVALID_NUMBER", "isv.MOBILE_NUMBER_ILLEGAL" -> Delivery.NUMBER_UNKNOWN;
      case "MOBILE_IN_BLACK",
          "MOBILE_SEND_LIMIT",
          "USER_REJECT",
          "CONTENT_KEYWORD",
          "SIGNATURE_BLACKLIST",
          "isv.BLACK_KEY_CONTROL_LIMIT",
          "isv.CUSTOMER_REFUSED",
          "isv.BUSINESS_LIMIT_CONTROL" ->
          Delivery.BLOCKED;
      default -> Delivery.NOT_DELIVERED;
    };
  }
}
