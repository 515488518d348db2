package org.onecert.token.personal;

import java.util.Locale;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.token.KeyedHash;
import org.onecert.token.Utf8;

/// The unique id of a person's certificate: `1@SF` and a pseudonym of 32 hexadecimal digits.
///
/// Elsewhere the identity number itself stands behind `SF`. A certificate travels inside every form
/// that it signs, so here a keyed hash stands for the number: always the same for one document, and
/// of no use to somebody who has not got the key (P-1).
final class PersonalUniqueId {

  private static final String IDENTITY = "1@SF";
  private static final int DIGITS = 32;

  private PersonalUniqueId() {}

  static UniqueId of(IdentityDocument document, KeyedHash pseudonyms) {
    String digits =
        pseudonyms
            .of(
                "OneCert person 1",
                Utf8.octets(document.kind().name()),
                Utf8.octets(document.number()))
            .toHex();
    return new UniqueId(IDENTITY + digits.substring(0, DIGITS).toUpperCase(Locale.ROOT));
  }
}
