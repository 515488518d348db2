package org.onecert.rest.input;

import java.util.UUID;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Names of things in addresses. A text that cannot be a name names nothing.
public final class Names {

  private Names() {}

  /// @throws ProblemException `unknown` if the text is no name
  public static UUID uuid(String text, ProblemCode unknown) {
    return Words.UUID_TEXT.parse().apply(text).orElseThrow(() -> new ProblemException(unknown));
  }
}
