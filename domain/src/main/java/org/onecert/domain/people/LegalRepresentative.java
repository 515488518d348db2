package org.onecert.domain.people;

import org.onecert.domain.Line;

/// The legal representative of an enterprise (法定代表人), who signs with a personal certificate.
public record LegalRepresentative(Line name, IdentityDocument document) {

  /// The first character of the name, the rest hidden.
  @Override
  public String toString() {
    return name.value().substring(0, name.value().offsetByCodePoints(0, 1)) + "** " + document;
  }
}
