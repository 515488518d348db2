package org.onecert.bootstrap.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.bootstrap.life.Follower.Known;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.partner.ToldEvent;

@ExtendWith(SharedSite.class)
class RandomLifeIT {

  private static final int CLIENTS = 12;
  private static final int ACTS = 40;

  private final Site site;

  RandomLifeIT(Site site) {
    this.site = site;
  }

  /// One that is always the same, and one that never is; its number is in the name of the test.
  static long[] seeds() {
    return new long[] {42, new SecureRandom().nextInt(Integer.MAX_VALUE)};
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName(
      "C-2, D-2, G-2, G-3, G-4, M-1, M-6, U-3: whatever many clients do at once, there is one main, no"
          + " item without grant, a history that is complete and in order, and whoever follows the"
          + " events knows how things are")
  void whatever_happens_the_records_hold(long seed) {
    try (Follower follower = Follower.of(site, "life-" + seed)) {
      whateverHappens(seed, follower);
    }
  }

  private void whateverHappens(long seed, Follower follower) {
    List<Household> households = IntStream.range(0, 3).mapToObj(_ -> new Household(site)).toList();
    List<Map<String, Integer>> before = households.stream().map(RandomLifeIT::settled).toList();
    CountDownLatch living = new CountDownLatch(CLIENTS);

    Crowd.of(
        CLIENTS + 1,
        i -> i == CLIENTS ? watch(households, living) : live(households, seed + i, living));

    assertThat(whatHappened(households))
        .contains("addDeputy done", "activateDeputy done", "deregister done", "enable done")
        .contains("edit done", "updateCertificate done", "logIn certificate-deregistered")
        .contains("authorise done", "openAuthorisation deputy-deregistered")
        .contains("upgrade done", "demote done");
    for (int i = 0; i < households.size(); i++) {
      assertThatAllIsNoted(households.get(i), before.get(i));
      assertThatTheHistoryExplainsTheRecords(households.get(i));
    }
    follower.awaitAll();
    households.forEach(household -> assertThatTheFollowerKnows(household, follower));
  }

  private static void assertThatTheFollowerKnows(Household household, Follower follower) {
    assertThat(follower.told(household.firm())).extracting(ToldEvent::sequence).isSorted();
    assertThat(rows(household, 0))
        .extracting(RandomLifeIT::asFarAsItIsTold)
        .containsExactlyInAnyOrderElementsOf(follower.knows(household.firm()));
  }

  private static Known asFarAsItIsTold(JsonNode row) {
    return new Known(
        uniqueId(row),
        row.get("serialNumber").asText(),
        row.get("type").asText(),
        row.get("state").asText().equals("deregistered"),
        row.get("type").asText().equals("main") ? 0 : row.get("items").asInt());
  }

  private static Set<String> whatHappened(List<Household> households) {
    return households.stream()
        .flatMap(household -> household.ledger().counts().keySet().stream())
        .collect(Collectors.toSet());
  }

  private static Map<String, Integer> settled(Household household) {
    return Chronicle.read(household.page(0)).counts();
  }

  private static boolean live(List<Household> households, long seed, CountDownLatch living) {
    Random random = new Random(seed);
    try {
      for (int i = 0; i < ACTS; i++) {
        households.get(random.nextInt(households.size())).live(random);
      }
    } finally {
      living.countDown();
    }
    return true;
  }

  /// Looks at both nodes all the time: one main certificate, and no deregistered deputy with an
  /// item.
  private static boolean watch(List<Household> households, CountDownLatch living) {
    for (int i = 0; living.getCount() > 0 || i < 10; i++) {
      Household household = households.get(i % households.size());
      List<JsonNode> rows = rows(household, i % 2);
      assertThat(rows).filteredOn(row -> row.get("type").asText().equals("main")).hasSize(1);
      assertThat(rows)
          .filteredOn(row -> row.get("state").asText().equals("deregistered"))
          .allMatch(row -> row.get("items").asInt() == 0);
    }
    return true;
  }

  private static List<JsonNode> rows(Household household, int node) {
    JsonNode rows = household.list(node).expect(200).json().get("certificates");
    return StreamSupport.stream(rows.spliterator(), false).toList();
  }

  private static void assertThatAllIsNoted(Household household, Map<String, Integer> before) {
    Map<String, Integer> expected = new TreeMap<>(before);
    household.ledger().counts().forEach((line, count) -> expected.merge(line, count, Integer::sum));

    Map<String, Integer> noted = Chronicle.read(household.page(1)).counts();
    // Most of those whose session has ended are turned away before they have done anything.
    noted.keySet().removeIf(line -> line.endsWith(" session-ended"));
    assertThat(noted).isEqualTo(expected);
  }

  private static void assertThatTheHistoryExplainsTheRecords(Household household) {
    var explained = Chronicle.read(household.page(0)).replay();
    List<JsonNode> rows = rows(household, 0);

    assertThat(rows)
        .extracting(RandomLifeIT::uniqueId)
        .containsExactlyInAnyOrderElementsOf(explained.keySet());
    for (JsonNode row : rows) {
      Map<String, String> traits = explained.getOrDefault(uniqueId(row), Map.of());
      assertThat(row.get("type").asText()).isEqualTo(traits.get("role"));
      assertThat(row.get("nickname").asText()).isEqualTo(traits.get("nickname"));
      assertThat(row.get("state").asText()).isEqualTo(traits.getOrDefault("state", "normal"));
      if (row.get("type").asText().equals("deputy")) {
        assertThat(row.get("items").asInt()).isEqualTo(items(traits));
      }
      assertThat(row.get("serialNumber").asText()).isEqualTo(traits.get("serialNumber"));
    }
  }

  /// How many items the history says that it holds.
  private static int items(Map<String, String> traits) {
    String codes = traits.getOrDefault("items", "");
    return (int) Stream.of(codes.split(",")).filter(code -> !code.isEmpty()).count();
  }

  private static String uniqueId(JsonNode row) {
    return row.get("uniqueId").asText();
  }
}
