package org.onecert.rest.problem;

/// Problems for those who know a status alone: the server's machinery for HTTP.
public final class StatusProblems {

  private StatusProblems() {}

  /// @param status 4xx
  public static ProblemCode of(int status) {
    return switch (status) {
      case 404 -> ProblemCode.NOT_FOUND;
      case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
      case 406 -> ProblemCode.NOT_ACCEPTABLE;
      case 413 -> ProblemCode.BODY_TOO_LARGE;
      case 414 -> ProblemCode.URI_TOO_LONG;
      case 415 -> ProblemCode.MEDIA_TYPE_NOT_SUPPORTED;
      case 417 -> ProblemCode.EXPECTATION_FAILED;
      case 431 -> ProblemCode.HEADERS_TOO_LARGE;
      default -> ProblemCode.REQUEST_MALFORMED;
    };
  }
}
