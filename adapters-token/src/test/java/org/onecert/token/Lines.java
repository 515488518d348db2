package org.onecert.token;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The lines that a class logs.
public final class Lines extends Handler {

  private final List<String> lines = new ArrayList<>();

  private Lines() {}

  /// Those that it logs while something happens.
  public static List<String> of(Class<?> logging, Runnable act) {
    return of(Level.ALL, logging, act);
  }

  /// The warnings among them.
  public static List<String> warningsOf(Class<?> logging, Runnable act) {
    return of(Level.WARNING, logging, act);
  }

  private static List<String> of(Level least, Class<?> logging, Runnable act) {
    var log = Logger.getLogger(logging.getName());
    var lines = new Lines();
    lines.setLevel(least);
    log.addHandler(lines);
    act.run();
    log.removeHandler(lines);
    return lines.lines;
  }

  @Override
  public synchronized void publish(LogRecord line) {
    if (isLoggable(line)) {
      lines.add(new SimpleFormatter().formatMessage(line));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
