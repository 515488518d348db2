package org.onecert.rest.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.rest.input.Body;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.problem.FieldFault;

/// Reads files of registrations: every row is checked, and each fault is told with its row and its
/// field, never with a value.
public final class Registrations {

  private final Reading in = new Reading();
  private final List<RegistryEntry> entries = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private Registrations() {}

  /// Reads a JSON array. Rows are named `[0]`, `[1]`...
  public static List<RegistryEntry> ofJson(byte[] text) {
    return new Registrations().json(text);
  }

  /// Reads CSV (RFC 4180, UTF-8, with header). Rows are named by the line that they begin in: `line
  /// 2`...
  public static List<RegistryEntry> ofCsv(byte[] text) {
    return new Registrations().csv(text);
  }

  private List<RegistryEntry> json(byte[] text) {
    RegistrationJson[] rows = Body.parse(text, RegistrationJson[].class);
    for (int i = 0; i < rows.length && !in.isHopeless(); i++) {
      String row = "[" + i + "]";
      add(row, in.requiredPart(row, rows[i], part -> part.read(in, row + ".")));
    }
    return in.whole(() -> List.copyOf(entries));
  }

  private List<RegistryEntry> csv(byte[] text) {
    for (RegistryCsv.Row row : RegistryCsv.read(text, in)) {
      String name = "line " + row.line();
      add(name, row.registration().map(it -> it.read(in, name)).orElseGet(() -> noLine(name)));
    }
    return in.whole(() -> List.copyOf(entries));
  }

  private Checked<RegistryEntry> noLine(String row) {
    return in.fault(row, FieldFault.NOT_A_CSV_LINE);
  }

  private void add(String row, Checked<RegistryEntry> entry) {
    entry.meaning().ifPresent(read -> add(row, read));
  }

  private void add(String row, RegistryEntry entry) {
    if (codes.add(entry.uscc().value())) {
      entries.add(entry);
    } else {
      in.fault(row + ".uscc", FieldFault.REPEATED);
    }
  }
}
