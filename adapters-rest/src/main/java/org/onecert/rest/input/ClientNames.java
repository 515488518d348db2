package org.onecert.rest.input;

import java.util.regex.Pattern;

/// Names that clients chose, of members and of parameters. They may be anything, personal too
/// (P-1).
public final class ClientNames {

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  private ClientNames() {}

  /// The name as an answer may repeat it: itself if it looks like the name of a field, else `?`.
  public static String repeatable(String name) {
    return HARMLESS.matcher(name).matches() ? name : "?";
  }
}
