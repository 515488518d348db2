package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;
import org.onecert.token.revocation.Evidence;

/// Reads a security store as far as it looks like one. Whether it is one, and nothing else,
/// [SecurityStore] finds out.
final class SecurityStoreReader {

  private static final Pattern STREAM =
      Pattern.compile("\\d{1,7} 0 obj\n<</Length (\\d{1,7})>>stream\n");
  private static final String END_OF_STREAM = "\nendstream\nendobj\n";
  private static final Pattern STORE =
      Pattern.compile(
          "\\d{1,7} 0 obj\n"
              + "<</Type/DSS/Certs\\[([ 0-9R]*)]/OCSPs\\[([ 0-9R]*)]/CRLs\\[([ 0-9R]*)]>>");

  private final byte[] form;
  private final String text;
  private final List<Octets> streams = new ArrayList<>();

  private SecurityStoreReader(byte[] form) {
    this.form = form;
    this.text = new String(form, StandardCharsets.ISO_8859_1);
  }

  /// @param from behind the octets that all have signed
  static Optional<Evidence> evidence(Octets form, int from) {
    var reader = new SecurityStoreReader(form.toArray());
    return reader.store(reader.readStreams(from));
  }

  /// @return the offset behind the last
  private int readStreams(int from) {
    int at = from;
    Matcher stream = STREAM.matcher(text);
    while (stream.region(at, text.length()).lookingAt()) {
      int end = stream.end() + Integer.parseInt(stream.group(1));
      if (!text.startsWith(END_OF_STREAM, end)) {
        return at;
      }
      streams.add(Octets.of(Arrays.copyOfRange(form, stream.end(), end)));
      at = end + END_OF_STREAM.length();
    }
    return at;
  }

  private Optional<Evidence> store(int at) {
    return Optional.of(STORE.matcher(text).region(at, text.length()))
        .filter(Matcher::lookingAt)
        .flatMap(store -> evidence(count(store, 1), count(store, 2), count(store, 3)));
  }

  private static int count(Matcher store, int array) {
    return (int) store.group(array).chars().filter(character -> character == 'R').count();
  }

  private Optional<Evidence> evidence(int certificates, int answers, int lists) {
    int before = certificates + answers;
    return before + lists == streams.size()
        ? Optional.of(
            new Evidence(
                streams.subList(0, certificates),
                streams.subList(certificates, before),
                streams.subList(before, streams.size())))
        : Optional.empty();
  }
}
