package org.onecert.domain.enterprise;

import org.onecert.domain.Line;
import org.onecert.domain.login.Entrance;

/// A business item of the catalogue (figure 10).
///
/// @param name Chinese, as the catalogue shows it
/// @param description what the item covers, Chinese
/// @param entrance through which of the portal's entrances users come for it
/// @param offered whether it can be done at all. One that is withdrawn stays in the catalogue,
///   because forms and grants speak of it, and nobody may do it, not even a main certificate
public record BusinessItem(
    BusinessItemCode code, Line name, Line description, Entrance entrance, boolean offered) {

  /// All of it in one line, for the history.
  public String inOneLine() {
    return "%s %s (%s), %s, %s"
        .formatted(code.value(), name, description, entrance, offered ? "offered" : "withdrawn");
  }
}
