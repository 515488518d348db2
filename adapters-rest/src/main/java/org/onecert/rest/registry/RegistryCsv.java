package org.onecert.rest.registry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onecert.rest.input.Reading;
import org.onecert.rest.problem.FieldFault;

/// The CSV file of the registry.
final class RegistryCsv {

  /// The one header.
  static final List<String> HEADER =
      List.of(
          "uscc",
          "name",
          "economicType",
          "address",
          "representativeName",
          "documentKind",
          "documentNumber");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private RegistryCsv() {}

  /// The rows below the header. What is not this file at all is noted as fault.
  static List<Row> read(byte[] text, Reading in) {
    return decode(text).map(it -> rows(it, in)).orElseGet(() -> none(in));
  }

  private static List<Row> none(Reading in) {
    in.fault("body", FieldFault.NOT_UTF8);
    return List.of();
  }

  private static Optional<String> decode(byte[] text) {
    try {
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
      return Optional.of(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static List<Row> rows(String text, Reading in) {
    CsvLines lines = new CsvLines(text);
    if (lines.next().filter(HEADER::equals).isEmpty()) {
      in.fault("line 1", FieldFault.NOT_A_CSV_LINE);
      return List.of();
    }
    return rows(lines);
  }

  private static List<Row> rows(CsvLines lines) {
    List<Row> rows = new ArrayList<>();
    while (lines.hasMore()) {
      int line = lines.line();
      Optional<List<String>> fields = lines.next().filter(it -> it.size() == HEADER.size());
      rows.add(new Row(line, fields.map(CsvRegistration::new)));
    }
    return rows;
  }

  /// A row, and the line that it begins in, counted from 1.
  ///
  /// @param registration empty if the row is no row of this file
  record Row(int line, Optional<CsvRegistration> registration) {}
}
