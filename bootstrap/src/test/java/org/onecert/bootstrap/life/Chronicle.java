package org.onecert.bootstrap.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;

/// The operation history of an enterprise, read to its end, the first entry first.
record Chronicle(List<JsonNode> operations) {

  static Chronicle read(CertificatesPage page) {
    List<JsonNode> operations = new ArrayList<>();
    Reply reply = page.operations("?limit=100").expect(200);
    reply.json().get("operations").forEach(operations::add);
    while (reply.json().has("next")) {
      reply = page.operations("?limit=100&cursor=" + reply.at("/next")).expect(200);
      reply.json().get("operations").forEach(operations::add);
    }
    Collections.reverse(operations);
    return new Chronicle(operations);
  }

  /// How often each act came to what.
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode operation : operations) {
      String result = operation.path("refusal").asText("done");
      counts.merge(operation.get("act").asText() + " " + result, 1, Integer::sum);
    }
    return counts;
  }

  /// What the changes, one after the other, have made of every certificate: by unique id, trait by
  /// trait. Fails where an entry says that something was before which was not.
  Map<String, Map<String, String>> replay() {
    Map<String, Map<String, String>> certificates = new HashMap<>();
    for (JsonNode operation : operations) {
      Map<String, String> traits =
          certificates.computeIfAbsent(
              operation.path("certificate").asText(), _ -> new HashMap<>());
      operation.get("changes").forEach(change -> apply(change, traits));
    }
    certificates.values().removeIf(traits -> !traits.containsKey("role"));
    return certificates;
  }

  /// Why a signing session came to nothing, and what a token signed, is told of a certificate, and
  /// is none of its traits.
  private static void apply(JsonNode change, Map<String, String> traits) {
    String what = change.get("what").asText();
    if (what.equals("reason") || what.equals("proof")) {
      return;
    }
    String before = change.path("before").asText("");
    String known = traits.getOrDefault(what, before);
    if (!known.equals(before)) {
      throw new IllegalStateException(what + " was " + known + " and not " + before);
    }
    traits.put(what, change.path("after").asText(""));
  }
}
