package org.onecert.bootstrap.trail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// What is to be checked, and by what.
///
/// @param keys files with the published keys: a JWK Set
/// @param witnesses files with lines that tell a position and its hash: logs, earlier exports
/// @param exports the parts of the export, in their order
record CheckOrder(List<Path> keys, List<Path> witnesses, List<Path> exports) {

  static final String USAGE =
      "usage: CheckTrail --keys keys.json [--witness server.log]... export.ndjson...";

  /// @throws IllegalArgumentException if the arguments make no order
  static CheckOrder of(List<String> arguments) {
    CheckOrder order = new CheckOrder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      for (var words = arguments.iterator(); words.hasNext(); ) {
        order.take(words.next(), words);
      }
    } catch (NoSuchElementException withoutFile) {
      throw new IllegalArgumentException(USAGE, withoutFile);
    }
    if (order.keys.size() != 1 || order.exports.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    return order;
  }

  private void take(String word, Iterator<String> rest) {
    switch (word) {
      case "--keys" -> keys.add(Path.of(rest.next()));
      case "--witness" -> witnesses.add(Path.of(rest.next()));
      default -> exports.add(Path.of(word));
    }
  }
}
