package org.onecert.bootstrap.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// That settings are known and complete is for `DeployedSettingsTest` to show.
@DisplayName("The manifests for Kubernetes")
class KubernetesTest {

  private static final Path DOCS = Path.of("../docs");

  private static final Pattern DURATION = Pattern.compile("quarkus\\.shutdown\\.\\w+=(\\d+)S");
  private static final int SECONDS_OF_UPKEEP = 10;
  private static final int MIGRATIONS = 1;

  private final Manifests manifests = Manifests.all();
  private final JsonNode pod = manifests.only("Deployment").at("/spec/template");

  @Test
  void are_all_in_the_kustomization() {
    JsonNode kustomization =
        Manifests.read(Manifests.FOLDER.resolve("kustomization.yaml")).getFirst();

    assertThat(Manifests.each(kustomization.path("resources")).map(JsonNode::asText).sorted())
        .containsExactlyElementsOf(
            Manifests.files(Manifests.FOLDER)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("kustomization.yaml"))
                .toList());
    assertThat(kustomization.at("/images/0/name")).isEqualTo(manifests.container().path("image"));
  }

  @Test
  void ask_for_health_where_it_is_told() throws IOException {
    String page = Files.readString(DOCS.resolve("operations.md"));
    JsonNode container = manifests.container();
    List<JsonNode> probes =
        Stream.of("startupProbe", "readinessProbe", "livenessProbe")
            .map(probe -> container.path(probe).path("httpGet"))
            .toList();

    assertThat(probes)
        .extracting(probe -> probe.path("path").asText())
        .containsExactly("/q/health/started", "/q/health/ready", "/q/health/live")
        .allSatisfy(path -> assertThat(page).contains("| `" + path + "` |"));
    assertThat(probes)
        .extracting(probe -> probe.path("port").asText())
        .containsOnly(container.at("/ports/0/name").asText());
  }

  /// Requests whose clients have hung up are given as long again.
  @Test
  void notice_a_node_that_stops_and_let_it_finish() throws IOException {
    List<Integer> seconds =
        DURATION
            .matcher(Files.readString(Path.of("src/main/resources/application.properties")))
            .results()
            .map(setting -> Integer.parseInt(setting.group(1)))
            .toList();
    JsonNode ready = manifests.container().path("readinessProbe");

    assertThat(seconds).hasSize(2);
    assertThat(ready.path("periodSeconds").asInt() * ready.path("failureThreshold").asInt())
        .isLessThan(seconds.getFirst());
    assertThat(pod.at("/spec/terminationGracePeriodSeconds").asInt())
        .isGreaterThanOrEqualTo(seconds.getFirst() + 2 * seconds.getLast() + SECONDS_OF_UPKEEP);
  }

  @Test
  void let_nobody_be_more_than_it_has_to() {
    JsonNode container = manifests.container().path("securityContext");
    JsonNode all = pod.path("spec");

    assertThat(all.path("automountServiceAccountToken").asBoolean(true)).isFalse();
    assertThat(all.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
    assertThat(all.at("/securityContext/runAsUser").asInt()).isEqualTo(ReadOnlyView.USER);
    assertThat(all.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    assertThat(container.path("readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(container.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    assertThat(Manifests.each(all.path("volumes")))
        .allMatch(volume -> volume.has("secret") || volume.has("configMap"));
  }

  @Test
  void mount_every_file_that_a_setting_names() {
    List<String> places =
        manifests.entries("ConfigMap", "onecert").values().stream()
            .filter(value -> value.startsWith("/"))
            .toList();

    assertThat(places).isNotEmpty().allMatch(this::isMounted);
  }

  /// As a folder, or as a file in one.
  private boolean isMounted(String place) {
    return Manifests.each(manifests.container().path("volumeMounts"))
        .anyMatch(mount -> isMounted(Path.of(place), mount));
  }

  private boolean isMounted(Path place, JsonNode mount) {
    Path folder = Path.of(mount.path("mountPath").asText());
    var files = entriesOfVolume(mount.path("name").asText());
    return (place.equals(folder) && !files.isEmpty())
        || (folder.equals(place.getParent()) && files.contains(place.getFileName().toString()));
  }

  private List<String> entriesOfVolume(String name) {
    JsonNode volume =
        Manifests.each(pod.at("/spec/volumes"))
            .filter(one -> one.path("name").asText().equals(name))
            .findFirst()
            .orElseThrow();
    return Stream.concat(
            manifests.entries("Secret", volume.at("/secret/secretName").asText()).keySet().stream(),
            manifests.entries("ConfigMap", volume.at("/configMap/name").asText()).keySet().stream())
        .toList();
  }

  @Test
  void find_what_they_refer_to() {
    JsonNode labels = pod.at("/metadata/labels");
    String name = manifests.only("Deployment").at("/metadata/name").asText();
    JsonNode service = manifests.only("Service");

    assertThat(manifests.only("Deployment").at("/spec/selector/matchLabels")).isEqualTo(labels);
    assertThat(manifests.only("PodDisruptionBudget").at("/spec/selector/matchLabels"))
        .isEqualTo(labels);
    assertThat(service.at("/spec/selector")).isEqualTo(labels);
    assertThat(manifests.only("ServiceMonitor").at("/spec/selector/matchLabels"))
        .isEqualTo(service.at("/metadata/labels"));
    assertThat(manifests.only("ServiceMonitor").at("/spec/endpoints/0/port"))
        .isEqualTo(service.at("/spec/ports/0/name"));
    assertThat(manifests.only("HorizontalPodAutoscaler").at("/spec/scaleTargetRef/name").asText())
        .isEqualTo(name);
    assertThat(manifests.only("Ingress").findValues("service"))
        .allSatisfy(
            backend -> assertThat(backend.path("name")).isEqualTo(service.at("/metadata/name")));
  }

  @Test
  void have_a_database_with_the_roles_that_the_server_works_as() {
    JsonNode cluster = manifests.only("Cluster").path("spec");
    String address = manifests.only("Cluster").at("/metadata/name").asText() + "-rw:5432/onecert";
    JsonNode first = cluster.at("/bootstrap/initdb");
    JsonNode role = cluster.at("/managed/roles/0");

    assertThat(manifests.entries("ConfigMap", "onecert"))
        .hasEntrySatisfying(
            "QUARKUS_DATASOURCE_REACTIVE_URL", url -> assertThat(url).contains(address))
        .hasEntrySatisfying(
            "QUARKUS_DATASOURCE_JDBC_URL", url -> assertThat(url).contains(address));
    assertThat(first.path("database").asText()).isEqualTo("onecert");
    assertThat(manifests.entries("Secret", first.at("/secret/name").asText()))
        .containsEntry("username", first.path("owner").asText());
    assertThat(manifests.entries("Secret", role.at("/passwordSecret/name").asText()))
        .containsEntry("username", role.path("name").asText());
    assertThat(manifests.only("ObjectStore").at("/metadata/name"))
        .isEqualTo(cluster.at("/plugins/0/parameters/barmanObjectName"));
  }

  @Test
  void open_no_more_connections_than_the_database_takes() {
    JsonNode update = manifests.only("Deployment").at("/spec/strategy/rollingUpdate");
    int nodes =
        manifests.only("HorizontalPodAutoscaler").at("/spec/maxReplicas").asInt()
            + update.path("maxSurge").asInt();
    int each =
        Integer.parseInt(
                manifests
                    .entries("ConfigMap", "onecert")
                    .getOrDefault("QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE", ""))
            + MIGRATIONS;

    assertThat(nodes * each)
        .isLessThan(
            manifests.only("Cluster").at("/spec/postgresql/parameters/max_connections").asInt());
  }

  @Test
  @DisplayName("let the world in where it is published, and nowhere else")
  void let_the_world_in_where_it_is_published() throws IOException {
    JsonNode published = new YAMLMapper().readTree(DOCS.resolve("openapi.yaml").toFile());
    List<String> open =
        manifests.only("Ingress").findValues("path").stream().map(JsonNode::asText).toList();

    assertThat(published.path("paths").fieldNames())
        .toIterable()
        .allSatisfy(path ->
            assertThat(open.stream().anyMatch(begin -> isBelow(begin, path)))
                .as(path)
                .isNotEqualTo(path.startsWith("/api/v1/operator")));
    assertThat(open).noneMatch(begin -> isBelow(begin, "/q/metrics"));
  }

  /// As a path of type Prefix matches.
  private static boolean isBelow(String begin, String path) {
    return (path + "/").startsWith(begin + "/");
  }
}
