package org.onecert.token.x509;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Who of the authorities that the operator named certified whom. Worked out once, when he names
/// them, so that no client waits for it; and those from whom no way leads to an anchor are
/// forgotten at once.
final class Authorities {

  private final Set<X509Certificate> anchors;
  private final Map<X509Certificate, List<X509Certificate>> issuers = new HashMap<>();
  private List<X509Certificate> candidates;

  Authorities(TrustAnchors trust) {
    this.anchors = Set.copyOf(trust.anchors());
    this.candidates =
        Stream.concat(trust.anchors().stream(), trust.intermediates().stream()).distinct().toList();
    candidates.forEach(one -> issuers.put(one, signers(one, () -> true)));
    this.candidates = candidates.stream().filter(withWay()::contains).toList();
    issuers.replaceAll((_, signers) -> signers.stream().filter(candidates::contains).toList());
  }

  boolean isAnchor(X509Certificate certificate) {
    return anchors.contains(certificate);
  }

  /// Those who signed a certificate and have a way to an anchor, anchors first. What is signed by
  /// itself has itself among them only if the operator named it.
  List<X509Certificate> issuersOf(X509Certificate certificate, SearchLimit limit) {
    List<X509Certificate> all = issuers.get(certificate);
    return all == null ? signers(certificate, limit::allowsSignature) : all;
  }

  private List<X509Certificate> signers(X509Certificate certificate, BooleanSupplier allowed) {
    Map<PublicKey, Boolean> keys = new HashMap<>();
    return candidates.stream()
        .filter(one -> Issuance.isNamed(one, certificate))
        .filter(one ->
            keys.computeIfAbsent(
                one.getPublicKey(),
                key -> allowed.getAsBoolean() && Issuance.isSigned(certificate, key)))
        .toList();
  }

  /// The anchors, whom they certified, and so on.
  private Set<X509Certificate> withWay() {
    Set<X509Certificate> found = new HashSet<>(anchors);
    while (found.addAll(certifiedBy(found))) {
      // until there are no more
    }
    return found;
  }

  private List<X509Certificate> certifiedBy(Set<X509Certificate> some) {
    return candidates.stream()
        .filter(one -> issuers.getOrDefault(one, List.of()).stream().anyMatch(some::contains))
        .toList();
  }
}
