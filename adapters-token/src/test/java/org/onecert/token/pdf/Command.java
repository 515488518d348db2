package org.onecert.token.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A judge that is a program of its own. A machine without it skips the test and says so.
///
/// @param directory where it runs and finds its files
record Command(Path directory, String name) {

  static Command in(Path directory, String name) {
    var command = new Command(directory, name);
    assumeTrue(command.isPresent(), "skipped: there is no " + name + " on this machine");
    return command;
  }

  Command given(String file, byte[] octets) {
    try {
      Files.write(directory.resolve(file), octets);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// What it prints, both streams together.
  String says(String... arguments) {
    var line = new ArrayList<>(List.of(name));
    line.addAll(List.of(arguments));
    try {
      var builder = new ProcessBuilder(line).directory(directory.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      var process = builder.redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private boolean isPresent() {
    try {
      return !says("version").isBlank();
    } catch (UncheckedIOException absent) {
      return false;
    }
  }
}
