package org.onecert.persistence.crypto;

import java.nio.charset.StandardCharsets;
import org.onecert.domain.Line;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;

/// What is personal, as it is written into the database and read from it (P-1).
public final class People {

  private final PeopleCipher cipher;

  public People(PeopleCipher cipher) {
    this.cipher = cipher;
  }

  public byte[] conceal(Place place, Mobile mobile) {
    return conceal(place, mobile.number());
  }

  public byte[] conceal(Place place, LegalRepresentative person) {
    IdentityDocument document = person.document();
    return conceal(
        place, String.join("\n", document.kind().name(), document.number(), person.name().value()));
  }

  public Mobile mobile(Place place, byte[] value) {
    return new Mobile(reveal(place, value));
  }

  public LegalRepresentative representative(Place place, byte[] value) {
    String[] parts = reveal(place, value).split("\n", 3);
    DocumentKind kind = DocumentKind.valueOf(parts[0]);
    return new LegalRepresentative(new Line(parts[2]), new IdentityDocument(kind, parts[1]));
  }

  private byte[] conceal(Place place, String text) {
    return cipher.encrypt(place, text.getBytes(StandardCharsets.UTF_8));
  }

  private String reveal(Place place, byte[] value) {
    return new String(cipher.decrypt(place, value), StandardCharsets.UTF_8);
  }
}
