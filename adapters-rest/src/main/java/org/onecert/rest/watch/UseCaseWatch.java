package org.onecert.rest.watch;

import java.time.Duration;

/// Is told of each use case that was asked for. All words come from lists that are known when the
/// server is built, so whoever counts by them counts few things.
public interface UseCaseWatch {

  /// It did what was asked for.
  String DONE = "done";

  /// It was done before, and the first answer was given once more (`Idempotency-Key`).
  String REPEATED = "repeated";

  /// Machinery broke.
  String FAILED = "failed";

  /// One has come to its end.
  ///
  /// @param useCase as the interface's description names the operation, `logIn`, or the name of
  ///   something that the server does by itself
  /// @param outcome [#DONE], [#REPEATED], [#FAILED], or the code of the problem
  void ended(String useCase, String outcome, Duration took);
}
