package org.onecert.token.crl;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One element of DER inside a long file (X.690, 8.1 and 10.1), by its place there.
///
/// A list of a large authority has a million entries; as objects they would fill the memory many
/// times over.
final class DerElement {

  static final int SEQUENCE = 0x30;
  static final int INTEGER = 0x02;
  static final int BOOLEAN = 0x01;
  static final int UTC_TIME = 0x17;
  static final int GENERALIZED_TIME = 0x18;
  static final int EXTENSIONS = 0xa0;

  private static final int LONG_FORM = 0x80;
  private static final int MOST_LENGTH_OCTETS = 4;

  private final byte[] file;
  private final int from;
  private final int content;
  private final int end;

  private DerElement(byte[] file, int from, int content, int end) {
    this.file = file;
    this.from = from;
    this.content = content;
    this.end = end;
  }

  /// @param limit the offset behind whatever it is in
  static DerElement at(byte[] file, int from, int limit) {
    CrlMalformed.unless(limit - from >= 2, "an element is cut off");
    int first = file[from + 1] & 0xff;
    int more = first < LONG_FORM ? 0 : first - LONG_FORM;
    int content = from + 2 + more;
    CrlMalformed.unless(
        first != LONG_FORM && more <= MOST_LENGTH_OCTETS && content <= limit, "a length is no DER");
    long length = more == 0 ? first : number(file, from + 2, content);
    CrlMalformed.unless(length <= limit - content, "an element is longer than what it is in");
    return new DerElement(file, from, content, (int) (content + length));
  }

  private static long number(byte[] file, int from, int to) {
    return new BigInteger(1, file, from, to - from).longValue();
  }

  byte[] file() {
    return file;
  }

  /// The offset of its tag.
  int from() {
    return from;
  }

  /// The offset of its content.
  int content() {
    return content;
  }

  /// The offset behind it.
  int end() {
    return end;
  }

  int tag() {
    return file[from] & 0xff;
  }

  boolean isTime() {
    return tag() == UTC_TIME || tag() == GENERALIZED_TIME;
  }

  /// Itself, if it is what it should be.
  DerElement being(int tag) {
    if (tag() != tag) {
      throw new CrlMalformed("an element has the tag " + tag() + " instead of " + tag);
    }
    return this;
  }

  DerElement first() {
    return at(file, content, end);
  }

  /// The one behind this, in the same element.
  DerElement next(DerElement parent) {
    return at(file, end, parent.end);
  }

  /// Those in it; for elements with few.
  List<DerElement> children() {
    List<DerElement> children = new ArrayList<>();
    for (int at = content; at < end; at = children.getLast().end) {
      children.add(at(file, at, end));
    }
    return children;
  }

  /// Its octets where they are, not copied.
  ByteBuffer octets() {
    return ByteBuffer.wrap(file, from, end - from).slice();
  }

  byte[] encoded() {
    return Arrays.copyOfRange(file, from, end);
  }

  /// Whether these octets are its content.
  boolean holds(byte[] octets) {
    return Arrays.equals(file, content, end, octets, 0, octets.length);
  }

  /// Of its content, as [Arrays#hashCode(byte[])] has it.
  int hash() {
    int hash = 1;
    for (int at = content; at < end; at++) {
      hash = 31 * hash + file[at];
    }
    return hash;
  }
}
