package org.onecert.token.crl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onecert.token.x509.CertificatePolicies;

/// One case of NIST's Public Key Interoperability Test Suite, 2011 edition, from
/// `../shared/vectors` beside the project or where `-Dvectors=DIR` says.
record PkitsCase(JsonNode json) {

  static final Path FOLDER =
      Path.of(System.getProperty("vectors", "../../shared/vectors"), "pkits");

  static Stream<PkitsCase> all() {
    try {
      JsonNode cases = new ObjectMapper().readTree(FOLDER.resolve("pkits.json").toFile());
      return StreamSupport.stream(cases.spliterator(), false).map(PkitsCase::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String id() {
    return json.get("id").asText();
  }

  /// What a correct validator says.
  boolean accepts() {
    return !json.has("error");
  }

  boolean asksForRevocation() {
    return json.path("revocation").asBoolean(true);
  }

  byte[] certificate() {
    return read("certs", json.get("cert").asText());
  }

  List<byte[]> otherCertificates() {
    return texts(json.path("other_certs")).map(name -> read("certs", name)).toList();
  }

  /// The lists of the case, and the root's.
  List<byte[]> lists() {
    return Stream.concat(texts(json.path("crls")), Stream.of("TrustAnchorRootCRL.crl"))
        .map(name -> read("crls", name))
        .toList();
  }

  static byte[] anchor() {
    return read("certs", "TrustAnchorRootCertificate.crt");
  }

  CertificatePolicies policies() {
    JsonNode params = json.path("params");
    Set<String> accepted = new HashSet<>(texts(params.path("user_initial_policy_set")).toList());
    return new CertificatePolicies(
        accepted,
        params.path("initial_explicit_policy").asBoolean(false),
        !params.path("initial_policy_mapping_inhibit").asBoolean(false),
        !params.path("initial_any_policy_inhibit").asBoolean(false));
  }

  private static Stream<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }

  private static byte[] read(String folder, String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(folder).resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
