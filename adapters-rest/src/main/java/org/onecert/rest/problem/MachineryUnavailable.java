package org.onecert.rest.problem;

/// Something outside that an answer needs does not do its work. Trying again later makes sense.
public class MachineryUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  protected MachineryUnavailable(ProblemCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  protected MachineryUnavailable(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  ProblemCode code() {
    return code;
  }
}
