package org.onecert.rest.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads CSV (RFC 4180): fields by comma, in quotes where they hold commas, quotes or line breaks.
final class CsvLines {

  private final String text;
  private int position;
  private int line = 1;

  CsvLines(String text) {
    this.text = text;
  }

  boolean hasMore() {
    return position < text.length();
  }

  /// The line at which the next row begins, counted from 1.
  int line() {
    return line;
  }

  /// The fields of the next row; empty if it is malformed, and then it is skipped.
  Optional<List<String>> next() {
    List<String> fields = new ArrayList<>();
    while (true) {
      Optional<String> field = field();
      if (field.isEmpty()) {
        skipLine();
        return Optional.empty();
      }
      fields.add(field.get());
      if (!skip(',')) {
        return endOfRow() ? Optional.of(fields) : malformed();
      }
    }
  }

  private Optional<String> field() {
    return skip('"') ? quoted() : Optional.of(plain());
  }

  private String plain() {
    int start = position;
    while (hasMore() && ",\r\n\"".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(start, position);
  }

  private Optional<String> quoted() {
    StringBuilder field = new StringBuilder();
    while (hasMore()) {
      char c = text.charAt(position++);
      if (c == '"' && !skip('"')) {
        return Optional.of(field.toString());
      }
      line += c == '\n' ? 1 : 0;
      field.append(c);
    }
    return Optional.empty();
  }

  private Optional<List<String>> malformed() {
    skipLine();
    return Optional.empty();
  }

  private boolean endOfRow() {
    boolean carriageReturn = skip('\r');
    if (skip('\n')) {
      line++;
      return true;
    }
    return !carriageReturn && !hasMore();
  }

  private void skipLine() {
    int end = text.indexOf('\n', position);
    position = end < 0 ? text.length() : end + 1;
    line++;
  }

  private boolean skip(char expected) {
    boolean found = hasMore() && text.charAt(position) == expected;
    position += found ? 1 : 0;
    return found;
  }
}
