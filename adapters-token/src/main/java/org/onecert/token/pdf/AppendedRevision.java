package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onecert.domain.Octets;

/// Objects that are written behind a form, and the table of where they begin (ISO 32000-1, 7.5.6).
final class AppendedRevision {

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private final Map<Integer, Integer> offsets = new TreeMap<>();
  private int next;

  /// @param next the first number that no object has
  AppendedRevision(Octets form, int next) {
    this.octets.writeBytes(form.toArray());
    this.next = next;
  }

  /// @return how others refer to it
  String add(String body) {
    int number = next++;
    replace(number, body);
    return number + " 0 R";
  }

  /// @return how others refer to it
  String addStream(Octets content) {
    int number = next++;
    begin(number);
    write("<</Length " + content.size() + ">>stream\n");
    octets.writeBytes(content.toArray());
    write("\nendstream\nendobj\n");
    return number + " 0 R";
  }

  /// In the place of the object with that number.
  void replace(int number, String body) {
    begin(number);
    write(body + "\nendobj\n");
  }

  private void begin(int number) {
    offsets.put(number, octets.size());
    write(number + " 0 obj\n");
  }

  /// All of it, with its table (7.5.4), a section for each object, and its trailer.
  Octets ended(FormTrailer before) {
    int table = octets.size();
    write("xref\n");
    offsets.forEach((number, offset) ->
        write(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, offset)));
    write(before.next(next) + "startxref\n" + table + "\n%%EOF\n");
    return Octets.of(octets.toByteArray());
  }

  private void write(String text) {
    octets.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
