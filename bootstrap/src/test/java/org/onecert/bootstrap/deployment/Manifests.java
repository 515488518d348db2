package org.onecert.bootstrap.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The objects that `deploy/kubernetes` makes in a cluster, the operator's own among them, as the
/// examples have them.
public record Manifests(List<JsonNode> objects) {

  static final Path FOLDER = Path.of("../deploy/kubernetes");

  public static Manifests all() {
    return new Manifests(
        Stream.concat(files(FOLDER), files(FOLDER.resolve("example")))
            .flatMap(file -> read(file).stream())
            .filter(object -> !object.at("/kind").asText().equals("Kustomization"))
            .toList());
  }

  /// The manifests in a folder, but not those in folders below it.
  static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The documents in a file.
  static List<JsonNode> read(Path file) {
    YAMLMapper mapper = new YAMLMapper();
    try (var documents = mapper.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
      return new ArrayList<>(documents.readAll());
    } catch (IOException malformed) {
      throw new UncheckedIOException(file.toString(), malformed);
    }
  }

  Stream<JsonNode> of(String kind) {
    return objects.stream().filter(object -> object.at("/kind").asText().equals(kind));
  }

  JsonNode only(String kind) {
    List<JsonNode> found = of(kind).toList();
    if (found.size() != 1) {
      throw new IllegalStateException("%d of kind %s".formatted(found.size(), kind));
    }
    return found.getFirst();
  }

  /// What a ConfigMap or a Secret of this name holds; empty if there is none.
  Map<String, String> entries(String kind, String name) {
    return of(kind)
        .filter(object -> object.at("/metadata/name").asText().equals(name))
        .flatMap(object -> Stream.of(object.path("data"), object.path("stringData")))
        .flatMap(data -> data.properties().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }

  /// The environment variables of the server.
  public Map<String, String> environment() {
    Map<String, String> variables = new HashMap<>();
    for (JsonNode from : container().path("envFrom")) {
      variables.putAll(entries("ConfigMap", from.at("/configMapRef/name").asText()));
      variables.putAll(entries("Secret", from.at("/secretRef/name").asText()));
    }
    for (JsonNode one : container().path("env")) {
      JsonNode from = one.at("/valueFrom/secretKeyRef");
      String value = entries("Secret", from.path("name").asText()).get(from.path("key").asText());
      variables.put(one.path("name").asText(), Objects.requireNonNull(value, one.toString()));
    }
    return variables;
  }

  /// The server's container.
  JsonNode container() {
    return only("Deployment").at("/spec/template/spec/containers/0");
  }

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
