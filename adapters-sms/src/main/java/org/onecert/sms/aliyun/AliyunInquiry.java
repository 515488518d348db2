package org.onecert.sms.aliyun;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.onecert.domain.Shanghai;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.people.Mobile;
import org.onecert.sms.DeliveryInquiry;
import org.onecert.sms.web.Reply;
import org.onecert.sms.web.Reply.Answered;
import org.onecert.sms.web.Reply.NotReached;
import org.onecert.sms.web.Reply.Unanswered;

/// Asks Alibaba Cloud SMS what became of a message (`QuerySendDetails`): it remembers them for
/// thirty days, by the day of Shanghai.
public final class AliyunInquiry implements DeliveryInquiry {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(Shanghai.ZONE);

  private static final Duration HANDING_OVER = Duration.ofMinutes(1);

  private final AliyunApi api;

  public AliyunInquiry(AliyunApi api) {
    this.api = api;
  }

  /// Around midnight a message may be one of the day before or after there. One that is not listed
  /// yet is under way.
  @Override
  public Uni<Delivery> ask(Mobile mobile, String reference, Instant takenAt) {
    String before = DAY.format(takenAt.minus(HANDING_OVER));
    String after = DAY.format(takenAt.plus(HANDING_OVER));
    return find(mobile, reference, after)
        .chain(found ->
            found.isPresent() || before.equals(after)
                ? Uni.createFrom().item(found)
                : find(mobile, reference, before))
        .map(found -> found.orElse(Delivery.UNDER_WAY));
  }

  private Uni<Optional<Delivery>> find(Mobile mobile, String reference, String day) {
    return api.call("QuerySendDetails", parameters(mobile, reference, day))
        .map(AliyunInquiry::delivery);
  }

  private static Map<String, String> parameters(Mobile mobile, String reference, String day) {
    return Map.of(
        "PhoneNumber",
        mobile.number(),
        "BizId",
        reference,
        "SendDate",
        day,
        "PageSize",
        "10",
        "CurrentPage",
        "1");
  }

  private static Optional<Delivery> delivery(Reply reply) {
    return switch (reply) {
      case NotReached(var why) -> throw new InquiryUnanswered(why);
      case Unanswered(var why) -> throw new InquiryUnanswered(why);
      case Answered answered -> delivery(answered);
    };
  }

  private static Optional<Delivery> delivery(Answered answered) {
    AliyunAnswer answer =
        AliyunAnswer.of(answered)
            .orElseThrow(() -> new InquiryUnanswered("no code, status " + answered.status()));
    if (!answer.isOk()) {
      throw new InquiryUnanswered(answer.code());
    }
    return SendDetail.delivery(answer);
  }
}
