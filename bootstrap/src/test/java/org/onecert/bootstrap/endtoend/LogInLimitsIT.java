package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// Limits as they are if nobody sets any, behind a proxy that says who calls.
@DisplayName("L-2, L-3: who comes too often")
class LogInLimitsIT {

  private static final int CROWD = 64;
  private static final Map<String, String> USUAL =
      Map.of(
          "onecert.limits.challenges", "600/PT1M",
          "onecert.limits.failures", "60/PT1M",
          "onecert.limits.log-ins", "30/PT1M",
          "onecert.limits.crowded-networks", "192.0.2.0/24",
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.allow-x-forwarded", "true");

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.named("log-in-limits");
    site.startNode(behind("127.0.0.1"));
    site.startNode(behind("10.1.2.3"));
  }

  private static Map<String, String> behind(String proxy) {
    Map<String, String> settings = new HashMap<>(USUAL);
    settings.put("quarkus.http.proxy.trusted-proxies", proxy);
    return settings;
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  @DisplayName("an office of two hundred behind one address logs in undisturbed")
  void an_office_logs_in_undisturbed() {
    List<TokenUser> office =
        IntStream.range(0, 200).mapToObj(_ -> at("203.0.113.1", newcomer())).toList();

    List<Reply> replies = Crowd.of(office.size(), i -> office.get(i).logsIn());

    assertThat(replies).allMatch(reply -> reply.status() == 200);
  }

  @Test
  @DisplayName("64 at once with a known certificate and wrong signatures do not keep its owner out")
  void forgers_do_not_keep_the_owner_out() {
    TokenUser owner = at("203.0.113.2", newcomer());
    TokenUser forger = at("203.0.113.2", owner);

    List<Reply> replies =
        Crowd.of(CROWD * 5, i -> i % CROWD == 0 ? owner.logsIn() : forger.post(forged(forger)));

    assertThat(IntStream.range(0, 5).mapToObj(i -> replies.get(i * CROWD)))
        .allMatch(reply -> reply.status() == 200);
    long weighed = count(replies, "signature-wrong");
    assertThat(weighed).isBetween(60L, 60L + CROWD);
    assertThat(count(replies, "too-many-attempts")).isEqualTo(CROWD * 5 - 5 - weighed);
    assertThat(replies.stream().filter(reply -> reply.status() == 429))
        .allMatch(reply -> reply.headers().firstValue("Retry-After").isPresent());
    assertThat(refusedFrom("203.0.113.2")).isEqualTo(weighed);
    owner.logsIn().expect(200);
  }

  @Test
  @DisplayName("64 at once with what the owner sent do not keep him out")
  void those_who_overheard_the_owner_do_not_keep_him_out() {
    TokenUser owner = at("203.0.113.3", newcomer());
    Map<String, Object> answer = owner.answer(owner.challenge("logIn"));
    owner.post(answer).expect(200);

    List<Reply> replies = Crowd.of(CROWD * 2, _ -> at("203.0.113.4", owner).post(answer));

    assertThat(count(replies, "challenge-gone")).isBetween(60L, 60L + CROWD);
    assertThat(replies).noneMatch(reply -> reply.status() == 200);
    for (int i = 0; i < 20; i++) {
      owner.logsIn().expect(200);
    }
  }

  @Test
  @DisplayName("a token that logs in all the time has to wait, from wherever; no other has")
  void a_token_that_logs_in_all_the_time_has_to_wait() {
    Firm firm = Firm.foreign(site, Algorithm.P256);
    TokenUser busy = at("203.0.113.5", firm.token("101"));
    List<Reply> replies = IntStream.range(0, CROWD).mapToObj(_ -> busy.logsIn()).toList();

    assertThat(replies.subList(0, 30)).allMatch(reply -> reply.status() == 200);
    assertThat(count(replies, "too-many-log-ins")).isPositive();
    at("203.0.113.5", firm.token("201")).logsIn().expect(200);
  }

  @Test
  @DisplayName(
      "an address gets as many challenges as a large office needs; a crowded one gets more")
  void an_address_gets_as_many_challenges_as_a_large_office_needs() {
    List<Reply> replies = challenges("2001:db8:7::", 800);
    List<Reply> crowded = challenges("192.0.2.", 800);

    assertThat(replies.stream().filter(reply -> reply.status() == 201).count())
        .isBetween(600L, 799L);
    assertThat(count(replies, "too-many-attempts")).isPositive();
    assertThat(crowded).allMatch(reply -> reply.status() == 201);
    at("2001:db8:7:1::1", newcomer()).challenge("logIn").expect(201);
  }

  /// From the addresses of one network of IPv6, or from one of IPv4.
  private static List<Reply> challenges(String network, int count) {
    TokenUser user = newcomer();
    return Crowd.of(
        count,
        i ->
            at(network + (network.endsWith(":") ? Integer.toHexString(i) : 1), user)
                .challenge("logIn"));
  }

  @Test
  @DisplayName("nobody gets round it by naming another address, unless a proxy of ours says so")
  void nobody_gets_round_it_by_naming_another_address() {
    TokenUser forger = newcomer().movedTo(site.api(1));

    List<Reply> replies =
        Crowd.of(CROWD * 2, i -> claim(forger, "198.51.100." + i).post(forged(forger)));

    assertThat(count(replies, "too-many-attempts")).isPositive();
    assertThat(refusedFrom("127.0.0.1")).isPositive();
    assertThat(refusedFrom("198.51.100.1")).isZero();
  }

  /// The same answer with a signature that is none.
  private static Map<String, Object> forged(TokenUser user) {
    Map<String, Object> answer = user.answer(user.challenge("logIn"));
    answer.put("signature", "AAAA");
    return answer;
  }

  private static TokenUser newcomer() {
    return Firm.foreign(site, Algorithm.P256).token();
  }

  private static TokenUser at(String address, TokenUser user) {
    return claim(user.calling(site.api(0)), address);
  }

  private static TokenUser claim(TokenUser user, String address) {
    Api api = user.api().with("X-Forwarded-For", address);
    return user.calling(api);
  }

  private static long count(List<Reply> replies, String code) {
    return replies.stream().filter(reply -> reply.code().equals(code)).count();
  }

  private static long refusedFrom(String address) {
    return Records.of(site)
        .number(
            "select count(*) from audit_entry where refusal is not null and client = '"
                + address
                + "'");
  }
}
