package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// Limits of text messages, counted over two nodes. What one test leaves counts for the next.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("S-3, A-2: limits of text messages on two nodes")
class MessageLimitsIT {

  private static final int ENTERPRISES = 20;
  private static final int OF_EACH = 10;
  private static final int TO_ONE = 3;
  private static final int A_DAY = ENTERPRISES * OF_EACH + TO_ONE;

  private static Site site;

  /// What runs before this one left in the log, in octets.
  private static long logged;

  @BeforeAll
  static void start() {
    site = Site.named("message-limits");
    logged = site.logged();
    Map<String, String> settings =
        Map.of(
            "onecert.sms.limits.mobile", TO_ONE + "/PT1H",
            "onecert.sms.limits.enterprise", OF_EACH + "/PT1H",
            "onecert.sms.limits.a-day", Integer.toString(A_DAY));
    site.startNode(settings);
    site.startNode(settings);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  @Order(1)
  @DisplayName("1,000 who ask at once: each enterprise gets as many as the limit lets")
  void of_a_thousand_each_enterprise_gets_its_ten() {
    List<TokenUser> users = users(ENTERPRISES);

    List<Reply> replies =
        Crowd.of(
            1000,
            i ->
                users
                    .get(i % ENTERPRISES)
                    .movedTo(site.api(i / ENTERPRISES % 2))
                    .asksForMobileCode(mobile(i)));

    assertThat(count(replies, 202)).isEqualTo(ENTERPRISES * OF_EACH);
    assertThat(count(replies, 429)).isEqualTo(1000 - ENTERPRISES * OF_EACH);
    assertThat(perEnterprise(replies)).containsOnly((long) OF_EACH);
    assertThat(replies.stream().filter(reply -> reply.status() == 429))
        .allMatch(reply -> reply.code().equals("too-many-messages"))
        .allMatch(reply -> reply.headers().firstValue("Retry-After").isPresent());
    assertThat(site.world().inbox().messages()).hasSize(ENTERPRISES * OF_EACH);
    assertThat(site.logSince(logged))
        .doesNotContain("has been blocked")
        .containsOnlyOnce("MESSAGES_OF_THE_DAY ");
  }

  private static List<Long> perEnterprise(List<Reply> replies) {
    return IntStream.range(0, replies.size())
        .filter(i -> replies.get(i).status() == 202)
        .boxed()
        .collect(Collectors.groupingBy(i -> i % ENTERPRISES, Collectors.counting()))
        .values()
        .stream()
        .toList();
  }

  @Test
  @Order(2)
  @DisplayName("64 enterprises that ask for one mobile at once: it gets as many as the limit lets")
  void of_sixty_four_one_mobile_gets_three() {
    List<TokenUser> users = users(64);

    List<Reply> replies =
        Crowd.of(64, i -> users.get(i).movedTo(site.api(i % 2)).asksForMobileCode(mobile(5000)));

    assertThat(count(replies, 202)).isEqualTo(TO_ONE);
    assertThat(replies.stream().filter(reply -> reply.code().equals("too-many-messages")))
        .hasSize(64 - TO_ONE);
    assertThat(site.world().inbox().messages(mobile(5000))).hasSize(TO_ONE);
  }

  @Test
  @Order(3)
  @DisplayName("what the operator pays for in a day is the end, and the log says so")
  void nobody_gets_more_than_the_operator_pays_for() {
    Reply reply = users(1).getFirst().asksForMobileCode(mobile(6000)).expect(503);

    assertThat(reply.code()).isEqualTo("messages-of-the-day-spent");
    assertThat(site.world().inbox().messages(mobile(6000))).isEmpty();
    assertThat(site.logSince(logged)).contains("MESSAGES_OF_THE_DAY_SPENT all " + A_DAY);
  }

  private static List<TokenUser> users(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> Firm.foreign(site, Algorithm.P256))
        .map(firm -> firm.arrives(firm.token()))
        .toList();
  }

  private static String mobile(int number) {
    return "1390000%04d".formatted(number);
  }

  private static long count(List<Reply> replies, int status) {
    return replies.stream().filter(reply -> reply.status() == status).count();
  }
}
