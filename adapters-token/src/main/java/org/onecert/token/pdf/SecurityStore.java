package org.onecert.token.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.onecert.token.revocation.Evidence;

/// A last revision of a form that adds what proves its certificates in years (document security
/// store, ISO 32000-2, 12.8.4.3; ETSI EN 319 142-1, 5.4.2) and nothing else: whatever was there
/// stays as it is, and the catalog gets one entry more.
///
/// It is written here and not by a library, in one way only, so that whoever reads it can write it
/// again and compare: nobody signs it, and nothing can hide in it.
final class SecurityStore {

  private SecurityStore() {}

  /// The form with its store.
  ///
  /// @param form that all have signed
  static Octets behind(Octets form, Evidence evidence) {
    var trailer = FormTrailer.of(form);
    var revision = new AppendedRevision(form, trailer.size());
    List<String> arrays =
        Stream.of(evidence.certificates(), evidence.answers(), evidence.lists())
            .map(contents -> streams(revision, contents))
            .toList();
    String store = revision.add("<</Type/DSS/Certs%s/OCSPs%s/CRLs%s>>".formatted(arrays.toArray()));
    revision.replace(trailer.root(), trailer.catalogWith("/DSS " + store));
    return revision.ended(trailer);
  }

  /// What is in the store behind an octet of a form; empty if something else is there, or nothing.
  static Optional<Evidence> read(Octets form, int from) {
    return Optional.of(form)
        .filter(_ -> from < form.size())
        .flatMap(_ -> SecurityStoreReader.evidence(form, from))
        .filter(EvidenceShape::holds)
        .filter(evidence -> behind(form.first(from), evidence).equals(form));
  }

  private static String streams(AppendedRevision revision, List<Octets> contents) {
    List<String> references = new ArrayList<>();
    contents.forEach(content -> references.add(revision.addStream(content)));
    return references.stream().collect(Collectors.joining(" ", "[", "]"));
  }
}
