package org.onecert.rest.problem;

/// Leaves a resource early, with the problem that will be answered. For what the edge itself turns
/// down; refusals of the domain are values.
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code().code(), null, false, false);
    this.problem = problem;
  }

  public ProblemException(ProblemCode code) {
    this(Problem.of(code));
  }

  public Problem problem() {
    return problem;
  }
}
