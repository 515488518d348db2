package org.onecert.bootstrap.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What `deploy/monitoring` asks about the server.
///
/// @param groups of alert rules
/// @param dashboard of Grafana
record Watch(JsonNode groups, JsonNode dashboard) {

  static final Path FOLDER = Path.of("../deploy/monitoring");

  static Watch read() {
    try {
      return new Watch(
          Manifests.read(FOLDER.resolve("alerts.yaml")).getFirst().path("groups"),
          new JsonMapper().readTree(FOLDER.resolve("dashboard.json").toFile()));
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  List<JsonNode> alerts() {
    return Manifests.each(groups).flatMap(group -> Manifests.each(group.path("rules"))).toList();
  }

  /// All of both, in PromQL.
  Stream<String> expressions() {
    return Stream.of(groups, dashboard.path("panels"))
        .flatMap(part -> part.findValues("expr").stream())
        .map(JsonNode::asText);
  }
}
