package org.onecert.bootstrap.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A part of the server as the bill of materials names it.
///
/// @param licences of which whoever takes it may choose one
record Part(String group, String name, String version, List<String> licences) {

  private static final String OURS = "org.onecert";

  /// All of them.
  ///
  /// @param bill CycloneDX, JSON
  static List<Part> on(Path bill) {
    try {
      return elements(new JsonMapper().readTree(bill.toFile()).path("components"))
          .map(Part::of)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Part of(JsonNode component) {
    return new Part(
        component.path("group").asText(),
        component.path("name").asText(),
        component.path("version").asText(),
        elements(component.path("licenses")).map(Part::licence).toList());
  }

  /// By its name of SPDX, or by what its author calls it.
  private static String licence(JsonNode entry) {
    JsonNode licence = entry.path("license");
    return licence
        .path("id")
        .asText(licence.path("name").asText(entry.path("expression").asText()));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return array.valueStream();
  }

  boolean isOurs() {
    return group.equals(OURS);
  }

  /// As Quarkus calls its file.
  String file() {
    return group + "." + name + "-" + version + ".jar";
  }

  String coordinates() {
    return group + ":" + name;
  }
}
